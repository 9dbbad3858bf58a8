"""The dates of a review are in order."""

from collections.abc import Iterator
from datetime import date

from ....facts.rounds import opening
from ....governance import Governance
from ....records.record import Record
from ....records.review import Review
from ....standard import Standard
from ...in_order import Event, in_order
from ...rule import Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Each date is not before the one that it follows; what is absent is not judged."""
    for number, review in sorted(standard.reviews.items()):
        opened = opening(standard, "technical-review", number)
        meeting = governance.meetings.get(review.data.meeting or "")
        held = meeting.data.held_on if meeting else None
        for pair in _pairs(review, opened.on if opened else None, held):
            yield from in_order(pair)


def _pairs(record: Record[Review], opened: date | None, held: date | None) -> Iterator[tuple[Event, Event]]:
    review, at = record.data, record.at
    stage = (Words("进入技术审查", "the opening of the review"), opened, at("panel", "on"))
    panel = (Words("审查组任命", "the appointment of the panel"), review.panel.on, at("panel", "on"))
    sent = (Words("材料送达", "the sending of the papers"), review.materials_sent, at("materials_sent"))
    met = (Words("审查会议", "the meeting"), held, at("meeting"))
    end = (Words("审查结论", "the conclusion"), review.concluded, at("concluded"))
    yield from ((panel, stage), (panel, sent), (stage, met), (sent, met))
    if review.ballot is None or not review.ballot.votes:
        yield (met if held else stage), end
    if review.ballot is None:
        return
    opens = (Words("表决开始", "the opening of the ballot"), review.ballot.opens, at("ballot", "opens"))
    closes = (Words("表决截止", "the close of the ballot"), review.ballot.closes, at("ballot", "closes"))
    yield from ((stage, opens), (opens, closes))
    if review.ballot.votes:
        yield closes, end


RULE = StandardRule(
    id="review-dates",
    requirements=("format-date-order",),
    title=Words("审查记录的日期先后合理", "The dates of a review are in order"),
    message=Words(
        "{later}（{second}）早于{earlier}（{first}）",
        "Wrong order: {later} ({second}) comes before {earlier} ({first})",
    ),
    reason=Words(
        "先有审查组和送审稿，再有会议和表决，最后才有结论",
        "Panel and text come first, then meeting and ballot, then the conclusion",
    ),
    fix=Words("核对原件，改正写错的日期", "Compare with the originals and correct the wrong date"),
    check=check,
)
