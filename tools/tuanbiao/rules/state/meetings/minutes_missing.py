"""A meeting that resolved something has minutes."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The digest of the signed minutes."""
    for meeting in governance.meetings.values():
        if meeting.data.resolutions and meeting.data.minutes is None:
            yield Finding(meeting.at("resolutions"), {"count": len(meeting.data.resolutions)})


RULE = GovernanceRule(
    id="minutes-missing",
    requirements=("format-minutes", "gbt-20004-1-meeting-records"),
    title=Words("有决议的会议有纪要", "A meeting that resolved something has minutes"),
    message=Words(
        "会议有 {count} 项决议，没有会议纪要（minutes）",
        "Resolutions: {count}, but the meeting has no minutes (`minutes`)",
    ),
    reason=Words("决议由经两人确认的纪要证明", "A resolution is proved by minutes that two people confirmed"),
    fix=Words(
        "在 minutes 写明纪要的摘要、保管机构和两名确认人",
        "Give digest, custodian and two confirmers under `minutes`",
    ),
    check=check,
)
