"""Minutes are confirmed by two different people."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """One person named twice is one."""
    for meeting in governance.meetings.values():
        minutes = meeting.data.minutes
        if minutes is not None and len(set(minutes.confirmed_by)) < 2:
            yield Finding(meeting.at("minutes", "confirmed_by"), {"count": len(set(minutes.confirmed_by))})


RULE = GovernanceRule(
    id="minutes-confirmed",
    requirements=("format-minutes",),
    title=Words("会议纪要经两人确认", "Minutes are confirmed by two different people"),
    message=Words(
        "会议纪要由 {count} 人确认，应为两人", "Too few people confirmed the minutes: {count} of 2"
    ),
    reason=Words("一个人不能为自己的记录作证", "Nobody can bear witness to their own record"),
    fix=Words("在 confirmed_by 写明两名不同的人", "Name two different people under `confirmed_by`"),
    check=check,
)
