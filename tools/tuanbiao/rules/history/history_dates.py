"""Committer dates never run back."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words


def check(link: Link) -> Findings:
    """A step is judged on its committer date."""
    if link.seconds < link.seconds_before:
        yield Finding(Span(link.commit), {"commit": link.name})


RULE = HistoryRule(
    id="history-dates",
    requirements=("format-history-dates",),
    title=Words("提交日期不倒退", "Committer dates never run back"),
    message=Words("提交 {commit} 的日期早于前一步", "Commit {commit} is dated before the step before it"),
    reason=Words("倒填的日期可以掩盖期限不足", "A date set back could hide a window that was too short"),
    fix=Words("不改动机器时钟；由服务器合并", "Let the server merge, with its own clock"),
    check=check,
)
