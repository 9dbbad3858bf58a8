"""A self-discipline pact has signatories."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A pact nobody signed promotes nothing."""
    promotion = standard.promotion
    for at, pact in enumerate(promotion.data.self_discipline_pacts if promotion else ()):
        if promotion and not pact.signatories:
            yield Finding(promotion.at("self_discipline_pacts", at, "title"), {"title": pact.title})


RULE = StandardRule(
    id="pact-signatories",
    requirements=("opinion-3-6-means-of-promotion", "regulation-26-promotion"),
    title=Words("自律公约写明签约单位", "A self-discipline pact has signatories"),
    message=Words("自律公约“{title}”没有写明签约单位", "The pact “{title}” names no signatories"),
    reason=Words("自律公约只约束签约的单位", "A pact binds only those who signed it"),
    fix=Words("在 signatories 写明签约单位", "Name the units in `signatories`"),
    check=check,
)
