"""A pushed commit is of the day on which it is pushed."""

from ...link import Link
from ...span import Span
from ..rule import Finding, Findings, HistoryRule, Words

_OLDEST = 86_400  # seconds: a merge made yesterday evening may be pushed this morning
_AHEAD = 300  # seconds by which clocks may differ


def check(link: Link) -> Findings:
    """Seen by a server alone; nobody else knows when a commit was pushed."""
    if link.now is not None and not link.now - _OLDEST <= link.seconds <= link.now + _AHEAD:
        yield Finding(Span(link.commit), {"commit": link.name})


RULE = HistoryRule(
    id="push-clock",
    requirements=("format-push-clock",),
    title=Words("推送的提交是当时的", "A pushed commit is of the time of its push"),
    message=Words(
        "提交 {commit} 的日期晚于现在，或者早于现在一日以上",
        "Commit {commit} is dated after now, or more than a day before",
    ),
    reason=Words(
        "每一步按提交日期判断期限，倒填或者预填的日期不能采信",
        "Every step is judged on its committer date, which must not be set back or ahead",
    ),
    fix=Words("校准时钟，重新合并后推送", "Set the clock right, merge again and push"),
    check=check,
)
