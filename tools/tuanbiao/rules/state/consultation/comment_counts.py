"""The figures of a comment table agree."""

from collections.abc import Iterator

from ....facts.roll import members_on
from ....governance import Governance
from ....records.consultation import Consultation
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import Table, tables

_Pair = tuple[str, Words, int | None, Words, int | None]
_SENT = Words("发送的单位数（sent）", "units asked (`sent`)")
_REPLIED = Words("回函的单位数（replied）", "units that replied (`replied`)")
_WITH = Words("有意见的单位数（with_comments）", "units with comments (`with_comments`)")
_TOLD = Words("通知对象数", "recipients of the notice")
_SOURCES = Words("表中提出意见的单位数", "different sources in the table")


def check(standard: Standard, governance: Governance) -> Findings:
    """Each figure that cannot be larger than another; those that are not given are passed over."""
    for table in tables(standard):
        for key, less, smaller, more, larger in _pairs(table, governance):
            if smaller is not None and larger is not None and smaller > larger:
                values = {"less": less, "smaller": smaller, "more": more, "larger": larger}
                yield Finding(table.record.at(key), values)


def _pairs(table: Table, governance: Governance) -> Iterator[_Pair]:
    data = table.record.data
    told = _told(table.notice.data, governance) if table.notice else None
    sources = None if data.comments is None else len({one.from_ for one in data.comments})
    yield "sent", _TOLD, told, _SENT, data.sent
    yield "replied", _REPLIED, data.replied, _SENT, data.sent
    yield "with_comments", _WITH, data.with_comments, _REPLIED, data.replied
    yield "with_comments", _WITH, data.with_comments, _SOURCES, sources


def _told(consultation: Consultation, governance: Governance) -> int | None:
    notice = consultation.notice
    if notice is None or notice.to is None:
        return None
    if notice.to == "all-members":
        return len(members_on(governance, consultation.opens))
    return len(notice.to)


RULE = StandardRule(
    id="comment-counts",
    requirements=("format-comment-counts",),
    title=Words("意见汇总的数字相符", "The figures of a comment table agree"),
    message=Words(
        "{less}是 {smaller}，不可能大于{more} {larger}",
        "The number of {less} is {smaller}, which cannot be more than that of {more}, {larger}",
    ),
    reason=Words(
        "发送数等于回函数加未回函数，有意见的只是回函的一部分；数字不符，说明统计有误或者漏记意见",
        "Sent equals replied plus silent, and those with comments are part of the replies; else something was miscounted or left out",
    ),
    fix=Words(
        "核对发送和收到的记录，改正数字或者补上意见", "Count again, and correct the figure or add the comment"
    ),
    check=check,
)
