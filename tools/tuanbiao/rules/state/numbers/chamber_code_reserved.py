"""The organisation code is not that of another kind of standard."""

from ....facts.numbers import is_reserved
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Codes of national, sector, local, enterprise and international standards."""
    chamber = governance.chamber
    if chamber and is_reserved(chamber.data.code):
        yield Finding(chamber.at("code"), {"code": chamber.data.code})


RULE = GovernanceRule(
    id="chamber-code-reserved",
    requirements=("regulation-17-code-no-clash",),
    title=Words(
        "社会团体代号不与现有标准代号重复", "The organisation code is not that of another kind of standard"
    ),
    message=Words(
        "社会团体代号“{code}”已是现有标准的代号",
        "The organisation code `{code}` is already the code of another kind of standard",
    ),
    reason=Words(
        "与国家标准、行业标准、地方标准或者国际标准的代号相同，会使人误认标准的性质",
        "A code like that of national, sector, local or international standards misleads about what the standard is",
    ),
    fix=Words(
        "另选代号，并在全国团体标准信息平台核对没有与其他团体重复",
        "Choose another code, and make sure on the national platform that no other organisation has it",
    ),
    check=check,
)
