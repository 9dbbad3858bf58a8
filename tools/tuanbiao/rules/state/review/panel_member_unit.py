"""Members of the panel belong to the units recorded."""

from ....facts.roll import named, people, units_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Only while the review is open: a later correction of people.yml does not touch finished reviews."""
    for _, review in sorted(standard.reviews.items()):
        panel, known = review.data.panel, {} if review.data.conclusion else people(governance)
        for index, one in enumerate(panel.members):
            if one.person in known and one.unit not in units_on(governance, one.person, panel.on):
                values = {"person": named(governance, one.person), "day": panel.on, "unit": one.unit}
                yield Finding(review.at("panel", "members", index, "unit"), values)


RULE = StandardRule(
    id="panel-member-unit",
    requirements=("format-panel", "format-people-and-units"),
    title=Words("审查组成员属于所记的单位", "Members of the panel belong to the units recorded"),
    message=Words(
        "{person}在任命日 {day} 不属于单位“{unit}”",
        "{person} did not belong to `{unit}` on {day}, when the panel was appointed",
    ),
    reason=Words(
        "回避按单位计算，单位记错就会让起草单位的专家参加表决",
        "Recusal goes by unit; a wrong unit lets experts of a drafting unit vote",
    ),
    fix=Words(
        "改正 panel.members 中的 unit；如果是人员表有误，在 people.yml 中更正任职时段",
        "Correct the unit in panel.members; if people.yml is wrong, correct the period there",
    ),
    check=check,
)
