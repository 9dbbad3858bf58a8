"""Late comments are kept and marked."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables

_LATE = Words("应写 late: true", "`late: true` is missing")
_IN_TIME = Words("不应写 late: true", "`late: true` is wrong")


def check(standard: Standard, _: Governance) -> Findings:
    """Against the binding close, the closing day included."""
    for table in tables(standard):
        for at, one in enumerate(table.rows if table.notice else ()):
            assert table.notice is not None
            closes = table.notice.data.binding_closes
            late = one.received > closes
            if late is not one.late:
                values = {
                    "no": one.no,
                    "received": one.received,
                    "closes": closes,
                    "wanted": _LATE if late else _IN_TIME,
                }
                yield Finding(table.record.at("comments", at, "received"), values)


RULE = StandardRule(
    id="comment-late",
    requirements=("custom-comments-on-time",),
    title=Words("逾期的意见保留并标明", "Late comments are kept and marked"),
    message=Words(
        "第 {no} 条意见 {received} 收到，征求意见 {closes} 截止：{wanted}",
        "Comment {no} came on {received}, the round closes on {closes}: {wanted}",
    ),
    reason=Words(
        "逾期的意见也保留，是否采纳由起草组决定，但要让人看出它是逾期的",
        "A late comment is kept too, and may be accepted; but it should be seen that it came late",
    ),
    fix=Words(
        "改正 late；收到日期写错的，改正 received", "Correct `late`, or `received` if the date is wrong"
    ),
    check=check,
)
