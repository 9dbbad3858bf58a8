"""One number stands for one standard."""

from ....facts.links import made_here
from ....facts.numbers import straighten
from ....governance import Governance
from ....register import Register, Row
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Own and joint numbers once look-alikes are put right; told at the later row, the baseline's by a rule of its own."""
    first: dict[str, Row] = {}
    for row in sorted(register.rows, key=lambda row: row.stage != "cancelled"):  # only the living are judged
        for number in () if row.inherited else _numbers(row):
            first.setdefault(number, row)
    for row in made_here(register):
        for number in _numbers(row):
            if first[number].slug != row.slug:
                yield Finding(row.number_at, {"number": number, "other": first[number].folder})


def _numbers(row: Row) -> list[str]:
    numbers = [row.number, *(one.number for one in row.joint)]
    return [straighten(one) for one in numbers if one]


RULE = RegisterRule(
    id="number-twice",
    requirements=("regulation-17-number-unique", "format-number-never-reused"),
    title=Words("一个编号只用于一项标准", "One number stands for one standard"),
    message=Words("编号“{number}”已用于 {other}", "The number `{number}` is already that of {other}"),
    reason=Words(
        "两项标准同一编号，就无法知道引用的是哪一项；撤销、废止的编号也不再使用",
        "With one number for two standards nobody knows which is meant; numbers of withdrawn ones are not used again either",
    ),
    fix=Words("给后编的一项换用下一个顺序号", "Give the later one the next sequence number"),
    check=check,
)
