"""A published standard is made known."""

from ....facts.moves import inherited
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """An event, an adopter or a pact will do; amendments go with their standard."""
    index = standard.index.data
    if index.stage != "publication" or index.kind == "amendment" or inherited(standard, governance):
        return
    promotion = standard.promotion.data if standard.promotion else None
    broken = f"{standard.folder}/promotion.yml" in standard.broken
    known = promotion and (promotion.events or promotion.adopters or promotion.self_discipline_pacts)
    if not known and not broken:
        yield Finding(standard.index.at("number"))


RULE = StandardRule(
    id="not-publicised",
    requirements=("opinion-3-1-publicise", "regulation-26-promotion"),
    title=Words("宣传和推广已发布的标准", "A published standard is made known"),
    message=Words(
        "标准已发布，没有宣贯、采用或者自律公约的记录",
        "The standard is published, but no event, adopter or pact is on record",
    ),
    reason=Words(
        "鼓励深入宣贯标准，由商会自行负责推广和应用",
        "Making standards known is encouraged; their promotion is up to the chamber",
    ),
    fix=Words("开展宣贯之后写入 promotion.yml", "Record what was done in promotion.yml"),
    check=check,
)
