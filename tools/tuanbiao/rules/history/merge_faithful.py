"""A merge brings exactly what its branch held."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words


def check(link: Link) -> Findings:
    """What a merge itself adds was never judged."""
    if not link.faithful:
        yield Finding(Span(link.commit), {"commit": link.name})


RULE = HistoryRule(
    id="merge-faithful",
    requirements=("format-merge-faithful",),
    title=Words("合并不夹带改动", "A merge brings exactly what its branch held"),
    message=Words(
        "合并提交 {commit} 的内容与所合入的分支不同", "Merge {commit} differs from the branch that it merges"
    ),
    reason=Words("合并时夹带的改动没有人审核过", "What is slipped into a merge was reviewed by nobody"),
    fix=Words("把改动放进分支，重新审核", "Put the change into the branch and have it judged"),
    check=check,
)
