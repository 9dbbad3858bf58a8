"""A participant counts in the category of their unit."""

from ....facts.moves import ever
from ....facts.roll import units
from ....governance import Governance
from ....records.units import CATEGORIES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Until the review opens; what is known of a unit later does not touch what was true then."""
    record = standard.participants
    if record is None or ever(standard, "open-review"):
        return
    known = units(governance)
    for at, one in enumerate(record.data.participants):
        unit = known.get(one.unit)
        if unit and unit.category != one.category:
            values = {
                "unit": unit.name,
                "category": Words(*CATEGORIES[unit.category]),
                "found": Words(*CATEGORIES[one.category]),
            }
            yield Finding(record.at("participants", at, "category"), values)


RULE = StandardRule(
    id="participant-category",
    requirements=("opinion-2-stakeholders", "regulation-9-stakeholders"),
    title=Words("参与者的类别与单位一致", "A participant counts in the category of their unit"),
    message=Words(
        "{unit}的类别是“{category}”，这里计入“{found}”",
        "{unit} is of the kind “{category}”, but is counted here as “{found}”",
    ),
    reason=Words(
        "一个单位只计入一类，换用类别会使五类相关方看起来齐全",
        "A unit counts in one kind; counting it elsewhere would make all five kinds appear present",
    ),
    fix=Words(
        "改正这里的 category；单位的类别写错的，改正 governance/units.yml",
        "Correct `category` here, or in governance/units.yml if it is wrong there",
    ),
    check=check,
)
