"""Comments are numbered from 1 without gaps."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables


def check(standard: Standard, _: Governance) -> Findings:
    """Only the first wrong number of a table: what follows is wrong with it."""
    for table in tables(standard):
        for at, one in enumerate(table.rows):
            if one.no != at + 1:
                yield Finding(table.record.at("comments", at, "no"), {"no": one.no, "wanted": at + 1})
                break


RULE = StandardRule(
    id="comment-serial",
    requirements=("format-comment-serials",),
    title=Words("意见编号从1起连续", "Comments are numbered from 1 without gaps"),
    message=Words(
        "这里的序号应是 {wanted}，写的是 {no}", "This comment's number should be {wanted}; it is {no}"
    ),
    reason=Words(
        "序号有缺，就无法排除有意见被抽掉；序号重复，就不知道处理结论是对哪一条的",
        "A gap may hide a comment that was taken out; a number used twice leaves open which one was answered",
    ),
    fix=Words(
        "按收到的次序从 1 连续编号；缺少的意见补回来",
        "Number them from 1 in order, and put back what is missing",
    ),
    check=check,
)
