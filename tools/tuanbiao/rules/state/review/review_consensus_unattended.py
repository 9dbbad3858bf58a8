"""Consensus needs voting members at the meeting."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """An attendance that is not filled in is said elsewhere."""
    for _, review in sorted(standard.reviews.items()):
        data = review.data
        voting = {one.person for one in data.panel.members if one.voting}
        agreed = data.method == "consensus" and data.conclusion == "passed" and data.form == "meeting"
        if agreed and voting and data.attended is not None and not voting & {*data.attended}:
            yield Finding(review.at("attended"))


RULE = StandardRule(
    id="review-consensus-unattended",
    requirements=("format-attendance", "opinion-2-general-agreement"),
    title=Words("协商一致须有有表决权的成员到会", "Consensus needs voting members at the meeting"),
    message=Words(
        "以协商一致通过，但到会的审查组成员没有一人有表决权",
        "Passed by consensus, but none of those attending had a vote in the panel",
    ),
    reason=Words(
        "没有人到会表示同意，就没有协商一致", "Where nobody was there to agree there was no consensus"
    ),
    fix=Words(
        "按签到表补齐 attended，或者重新召开审查会议",
        "Complete attended from the attendance sheet, or hold the meeting again",
    ),
    check=check,
)
