"""The dates of an approval are in order."""

from collections.abc import Iterator
from datetime import date

from ....facts.rounds import before, opening
from ....governance import Governance
from ....records.approval import Approval
from ....records.record import Record
from ....standard import Standard
from ...in_order import Event, in_order
from ...rule import Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each date is not before the one that it follows; what is absent is not judged."""
    for number, approval in sorted(standard.approvals.items()):
        for pair in _pairs(approval, _reviewed(standard, number)):
            yield from in_order(pair)


def _reviewed(standard: Standard, number: int) -> date | None:
    opened = opening(standard, "approval", number)
    review = standard.reviews.get(before(standard, "technical-review", opened) or 0) if opened else None
    return review.data.concluded if review else None


def _pairs(record: Record[Approval], concluded: date | None) -> Iterator[tuple[Event, Event]]:
    approval = record.data
    review = (Words("技术审查结论", "the conclusion of the review"), concluded, record.at())
    submitted = (Words("报批", "the submission"), approval.submitted, record.at("submitted"))
    on = (Words("批准", "the decision"), approval.on, record.at("on"))
    yield (submitted if approval.submitted else review), on
    yield review, submitted
    if approval.legal_review:
        place = record.at("legal_review", "on")
        yield (Words("合法性审查", "the legal review"), approval.legal_review.on, place), on


RULE = StandardRule(
    id="approval-dates",
    requirements=("format-date-order", "format-approval-legal-review"),
    title=Words("批准记录的日期先后合理", "The dates of an approval are in order"),
    message=Words(
        "{later}（{second}）早于{earlier}（{first}）",
        "Wrong order: {later} ({second}) comes before {earlier} ({first})",
    ),
    reason=Words(
        "先通过技术审查，再报批和作合法性审查，然后才批准",
        "Review comes first, then submission and legal review, then the decision",
    ),
    fix=Words("核对原件，改正写错的日期", "Compare with the originals and correct the wrong date"),
    check=check,
)
