"""Votes that came after the close are marked late."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The close itself is in time; a paper dated in time may still have come late."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        for index, vote in enumerate(ballot.votes if ballot else ()):
            if ballot and vote.on > ballot.closes and not vote.late:
                values = {"person": named(governance, vote.voter), "day": vote.on, "closes": ballot.closes}
                yield Finding(review.at("ballot", "votes", index, "on"), values)


RULE = StandardRule(
    id="ballot-vote-late",
    requirements=("format-ballot-window",),
    title=Words("截止以后的票予以保留并标明逾期", "Votes that came after the close are kept and marked late"),
    message=Words(
        "{person}的表决票日期 {day} 晚于截止日 {closes}，没有标明逾期，不计数",
        "The vote of {person} is dated {day}, after the close on {closes}, without being marked late; it is not counted",
    ),
    reason=Words(
        "逾期的票不计数，但必须看得出来，否则票数与原件对不上",
        "A late vote does not count, but has to be seen as late, or the figures do not agree with the papers",
    ),
    fix=Words("在这张票上写 late: true", "Put late: true on this vote"),
    check=check,
)
