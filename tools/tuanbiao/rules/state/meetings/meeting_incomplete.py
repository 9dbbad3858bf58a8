"""The record of a meeting names chair and recorder and the day of the call."""

from ....facts.attendance import took_place
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """All that is missing, in one finding."""
    for meeting in governance.meetings.values():
        missing = [name for key, name in _NAMES.items() if getattr(meeting.data, key) is None]
        if took_place(meeting.data) and missing:
            yield Finding(meeting.at(), {"missing": missing})


_NAMES = {
    "called_on": Words("通知日期（called_on）", "`called_on`"),
    "chair": Words("主持人（chair）", "`chair`"),
    "recorder": Words("记录人（recorder）", "`recorder`"),
}
RULE = GovernanceRule(
    id="meeting-incomplete",
    requirements=("gbt-20004-1-meeting-records",),
    title=Words("会议记录写明通知日期、主持人和记录人", "A meeting's record names call, chair and recorder"),
    message=Words("会议记录没有写明{missing}", "The record does not give {missing}"),
    reason=Words(
        "会议如何召集、由谁主持和记录，是纪要的基本内容",
        "How a meeting was called, and who led and recorded it, belongs in its minutes",
    ),
    fix=Words("按会议纪要补充", "Fill it in from the minutes"),
    check=check,
)
