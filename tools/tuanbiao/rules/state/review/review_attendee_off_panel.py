"""Those who attended are members of the panel."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Everybody in attended is on the panel."""
    for _, review in sorted(standard.reviews.items()):
        members = {one.person for one in review.data.panel.members}
        for index, person in enumerate(review.data.attended or ()):
            if person not in members:
                yield Finding(review.at("attended", index), {"person": named(governance, person)})


RULE = StandardRule(
    id="review-attendee-off-panel",
    requirements=("format-attendance",),
    title=Words("出席审查的人是审查组成员", "Those who attended are members of the panel"),
    message=Words(
        "{person}列为出席，但不是审查组成员", "{person} is listed as attending, but is not of the panel"
    ),
    reason=Words(
        "出席人数是表决的分母之一，列席的人不计入",
        "The number attending is one of the denominators; guests do not count",
    ),
    fix=Words(
        "列席人员写入会议记录的 observers，不写入 attended",
        "Guests go into the observers of the meeting, not into attended",
    ),
    check=check,
)
