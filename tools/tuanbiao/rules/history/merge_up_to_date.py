"""A branch is merged from the newest state of the line."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words


def check(link: Link) -> Findings:
    """Else what was judged is not what came to be."""
    if not link.based:
        yield Finding(Span(link.commit), {"commit": link.name})


RULE = HistoryRule(
    id="merge-up-to-date",
    requirements=("format-merge-up-to-date",),
    title=Words("合并前分支已包含主线的最新状态", "A branch is merged from the newest state of the line"),
    message=Words(
        "提交 {commit} 合入的分支没有包含主线的最新状态",
        "The branch that commit {commit} merges does not hold the newest state of the line",
    ),
    reason=Words(
        "在旧状态上审核的改动，合入后可能冲突，例如用了同一个编号",
        "A change judged on an old state may clash once merged, for instance over a number",
    ),
    fix=Words("合并前先把主线并入分支，再审核一次", "Bring the branch up to date and have it judged again"),
    check=check,
)
