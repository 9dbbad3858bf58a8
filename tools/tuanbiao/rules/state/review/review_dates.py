"""The dates of a review are in order."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ....facts.rounds import opening
from ....governance import Governance
from ....parse.located import Step
from ....records.review import Review
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


class _Day(NamedTuple):
    """A date of a review; None where it is not there."""

    name: Words
    day: date | None
    route: tuple[Step, ...]


def check(standard: Standard, governance: Governance) -> Findings:
    """Each date is not before the one that it follows; what is absent is not judged."""
    for number, review in sorted(standard.reviews.items()):
        opened = opening(standard, "technical-review", number)
        meeting = governance.meetings.get(review.data.meeting or "")
        held = meeting.data.held_on if meeting else None
        for earlier, later in _pairs(review.data, opened.on if opened else None, held):
            if earlier.day and later.day and later.day < earlier.day:
                values = {
                    "later": later.name,
                    "after": later.day,
                    "earlier": earlier.name,
                    "before": earlier.day,
                }
                yield Finding(review.at(*later.route), values)


def _pairs(review: Review, opened: date | None, held: date | None) -> Iterator[tuple[_Day, _Day]]:
    stage = _Day(Words("进入技术审查", "the opening of the review"), opened, ("panel", "on"))
    panel = _Day(Words("审查组任命", "the appointment of the panel"), review.panel.on, ("panel", "on"))
    sent = _Day(Words("材料送达", "the sending of the papers"), review.materials_sent, ("materials_sent",))
    met = _Day(Words("审查会议", "the meeting"), held, ("meeting",))
    end = _Day(Words("审查结论", "the conclusion"), review.concluded, ("concluded",))
    yield from ((panel, stage), (panel, sent), (stage, met), (sent, met))
    if review.ballot is None or not review.ballot.votes:
        yield (met if held else stage), end
    if review.ballot is None:
        return
    opens = _Day(Words("表决开始", "the opening of the ballot"), review.ballot.opens, ("ballot", "opens"))
    closes = _Day(Words("表决截止", "the close of the ballot"), review.ballot.closes, ("ballot", "closes"))
    yield from ((stage, opens), (opens, closes))
    if review.ballot.votes:
        yield closes, end


RULE = StandardRule(
    id="review-dates",
    requirements=("format-date-order",),
    title=Words("审查记录的日期先后合理", "The dates of a review are in order"),
    message=Words(
        "{later}（{after}）早于{earlier}（{before}）",
        "Wrong order: {later} ({after}) comes before {earlier} ({before})",
    ),
    reason=Words(
        "先有审查组和送审稿，再有会议和表决，最后才有结论",
        "Panel and text come first, then meeting and ballot, then the conclusion",
    ),
    fix=Words("核对原件，改正写错的日期", "Compare with the originals and correct the wrong date"),
    check=check,
)
