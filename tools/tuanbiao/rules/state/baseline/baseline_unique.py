"""Inherited standards are entered once, and not again as folders."""

from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register, Row
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """By slug and by number; of two rows the inherited one is named, of two inherited ones the later."""
    seen: dict[str, Row] = {}
    for row in register.rows:
        marks = [row.slug] if row.number is None else [row.slug, identity(row.number)]
        twins = [(mark, seen[mark]) for mark in marks if mark in seen]
        for mark, other in twins[:1] if row.inherited else ():
            at = row.number_at if mark != row.slug else row.at
            yield Finding(at, {"mark": row.number if mark != row.slug else mark, "other": other.at.path})
        for mark in marks:
            seen.setdefault(mark, row)


RULE = RegisterRule(
    id="baseline-unique",
    requirements=("format-baseline", "regulation-17-number-unique"),
    title=Words("承接的标准不重复登记", "Inherited standards are entered once"),
    message=Words("“{mark}”已经在 {other} 登记", "{mark} is already entered in `{other}`"),
    reason=Words(
        "一项标准登记两次，状态和数字都会出错",
        "A standard that is entered twice has two statuses and counts twice",
    ),
    fix=Words("删去重复的一项；编号有误的，改正编号", "Drop one of them, or correct the number"),
    check=check,
)
