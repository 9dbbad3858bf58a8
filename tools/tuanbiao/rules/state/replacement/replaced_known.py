"""A replaced number of the chamber's own exists."""

from ....facts.links import by_number, is_own, made_here
from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """Numbers under other codes are beyond the register."""
    known = by_number(register)
    for row in made_here(register):
        for replaced, span in zip(row.replaces, row.replaces_at, strict=True):
            if is_own(replaced.number, governance) and identity(replaced.number) not in known:
                yield Finding(span, {"number": replaced.number})


RULE = RegisterRule(
    id="replaced-known",
    requirements=("format-replacement-agrees",),
    title=Words("被代替的标准在登记簿中", "A replaced number of the chamber's own exists"),
    message=Words(
        "被代替的“{number}”不在登记簿中", "“{number}”, said to be replaced, is not in the register"
    ),
    reason=Words(
        "代替的效力在于旧标准自此退出；没有登记的标准无从退出",
        "Replacing a standard ends it; a standard that is not on record cannot be ended",
    ),
    fix=Words(
        "改正编号；启用仓库之前的标准，先列入 governance/baseline.yml",
        "Correct the number; list a standard from before the repository in governance/baseline.yml first",
    ),
    check=check,
)
