"""The rounds of a standard as data: consultations, comments, technical reviews, approvals, systematic reviews."""

from collections.abc import Iterator
from datetime import date

from ...facts.ballot import tally
from ...facts.commenters import masked
from ...records.comments import Comment
from ...records.record import Record
from ...records.review import Review
from ...standard import Standard
from ..access import shows_text
from ..ballot import is_named, papers
from ..comments import pseudonyms
from ..view import View
from .place import body_name, page_address
from .round_model import (
    ApprovalFact,
    CommentFact,
    ConsultationFact,
    CountFact,
    ExtensionFact,
    ReviewFact,
    SystematicReviewFact,
    VoteFact,
)


def consultations(view: View, standard: Standard) -> Iterator[ConsultationFact]:
    """Every round of a standard, oldest first."""
    data = standard.index.data
    for number, record in standard.consultations.items():
        one = record.data
        ended = view.as_of > one.binding_closes or not _is_newest(standard, number)
        yield ConsultationFact(
            slug=standard.slug,
            number=data.number,
            title=data.title,
            round=number,
            scope=one.scope,
            state="closed" if ended else "coming" if view.as_of < one.opens else "open",
            opens=one.opens,
            closes=one.binding_closes,
            first_closes=one.closes,
            extended=tuple(
                ExtensionFact(closes=late.closes, on=late.on, reason=late.reason) for late in one.extended
            ),
            text=one.text,
            feedback=one.feedback,
            page=page_address(view, standard.slug, f"_consultation-{number}"),
        )


def comments_until(view: View, standard: Standard) -> date | None:
    """The last day of the round that is open or coming."""
    return next((one.closes for one in consultations(view, standard) if one.state != "closed"), None)


def _is_newest(standard: Standard, number: int) -> bool:
    """Whether comments on the round can still count: the standard is in consultation, and in no later round."""
    return standard.index.data.stage == "consultation" and number == max(standard.consultations)


def comments(view: View, standard: Standard) -> Iterator[CommentFact]:
    """Every comment of every round; none where the text is not shown, since comments quote it."""
    for number, record in standard.comments.items() if shows_text(standard) else ():
        made = record.data.comments or ()
        shown = pseudonyms(view, made)
        for one in made:
            yield _comment(number, one, shown)


def _comment(number: int, one: Comment, shown: dict[str, str]) -> CommentFact:
    decided = one.disposition
    reason = decided.reason if decided else None
    return CommentFact(
        round=number,
        no=one.no,
        clause=one.clause,
        kind=one.kind,
        text=masked(one.text, shown),
        proposed=masked(one.proposed, shown) if one.proposed else None,
        from_=shown[one.from_],
        category=one.category,
        received=one.received,
        via=one.via,
        late=one.late,
        substantial=one.substantial,
        decision=decided.decision if decided else None,
        reason=masked(reason, shown) if reason else None,
    )


def reviews(view: View, standard: Standard) -> Iterator[ReviewFact]:
    """Every technical review, oldest first."""
    for number, record in standard.reviews.items():
        one = record.data
        yield ReviewFact(
            round=number,
            form=one.form,
            appointed=one.panel.on,
            opens=one.ballot.opens if one.ballot else None,
            closes=one.ballot.closes if one.ballot else None,
            count=_count(one),
            votes=_votes(view, standard, number, record),
            conclusion=one.conclusion,
            concluded=one.concluded,
        )


def _count(review: Review) -> CountFact | None:
    found = tally(review)
    if found is None or review.conclusion is None:
        return None
    return CountFact(
        entitled=found.entitled,
        attending=found.attending,
        for_=found.for_,
        against=found.against,
        abstain=found.abstain,
        invalid=found.invalid,
        unreturned=found.unreturned,
    )


def _votes(view: View, standard: Standard, number: int, record: Record[Review]) -> tuple[VoteFact, ...]:
    held = record.data.ballot
    shown = papers(view, held, named=is_named(view, standard, number)) if held else []
    return tuple(
        VoteFact(voter=name, choice=vote.choice, late=vote.late, reason=reason or None)
        for name, vote, reason in shown
    )


def approvals(view: View, standard: Standard) -> Iterator[ApprovalFact]:
    """Every decision of the decision body, oldest first."""
    for number, record in standard.approvals.items():
        one = record.data
        yield ApprovalFact(
            round=number,
            body=body_name(view, one.body),
            on=one.on,
            conclusion=one.conclusion,
            expected=one.expected,
            present=one.present,
            for_=one.for_,
            against=one.against,
            abstain=one.abstain,
        )


def systematic_reviews(standard: Standard) -> Iterator[SystematicReviewFact]:
    """Every systematic review, oldest first."""
    for year, record in standard.systematic_reviews.items():
        one = record.data
        yield SystematicReviewFact(
            year=year,
            due=one.due,
            opened=one.opened,
            on=one.on,
            conclusion=one.conclusion,
            reason=one.reason,
        )
