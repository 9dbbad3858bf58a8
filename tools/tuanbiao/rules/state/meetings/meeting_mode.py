"""The record of a meeting says how it was held."""

from ....facts.attendance import took_place
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Meetings that took place; any of the four modes will do."""
    for meeting in governance.meetings.values():
        if took_place(meeting.data) and meeting.data.mode is None:
            yield Finding(meeting.at())


RULE = GovernanceRule(
    id="meeting-mode",
    requirements=("opinion-3-3-meeting-mode", "gbt-20004-1-meeting-records"),
    title=Words("会议记录写明方式", "The record of a meeting says how it was held"),
    message=Words(
        "会议记录没有写明会议方式（mode）", "The record does not say how the meeting was held (`mode`)"
    ),
    reason=Words(
        "现场、电话、视频、互联网都可以，但要写明，才能核对是否符合会议制度",
        "On site, by telephone, video or internet are all right, but which one it was has to be known",
    ),
    fix=Words(
        "在 mode 写 on-site、telephone、video 或 internet",
        "Write on-site, telephone, video or internet under `mode`",
    ),
    check=check,
)
