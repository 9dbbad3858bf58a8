"""The chamber's registration as a legal person is recorded."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The certificate's authority and date."""
    chamber = governance.chamber
    if chamber is not None and chamber.data.registration is None:
        yield Finding(chamber.at())


RULE = GovernanceRule(
    id="registration-missing",
    requirements=("opinion-2-legal-person", "regulation-3-social-organization"),
    title=Words("写明社会团体法人登记", "The chamber's registration is recorded"),
    message=Words(
        "没有写明社会团体法人登记（registration）", "The registration as a legal person is not given"
    ),
    reason=Words(
        "只有依法登记的社会团体可以制定团体标准",
        "Only a registered social organization may make group standards",
    ),
    fix=Words(
        "在 chamber.md 写明登记管理机关、登记日期和证书有效期",
        "Give the authority, the date and the certificate's end under `registration` in chamber.md",
    ),
    check=check,
)
