"""The staff know law, policy and the trade."""

from ....facts.bodies import MAIN, standing
from ....governance import Governance
from ....records.body import COMPETENCES
from ...rule import Finding, Findings, GovernanceRule, Words

_WANTED = ("law", "policy", "technical")


def check(governance: Governance) -> Findings:
    """The staff of the three bodies together; that there is nobody, or no body, is reported elsewhere."""
    bodies = standing(governance, *MAIN) if standing(governance, "coordination") else {}
    staff = [one for body in bodies.values() for one in body.data.staff if one.to is None]
    known = {field for one in staff for field in one.competence}
    missing = [Words(*COMPETENCES[field]) for field in _WANTED if field not in known]
    employer = next((body for body in bodies.values() if body.data.staff), None)
    if staff and missing and employer is not None:
        yield Finding(employer.at("staff"), {"missing": missing})


RULE = GovernanceRule(
    id="staff-competence",
    requirements=("opinion-3-2-competent-staff",),
    title=Words("工作人员熟悉法律法规、政策和专业知识", "The staff know law, policy and the trade"),
    message=Words("标准化工作人员中没有人熟悉：{missing}", "Nobody on the staff knows: {missing}"),
    reason=Words(
        "工作人员应当熟悉相关法律法规、政策和专业知识",
        "The staff shall be familiar with the laws, policies and professional knowledge concerned",
    ),
    fix=Words("配备人员，或者在 staff 的 competence 写明", "Employ somebody, or state it under `competence`"),
    check=check,
)
