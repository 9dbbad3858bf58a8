"""A participant drafts for a unit that they belong to."""

from ....facts.moves import ever
from ....facts.notices import unit_names
from ....facts.roll import named, people, units_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """On the first day, and until the review opens: later corrections do not touch what was judged then."""
    record = standard.participants
    if record is None or ever(standard, "open-review"):
        return
    known = people(governance)
    for at, one in enumerate(record.data.participants):
        if one.person in known and one.unit not in units_on(governance, one.person, one.from_):
            values = {
                "person": named(governance, one.person),
                "unit": unit_names(governance, [one.unit]),
                "from_": one.from_,
            }
            yield Finding(record.at("participants", at, "unit"), values)


RULE = StandardRule(
    id="participant-unit",
    requirements=("format-people-and-units",),
    title=Words("参与者属于所代表的单位", "A participant drafts for a unit that they belong to"),
    message=Words("{person}在 {from_} 不属于{unit}", "On {from_} {person} did not belong to {unit}"),
    reason=Words(
        "回避和相关方类别都按单位计算，单位写错，判定就错",
        "Recusal and stakeholder kinds go by units; a wrong unit makes both wrong",
    ),
    fix=Words(
        "改正 unit 或者起始日期；人员已经调动的，在 governance/people.yml 中补写",
        "Correct `unit` or the first day, or enter the change of unit in governance/people.yml",
    ),
    check=check,
)
