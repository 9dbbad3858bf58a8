"""Inherited standards have well-formed numbers."""

from ....facts.numbers import parse_own, straighten
from ....facts.rows import rows
from ....governance import Governance
from ....mend import rewritten
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Every number that is given; what was probably meant is named where it can be told."""
    for at, one in rows(governance.baseline):
        if one.number is not None and parse_own(one.number) is None:
            meant = straighten(one.number)
            sure = parse_own(meant) is not None
            values = {"number": one.number, "hint": _hint(meant) if sure else Words("", "")}
            mend = rewritten(at("number"), one.number, meant) if sure else None
            yield Finding(at("number"), values, mend=mend)


def _hint(meant: str) -> Words:
    return Words(f"，是不是“{meant}”？", f", did you mean `{meant}`?")


RULE = GovernanceRule(
    id="baseline-number",
    requirements=("format-baseline", "regulation-17-number-form"),
    title=Words("承接的标准编号合式", "Inherited standards have well-formed numbers"),
    message=Words("编号“{number}”不合式{hint}", "The number {number} is not well-formed{hint}"),
    reason=Words(
        "引用、代替和查重都按编号进行", "Citations, replacements and the search for duplicates go by number"
    ),
    fix=Words("写作“T/代号 顺序号—年代号”", "Write `T/CODE sequence—year`"),
    check=check,
    mends=("safe",),
)
