"""A replaced standard stays in force until the new one takes effect."""

from ....facts.links import by_number, made_here
from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Withdrawal on the effective date itself leaves no gap."""
    known = by_number(register)
    for row in made_here(register):
        for replaced, span in zip(row.replaces, row.replaces_at, strict=True):
            old = known.get(identity(replaced.number))
            if old is None or old.withdrawn is None or row.effective is None:
                continue
            if old.withdrawn < row.effective:
                values = {
                    "number": replaced.number,
                    "withdrawn": old.withdrawn,
                    "effective": row.effective,
                }
                yield Finding(span, values)


RULE = RegisterRule(
    id="replaced-kept-in-force",
    requirements=("format-replacement-in-time",),
    title=Words(
        "旧版在新版实施之前继续有效", "A replaced standard stays in force until the new one takes effect"
    ),
    message=Words(
        "被代替的“{number}”于 {withdrawn} 废止，而本标准 {effective} 才实施",
        "“{number}”, which is replaced, was withdrawn on {withdrawn}, while this standard takes effect on {effective}",
    ),
    reason=Words(
        "新旧两版之间不应有空档；被代替的标准自新版实施之日起退出，不必另行废止",
        "There is no gap between two editions; the old one ends by itself when the new one takes effect",
    ),
    fix=Words(
        "旧版确已单独废止的，从 replaces 中删去；否则改正废止日期",
        "Take it out of `replaces` if it was withdrawn on its own; else correct the date of withdrawal",
    ),
    check=check,
)
