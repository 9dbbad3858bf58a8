"""Drafters and people of their units are recused."""

from ....facts.recusal import barred, drafting
from ....facts.roll import named, unit_name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Participants of any time up to the ballot's opening, and the units that the panel records."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        if ballot is None:
            continue
        drafters = drafting(standard, ballot.opens)
        persons = {row.person for row in drafters}
        organisations = {one.person: one.unit for one in review.data.panel.members}
        for person in sorted(barred(review.data.panel, ballot, drafters) - {*ballot.recused}):
            why = _drafted() if person in persons else _unit(governance, organisations[person])
            yield Finding(review.at("ballot", "recused"), {"person": named(governance, person), "why": why})


def _drafted() -> Words:
    return Words("本人参加了起草", "took part in drafting")


def _unit(governance: Governance, unit: str) -> Words:
    name = unit_name(governance, unit)
    return Words(f"所在单位“{name}”参加了起草", f"the unit, {name}, took part in drafting")


RULE = StandardRule(
    id="ballot-recusal-missing",
    requirements=("regulation-14-recusal", "format-ballot-recusal"),
    title=Words("起草人及其所在单位的人员回避表决", "Drafters and people of their units are recused"),
    message=Words(
        "{person}应当回避而没有列入回避名单：{why}", "{person} has to be recused and is not: {why}"
    ),
    reason=Words(
        "起草人及其所在单位的专家不能参加表决，也不计入有表决权人数",
        "Drafters and experts of their units may not vote, and do not count among those entitled",
    ),
    fix=Words(
        "把此人列入 ballot.recused；已投的票作为证据保留，但不计数",
        "Add the person to ballot.recused; a paper already cast is kept as evidence and not counted",
    ),
    check=check,
)
