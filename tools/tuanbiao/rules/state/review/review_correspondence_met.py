"""A review by correspondence has no meeting."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Neither a meeting nor people who attended one."""
    for _, review in sorted(standard.reviews.items()):
        if review.data.form == "correspondence" and review.data.meeting:
            yield Finding(review.at("meeting"), {"what": Words("会议", "a meeting")})
        elif review.data.form == "correspondence" and review.data.attended:
            yield Finding(review.at("attended"), {"what": Words("出席人员", "attendance")})


RULE = StandardRule(
    id="review-correspondence-met",
    requirements=("format-review-form",),
    title=Words("函审没有会议", "A review by correspondence has no meeting"),
    message=Words("形式为函审，却记有{what}", "The form is correspondence, yet {what} is recorded"),
    reason=Words(
        "函审按收回的票计出席；会议审查按签到。两种形式的分母不同",
        "By correspondence the returned papers count as attendance, at a meeting the signatures; the denominators differ",
    ),
    fix=Words(
        "形式改为 meeting，或者删去会议和出席人员",
        "Set the form to meeting, or remove meeting and attendance",
    ),
    check=check,
)
