"""The amendments of a standard are numbered in sequence."""

from ....facts.links import base_number, made_here
from ....facts.numbers import parse_own, straighten
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Numbers given up and those of the baseline count as there."""
    known = {straighten(row.number) for row in register.rows if row.number}
    known |= {straighten(one.number) for row in register.rows for one in row.voided}
    orders = {(base_number(one), parsed.amendment) for one in known if (parsed := parse_own(one))}
    for row in made_here(register):
        number = parse_own(row.number) if row.number else None
        if row.number is None or number is None or not number.amendment or number.amendment == 1:
            continue
        if (base_number(row.number), number.amendment - 1) not in orders:
            values = {"number": row.number, "nth": number.amendment, "before": number.amendment - 1}
            yield Finding(row.number_at, values)


RULE = RegisterRule(
    id="amendment-order",
    requirements=("format-amendment", "format-number-policy"),
    title=Words("修改单的次序号连续", "The amendments of a standard are numbered in sequence"),
    message=Words(
        "“{number}”是第 {nth} 号修改单，而没有第 {before} 号",
        "`{number}` is amendment {nth}, but there is no amendment {before}",
    ),
    reason=Words("次序号中断，使用者会以为漏了一份", "With a gap users believe that they missed one"),
    fix=Words(
        "改为第 {before} 号；前一号作废的，记入 voided_numbers",
        "Number it {before}; where the one before was given up, record it in voided_numbers",
    ),
    check=check,
)
