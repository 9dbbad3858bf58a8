"""One organisation is one unit."""

from collections.abc import Iterator

from ....facts.rows import rows
from ....governance import Governance
from ....records.units import Unit
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Rows with one name or one credit code; a shared id is reported as such."""
    seen: dict[str, str] = {}
    for at, unit in rows(governance.units):
        for key, mark in _marks(unit):
            if mark in seen and seen[mark] != unit.id:
                yield Finding(at(key), {"mark": mark, "other": seen[mark]})
            seen.setdefault(mark, unit.id)


def _marks(unit: Unit) -> Iterator[tuple[str, str]]:
    yield "name", unit.name
    if unit.credit_code:
        yield "credit_code", unit.credit_code


RULE = GovernanceRule(
    id="unit-twice",
    requirements=("format-stable-ids",),
    title=Words("一个组织只登记为一个单位", "One organisation is one unit"),
    message=Words("“{mark}”已经登记为单位 {other}", "{mark} is already the unit `{other}`"),
    reason=Words(
        "回避和会员身份按单位标识计算，登记两次就会漏算",
        "Recusal and membership go by unit ids, and would miss one of two",
    ),
    fix=Words("合并为一个单位，曾用名写在 former_names", "Merge them; earlier names go under `former_names`"),
    check=check,
)
