"""The line is made of merges of two."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words


def check(link: Link) -> Findings:
    """Squashed, rebased and direct commits and merges of several branches hide what was judged."""
    if link.parents != 2:
        yield Finding(Span(link.commit), {"commit": link.name})


RULE = HistoryRule(
    id="history-merges",
    requirements=("format-history-merges",),
    title=Words("主线只由合并提交组成", "The line is made of merges"),
    message=Words("提交 {commit} 不是两个上级的合并", "Commit {commit} is not a merge of two"),
    reason=Words(
        "压缩、变基或者直接提交以后，看不出合并前审核的是什么",
        "Once commits are squashed, rebased or pushed directly, nobody can see what was judged",
    ),
    fix=Words(
        "以合并提交（不压缩、不变基）合入；已经发生的，由决策机构在 irregularities.yml 中确认",
        "Merge without squash or rebase; what has happened is acknowledged in irregularities.yml",
    ),
    check=check,
)
