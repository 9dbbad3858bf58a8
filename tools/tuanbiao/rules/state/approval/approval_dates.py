"""The dates of an approval are in order."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ....facts.rounds import before, opening
from ....governance import Governance
from ....parse.located import Step
from ....records.approval import Approval
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


class _Day(NamedTuple):
    """A date and the place where it can be corrected; None where it is not there."""

    name: Words
    day: date | None
    route: tuple[Step, ...] = ()


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each date is not before the one that it follows; what is absent is not judged."""
    for number, approval in sorted(standard.approvals.items()):
        for earlier, later in _pairs(approval.data, _reviewed(standard, number)):
            if earlier.day and later.day and later.day < earlier.day:
                values = {
                    "later": later.name,
                    "after": later.day,
                    "earlier": earlier.name,
                    "before": earlier.day,
                }
                yield Finding(approval.at(*later.route), values)


def _reviewed(standard: Standard, number: int) -> date | None:
    opened = opening(standard, "approval", number)
    review = standard.reviews.get(before(standard, "technical-review", opened) or 0) if opened else None
    return review.data.concluded if review else None


def _pairs(approval: Approval, concluded: date | None) -> Iterator[tuple[_Day, _Day]]:
    review = _Day(Words("技术审查结论", "the conclusion of the review"), concluded)
    submitted = _Day(Words("报批", "the submission"), approval.submitted, ("submitted",))
    on = _Day(Words("批准", "the decision"), approval.on, ("on",))
    yield (submitted if approval.submitted else review), on
    yield review, submitted
    if approval.legal_review:
        legal = _Day(
            Words("合法性审查", "the legal review"), approval.legal_review.on, ("legal_review", "on")
        )
        yield legal, on


RULE = StandardRule(
    id="approval-dates",
    requirements=("format-date-order", "format-approval-legal-review"),
    title=Words("批准记录的日期先后合理", "The dates of an approval are in order"),
    message=Words(
        "{later}（{after}）早于{earlier}（{before}）",
        "Wrong order: {later} ({after}) comes before {earlier} ({before})",
    ),
    reason=Words(
        "先通过技术审查，再报批和作合法性审查，然后才批准",
        "Review comes first, then submission and legal review, then the decision",
    ),
    fix=Words("核对原件，改正写错的日期", "Compare with the originals and correct the wrong date"),
    check=check,
)
