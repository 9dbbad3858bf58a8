"""No more members voted than had signed in."""

from ....facts.attendance import attending, body_of, strangers
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Each resolution; members may leave before a vote. Attendees without a seat are reported as such."""
    for meeting in governance.meetings.values():
        body = body_of(governance, meeting.data)
        if body is None or not meeting.data.attendees or strangers(body, meeting.data):
            continue
        signed_in = attending(body, meeting.data)
        for place, one in enumerate(meeting.data.resolutions):
            if one.present is not None and one.present > signed_in:
                values = {"id": one.id, "present": one.present, "attending": signed_in}
                yield Finding(meeting.at("resolutions", place, "present"), values)


RULE = GovernanceRule(
    id="meeting-present",
    requirements=("format-minutes-attendance",),
    title=Words("表决人数不超过到会成员", "No more members voted than had signed in"),
    message=Words(
        "决议 {id} 写在场 {present} 人，签到的有表决权成员只有 {attending} 人",
        "The resolution {id} says {present} were present; {attending} voting members had signed in",
    ),
    reason=Words("没有签到的人不在场", "Who did not sign in was not there"),
    fix=Words("改正 present，或者补全 attendees", "Correct `present`, or complete `attendees`"),
    check=check,
)
