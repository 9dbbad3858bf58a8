"""Voters of units related to a drafting unit are shown."""

from ....facts.ballot import entitled_to_vote
from ....facts.recusal import drafting, parents, related
from ....facts.roll import named, unit_name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Parents and branches at any distance; the units themselves are recused by another rule."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        above = parents(governance) if ballot else {}
        if ballot is None or not above:
            continue
        entitled, drafters = entitled_to_vote(ballot), {row.unit for row in drafting(standard, ballot.opens)}
        for index, one in enumerate(review.data.panel.members):
            near = sorted(unit for unit in drafters if related(above, unit, one.unit))
            if one.person in entitled and one.unit not in drafters and near:
                values = {
                    "person": named(governance, one.person),
                    "unit": unit_name(governance, one.unit),
                    "drafter": [unit_name(governance, unit) for unit in near],
                }
                yield Finding(review.at("panel", "members", index, "unit"), values)


RULE = StandardRule(
    id="ballot-related-unit",
    requirements=("custom-related-units",),
    title=Words("提示与起草单位有隶属关系的表决人", "Voters of units related to a drafting unit are shown"),
    message=Words(
        "{person}所在的{unit}与起草单位{drafter}有隶属关系，没有回避",
        "{person} of {unit} may vote, though that unit is a parent or branch of {drafter}, which drafted",
    ),
    reason=Words(
        "规定只要求起草人所在单位回避；有隶属关系的单位利益相近，由审查组判断",
        "The regulation names only the drafters' own units; related ones share their interest, and the panel has to judge",
    ),
    fix=Words(
        "由审查组另行指派专家，或者在审查记录中说明为何不影响公正",
        "Appoint another expert, or say in the record of the review why fairness does not suffer",
    ),
    check=check,
)
