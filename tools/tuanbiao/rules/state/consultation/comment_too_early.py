"""Comments come after the round has opened."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables


def check(standard: Standard, _: Governance) -> Findings:
    """On the opening day at the earliest."""
    for table in tables(standard):
        for at, one in enumerate(table.rows):
            if table.notice and one.received < table.notice.data.opens:
                values = {"no": one.no, "received": one.received, "opens": table.notice.data.opens}
                yield Finding(table.record.at("comments", at, "received"), values)


RULE = StandardRule(
    id="comment-too-early",
    requirements=("format-date-order",),
    title=Words("意见在开始之后收到", "Comments come after the round has opened"),
    message=Words(
        "第 {no} 条意见 {received} 收到，而这一轮 {opens} 才开始",
        "Comment {no} came on {received}, but the round opened on {opens}",
    ),
    reason=Words(
        "公布之前的意见针对的不是这一轮的文本",
        "What came before the opening does not speak of this round's text",
    ),
    fix=Words(
        "核对收到日期；属于上一轮的，移到上一轮的表中", "Check the date, or move it to the round before"
    ),
    check=check,
)
