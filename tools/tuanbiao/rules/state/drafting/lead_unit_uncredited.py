"""The lead unit is among the drafting units."""

from ....facts.notices import unit_names
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Once drafting units are named."""
    data = standard.index.data
    if data.lead_unit and data.drafting_units and data.lead_unit not in data.drafting_units:
        values = {"unit": unit_names(governance, [data.lead_unit])}
        yield Finding(standard.index.at("lead_unit"), values)


RULE = StandardRule(
    id="lead-unit-uncredited",
    requirements=("format-credit-agrees",),
    title=Words("牵头单位是起草单位", "The lead unit is among the drafting units"),
    message=Words(
        "{unit}是牵头起草单位，却不在起草单位之中",
        "{unit} leads the drafting, but is not among the drafting units",
    ),
    reason=Words("牵头单位必定参加起草", "The unit that leads the drafting takes part in it"),
    fix=Words(
        "补入 drafting_units；牵头单位已经更换的，改正 lead_unit",
        "Add it to `drafting_units`, or correct `lead_unit` if another unit leads now",
    ),
    check=check,
)
