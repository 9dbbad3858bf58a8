"""A comment is decided after it has come."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables


def check(standard: Standard, _: Governance) -> Findings:
    """Both may fall on one day."""
    for table in tables(standard):
        for at, one in enumerate(table.rows):
            on = one.disposition.on if one.disposition else None
            if on and on < one.received:
                values = {"no": one.no, "on": on, "received": one.received}
                yield Finding(table.record.at("comments", at, "disposition", "on"), values)


RULE = StandardRule(
    id="comment-decided-early",
    requirements=("format-date-order",),
    title=Words("意见收到之后才处理", "A comment is decided after it has come"),
    message=Words(
        "第 {no} 条意见 {received} 收到，处理日期却是 {on}",
        "Comment {no} came on {received}, but was decided on {on}",
    ),
    reason=Words("没有收到的意见无从处理", "What has not come cannot be decided"),
    fix=Words("核对两个日期，改正写错的一个", "Check both dates and correct the wrong one"),
    check=check,
)
