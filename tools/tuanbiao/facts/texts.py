"""Which recorded text follows which: consultation, review, approval, publication."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ..records.approval import Approval
from ..records.comments import Comment
from ..records.consultation import Consultation
from ..records.record import Record
from ..records.review import Review
from ..span import Span
from ..standard import Standard
from ..words import Words
from .rounds import before, newest, openings, sent_back


class Consulted(Struct, frozen=True):
    """A review with the round of consultation before it and the comments on that."""

    review: Record[Review]
    notice: Record[Consultation]
    round: int
    comments: tuple[Comment, ...]


class Reviewed(Struct, frozen=True):
    """A text that comes after a passed review, and where it is recorded."""

    review: Record[Review]
    round: int
    text: str
    at: Span
    which: Words
    submitted: bool


def consulted(standard: Standard) -> Iterator[Consulted]:
    """Every review that follows a consultation directly, where the table of comments can be read."""
    moves = standard.index.data.moves
    for opened in openings(standard):
        review = standard.reviews.get(opened.round) if opened.stage == "technical-review" else None
        number = before(standard, "consultation", opened)
        notice = standard.consultations.get(number) if number else None
        table = standard.comments.get(number) if number else None
        comments = table.data.comments if table else None
        directly = moves[opened.at - 1].to == "consultation"
        if review and notice and number and directly and comments is not None:
            yield Consulted(review, notice, number, comments)


def named_changes(one: Consulted) -> int:
    """How many changed clauses are accounted for between consultation and review."""
    made = [row.disposition for row in one.comments if row.disposition]
    changes = sum(len(each.change) for each in made if each.decision != "rejected")
    return changes + len(one.review.data.changes_since_consultation)


def after_review(standard: Standard) -> Iterator[Reviewed]:
    """The texts submitted for approval; while a passed review is the last step, the text as it stands."""
    for opened in openings(standard):
        approval = standard.approvals.get(opened.round) if opened.stage == "approval" else None
        number = before(standard, "technical-review", opened)
        review = standard.reviews.get(number) if number else None
        if approval and review and number and review.data.conclusion == "passed":
            which = Words(f"第 {opened.round} 次报批稿", f"The text of submission {opened.round}")
            yield Reviewed(review, number, approval.data.text, approval.at("text"), which, submitted=True)
    last = newest(standard, "technical-review")
    review = standard.reviews.get(last.round) if last else None
    in_review = standard.index.data.stage == "technical-review"
    if last and review and in_review and review.data.conclusion == "passed":
        which = Words("现在的文本", "The text as it stands")
        yield Reviewed(review, last.round, standard.text, review.at("text"), which, submitted=False)


def approved(standard: Standard) -> Record[Approval] | None:
    """The newest submission that passed."""
    last = newest(standard, "approval")
    approval = standard.approvals.get(last.round) if last else None
    return approval if approval and approval.data.conclusion == "passed" else None


def closed_credits(standard: Standard) -> Iterator[tuple[int, date, date | None]]:
    """For each review the day its panel was appointed and the day drafting was reopened, if it was."""
    for opened in openings(standard):
        review = standard.reviews.get(opened.round) if opened.stage == "technical-review" else None
        if review:
            yield opened.round, review.data.panel.on, sent_back(standard, opened)
