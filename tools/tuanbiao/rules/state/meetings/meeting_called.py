"""A meeting is called before it is held and its minutes are confirmed after."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Call, meeting and confirmation may fall on one day."""
    for meeting in governance.meetings.values():
        held, called = meeting.data.held_on, meeting.data.called_on
        confirmed = meeting.data.minutes.confirmed_on if meeting.data.minutes else None
        if called is not None and called > held:
            values = {"what": Words("通知日期", "call"), "on": called, "order": _AFTER, "held": held}
            yield Finding(meeting.at("called_on"), values)
        if confirmed is not None and confirmed < held:
            values = {
                "what": Words("纪要确认日期", "confirmation"),
                "on": confirmed,
                "order": _BEFORE,
                "held": held,
            }
            yield Finding(meeting.at("minutes", "confirmed_on"), values)


_AFTER = Words("晚于", "after")
_BEFORE = Words("早于", "before")
RULE = GovernanceRule(
    id="meeting-called",
    requirements=("format-date-order",),
    title=Words("先通知、后召开、再确认纪要", "A meeting is called, held and confirmed in that order"),
    message=Words(
        "{what} {on} {order}召开日期 {held}", "The {what} of {on} comes {order} the meeting of {held}"
    ),
    reason=Words(
        "没有通知的会议不成立，没有召开的会议没有纪要",
        "No meeting without a call, no minutes before the meeting",
    ),
    fix=Words("改正日期", "Correct the date"),
    check=check,
)
