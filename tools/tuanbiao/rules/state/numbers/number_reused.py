"""A number that was given up is not used again."""

from ....facts.links import made_here
from ....facts.numbers import straighten
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Nor by the standard that gave it up."""
    voided = {straighten(one.number): (row.folder, one.on) for row in register.rows for one in row.voided}
    for row in made_here(register):
        number = straighten(row.number) if row.number else ""
        if number in voided:
            other, on = voided[number]
            yield Finding(row.number_at, {"number": number, "other": other, "on": on})


RULE = RegisterRule(
    id="number-reused",
    requirements=("format-number-never-reused", "format-number-voided"),
    title=Words("作废的编号不再使用", "A number that was given up is not used again"),
    message=Words(
        "编号“{number}”已由 {other} 作废（{on}），不再使用",
        "The number `{number}` was given up by {other} on {on}, and is not used again",
    ),
    reason=Words(
        "作废的编号可能已被引用，再用就会指向另一份文本",
        "A number that was given up may have been cited; used again it would mean another text",
    ),
    fix=Words(
        "换用下一个顺序号；同一标准换年代号时可以保留顺序号",
        "Take the next sequence number; the same standard may keep its sequence with another year",
    ),
    check=check,
)
