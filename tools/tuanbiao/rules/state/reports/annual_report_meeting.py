"""The annual report was delivered at the meeting it names."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A meeting that is not known is reported as such."""
    for report in governance.reports.values():
        delivered = report.data.delivered
        meeting = governance.meetings.get(delivered.meeting or "") if delivered else None
        if delivered and meeting and meeting.data.held_on != delivered.on:
            values = {"on": delivered.on, "meeting": delivered.meeting, "held": meeting.data.held_on}
            yield Finding(report.at("delivered", "on"), values)


RULE = GovernanceRule(
    id="annual-report-meeting",
    requirements=("format-report-agrees",),
    title=Words("报告日期是会议日期", "The annual report was delivered at its meeting"),
    message=Words(
        "报告日期 {on}，会议 {meeting} 召开于 {held}",
        "Delivered on {on}, but the meeting {meeting} was held on {held}",
    ),
    reason=Words("两处说法不一，不知以哪一处为准", "Two accounts that differ prove neither"),
    fix=Words("改正 delivered 的 on 或 meeting", "Correct `on` or `meeting` under `delivered`"),
    check=check,
)
