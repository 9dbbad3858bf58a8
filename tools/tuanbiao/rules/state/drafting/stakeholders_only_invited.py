"""Stakeholders took part and were not only asked."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .stakeholders import absent, judged, named


def check(standard: Standard, _: Governance) -> Findings:
    """One finding for each kind that only has an invitation."""
    participants = judged(standard)
    if participants is None or standard.participants is None:
        return
    missing = absent(participants)
    for at, one in enumerate(participants.invitations):
        if one.category in missing:
            missing.remove(one.category)
            values = {"category": named([one.category])}
            yield Finding(standard.participants.at("invitations", at), values)


RULE = StandardRule(
    id="stakeholders-only-invited",
    requirements=("custom-stakeholder-present",),
    title=Words("五类相关方实际参与", "Every kind of stakeholder took part"),
    message=Words(
        "“{category}”类相关方只受到邀请，没有人实际参加起草",
        "Stakeholders of the kind “{category}” were invited, but none took part in drafting",
    ),
    reason=Words(
        "受到邀请而没有参加，要求虽已满足，该类相关方的需求仍可能没有反映",
        "An invitation meets the requirement, yet the needs of that kind may still be missing",
    ),
    fix=Words(
        "宜另邀请该类单位，或者在征求意见和技术审查时特别听取其意见",
        "Better invite another unit of that kind, or seek its views in consultation and review",
    ),
    check=check,
)
