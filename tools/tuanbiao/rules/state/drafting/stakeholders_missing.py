"""Every kind of stakeholder took part or was asked to."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .stakeholders import absent, judged, named


def check(standard: Standard, _: Governance) -> Findings:
    """The five kinds that the Opinion names."""
    participants = judged(standard)
    if participants is None or standard.participants is None:
        return
    asked = {one.category for one in participants.invitations}
    left_out = [one for one in absent(participants) if one not in asked]
    if left_out:
        span = standard.participants.at("participants")
        yield Finding(span, {"categories": named(left_out), "count": len(left_out)})


RULE = StandardRule(
    id="stakeholders-missing",
    requirements=("opinion-2-stakeholders", "regulation-9-stakeholders"),
    title=Words("五类相关方参与或者受到邀请", "Every kind of stakeholder took part or was asked to"),
    message=Words(
        "五类相关方中缺 {count} 类，也没有邀请记录：{categories}",
        "Of the five kinds of stakeholders {count} neither took part nor were invited: {categories}",
    ),
    reason=Words(
        "制定团体标准应吸纳生产经营、消费使用、教育科研、认证检测、政府部门等相关方代表参与",
        "Producers, users, academia, certification and government are to take part in making a standard",
    ),
    fix=Words(
        "邀请缺少的相关方，把参加的人写入 participants，把邀请和答复写入 invitations",
        "Invite them; enter who joined in `participants` and the invitation with its reply in `invitations`",
    ),
    check=check,
)
