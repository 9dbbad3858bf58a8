"""The chamber's credit code is that of a social organization."""

from ....facts.credit_code import SOCIAL_ORGANISATION, is_valid
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A mistyped code says nothing about what the chamber is."""
    chamber = governance.chamber
    if chamber is None or not is_valid(chamber.data.credit_code):
        return
    code = chamber.data.credit_code
    if not code.startswith(SOCIAL_ORGANISATION):
        yield Finding(chamber.at("credit_code"), {"code": code, "first": code[:2]})


RULE = GovernanceRule(
    id="credit-code-social-organisation",
    requirements=(
        "opinion-2-legal-person",
        "regulation-3-social-organization",
        "gb-32100-social-organization",
        "law-18-who-may",
    ),
    title=Words("商会是社会团体法人", "The chamber is a social organization"),
    message=Words(
        "统一社会信用代码 {code} 以 {first} 开头，社会团体以 51 开头",
        "The unified social credit code {code} begins {first}; that of a social organization begins 51",
    ),
    reason=Words(
        "团体标准由依法成立的社会团体制定，52 是民办非企业单位，53 是基金会",
        "Group standards are made by social organizations; 52 is a private non-enterprise unit, 53 a foundation",
    ),
    fix=Words("填写社会团体法人登记证书上的代码", "Enter the code on the social organization's certificate"),
    check=check,
)
