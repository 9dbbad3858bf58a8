"""What the platform asks of a registered chamber is recorded."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Only of a chamber that says it is on the platform; people and procedure have rules of their own."""
    chamber = governance.chamber
    platform = chamber.data.platform if chamber else None
    if chamber is None or platform is None:
        return
    held = {
        "legal_representative": chamber.data.legal_representative,
        "commitment": platform.commitment,
    }
    missing = [_NAMES[key] for key, value in held.items() if value is None]
    if missing:
        yield Finding(chamber.at("platform"), {"missing": missing})


_NAMES = {
    "legal_representative": Words("法定代表人（legal_representative）", "`legal_representative`"),
    "commitment": Words("自我承诺（platform.commitment）", "`platform.commitment`"),
}
RULE = GovernanceRule(
    id="platform-profile",
    requirements=("regulation-20-platform-profile",),
    title=Words("平台登记的信息齐全", "What the platform asks of a chamber is recorded"),
    message=Words(
        "在平台登记，却没有写明：{missing}", "The chamber is on the platform but does not give: {missing}"
    ),
    reason=Words(
        "在平台登记须提交法人登记证书、内设机构和人员信息、制定程序文件和自我承诺",
        "The platform asks for certificate, department and staff, procedure, and a self-commitment",
    ),
    fix=Words("在 chamber.md 补充", "Add it in chamber.md"),
    check=check,
)
