"""Sequence numbers do not differ from others only by leading zeros."""

from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words
from .taken import clashes


def check(register: Register, _governance: Governance) -> Findings:
    """Numbers of one year, and the editions of one standard; within a year the baseline has a rule of its own."""
    told = set()
    for clash in clashes(register):
        one, other = clash.one, clash.other
        near = clash.kept or (one.number.year == other.number.year and not other.row.inherited)
        if near and one.number.sequence != other.number.sequence and one.row.slug not in told:
            told.add(one.row.slug)
            values = {"number": one.text, "other": other.row.folder, "theirs": other.text}
            yield Finding(one.row.number_at, values)


RULE = RegisterRule(
    id="number-padding",
    requirements=("custom-number-padding",),
    title=Words(
        "顺序号不因补零与另一编号混淆", "Sequence numbers do not differ from others only by leading zeros"
    ),
    message=Words(
        "“{number}”与 {other} 的“{theirs}”只差顺序号前面的零",
        "`{number}` and `{theirs}` of {other} differ only by leading zeros",
    ),
    reason=Words(
        "口头引用和多数检索系统分不清 12 与 012", "Neither speech nor most search systems tell 12 from 012"
    ),
    fix=Words(
        "换用下一个顺序号，或者按商会的编号办法统一补零",
        "Take the next sequence number, or pad them all as the policy says",
    ),
    check=check,
)
