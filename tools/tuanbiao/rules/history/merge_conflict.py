"""A change can be merged."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words


def check(link: Link) -> Findings:
    """Every path on which Git would need a person's decision, which nobody could judge beforehand."""
    for path in link.conflicts:
        yield Finding(Span(path), {"path": path})


RULE = HistoryRule(
    id="merge-conflict",
    requirements=("format-merges-cleanly",),
    title=Words("改动可以无冲突地合入", "A change merges without conflict"),
    message=Words("{path} 与主线冲突，不能合入", "{path} conflicts with the line and cannot be merged"),
    reason=Words(
        "冲突怎样解决，决定合入的是什么，审核时还看不到",
        "How a conflict is settled decides what comes to be, and cannot be judged before",
    ),
    fix=Words(
        "把主线的最新状态并入分支，在分支中解决冲突，再审核一次",
        "Bring the branch up to date, settle the conflict there, and have it judged again",
    ),
    check=check,
)
