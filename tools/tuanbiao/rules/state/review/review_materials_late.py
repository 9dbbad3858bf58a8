"""Papers reach the panel as many days ahead as the chamber asks."""

from ....facts.days import window_days
from ....facts.review_day import review_day
from ....facts.rounds import policy_of
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Whole days from sending to the meeting or, by correspondence, to the close of the ballot."""
    for number, review in sorted(standard.reviews.items()):
        policy = policy_of(governance, standard, "technical-review", number)
        day, sent = review_day(governance, review.data), review.data.materials_sent
        least = policy.review_material_days if policy else None
        if not least or day is None or sent is None or sent > day:
            continue
        days = window_days(sent, day)
        if days < least:
            values = {"sent": sent, "day": day, "days": days, "least": least}
            yield Finding(review.at("materials_sent"), values)


RULE = StandardRule(
    id="review-materials-late",
    requirements=("custom-review-materials-ahead",),
    title=Words(
        "审查材料按规定的日数提前送达", "Papers reach the panel as many days ahead as the chamber asks"
    ),
    message=Words(
        "审查材料于 {sent} 送达，距审查日 {day} 只有 {days} 日，少于商会规定的 {least} 日",
        "The papers were sent on {sent}, {days} days before the review of {day}, fewer than the {least} that the chamber asks for",
    ),
    reason=Words("没有时间阅读，就谈不上审查", "Without time to read there is no review"),
    fix=Words(
        "推迟会议或者表决；已经审查的，在审查记录中说明情况",
        "Put off the meeting or the ballot; where it is over, explain in the record",
    ),
    check=check,
)
