"""The attendance of a review agrees with the meeting's record."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Of the panel exactly those signed in at the meeting attended the review."""
    for _, review in sorted(standard.reviews.items()):
        meeting = governance.meetings.get(review.data.meeting or "")
        if meeting is None or review.data.attended is None:
            continue
        panel = {one.person for one in review.data.panel.members}
        signed, listed = panel & {*meeting.data.attendees}, panel & {*review.data.attended}
        for person in sorted(signed ^ listed):
            how = _SIGNED if person in signed else _LISTED
            values = {"meeting": review.data.meeting, "person": named(governance, person), "how": how}
            yield Finding(review.at("attended"), values)


_SIGNED = Words("已签到而没有列入", "signed in and is not listed")
_LISTED = Words("列入而没有签到", "is listed and did not sign in")


RULE = StandardRule(
    id="review-attendance-differs",
    requirements=("format-attendance",),
    title=Words(
        "审查记录的出席人员与会议记录一致", "The attendance of a review agrees with the meeting's record"
    ),
    message=Words(
        "出席人员与会议 {meeting} 的签到不一致：{person}{how}",
        "The attendance differs from that of the meeting {meeting}: {person} {how}",
    ),
    reason=Words(
        "少列一名出席人员就减小了分母，多列一名就虚增了同意",
        "Leaving out one who attended shrinks the denominator; adding one invents agreement",
    ),
    fix=Words(
        "按会议签到表改正 attended 或者会议记录的 attendees",
        "Correct attended, or the attendees of the meeting, by the attendance sheet",
    ),
    check=check,
)
