"""Which official documents a standard's records name, and what those say of the standard."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from ..governance import Governance
from ..parse.located import Step
from ..records.document import DocumentItem, OfficialDocument
from ..records.record import Record
from ..records.systematic_review import SystematicReview
from ..span import Span
from ..standard import Standard

_REVIEWED = {
    "confirmed": ("confirmation",),
    "revise": ("confirmation", "plan", "notice"),
    "withdraw": ("withdrawal", "confirmation", "notice"),
}


class Reference(Struct, frozen=True):
    """A record's word that a document of one of `kinds` carries something of the standard."""

    record: Record[Any]
    route: tuple[Step, ...]
    document: str
    kinds: tuple[str, ...]

    @property
    def span(self) -> Span:
        """Where the record names the document."""
        return self.record.at(*self.route)


class Entry(Struct, frozen=True):
    """What a document says of one standard; `at` is the item's place in the document's list."""

    document: Record[OfficialDocument]
    item: DocumentItem
    at: int


def references(standard: Standard) -> Iterator[Reference]:
    """Every document that the standard's records name, in the order of the stages."""
    yield from _projects(standard)
    for notice in standard.consultations.values():
        if notice.data.notice and notice.data.notice.document:
            yield Reference(notice, ("notice", "document"), notice.data.notice.document, ("notice",))
    for approval in standard.approvals.values():
        if approval.data.document:
            yield Reference(approval, ("document",), approval.data.document, ("approval", "publication"))
    yield from _publications(standard)
    for review in standard.systematic_reviews.values():
        yield from _reviews(review)
    yield from _endings(standard)


def entry(governance: Governance, name: str | None, slug: str) -> Entry | None:
    """What the document says of the standard; None where it is unknown or does not name it."""
    document = governance.documents.get(name or "")
    for at, item in enumerate(document.data.items if document else ()):
        if document is not None and item.slug == slug:
            return Entry(document, item, at)
    return None


def _projects(standard: Standard) -> Iterator[Reference]:
    project = standard.project
    for at, attempt in enumerate(project.data.attempts if project else ()):
        assert project is not None
        if attempt.plan and attempt.plan.document:
            yield Reference(project, ("attempts", at, "plan", "document"), attempt.plan.document, ("plan",))


def _publications(standard: Standard) -> Iterator[Reference]:
    publication = standard.publication
    if publication and publication.data.document:
        amends = standard.index.data.kind == "amendment"
        kinds = ("amendment", "publication") if amends else ("publication",)
        yield Reference(publication, ("document",), publication.data.document, kinds)


def _reviews(review: Record[SystematicReview]) -> Iterator[Reference]:
    if review.data.document and review.data.conclusion:
        yield Reference(review, ("document",), review.data.document, _REVIEWED[review.data.conclusion])


def _endings(standard: Standard) -> Iterator[Reference]:
    if standard.withdrawal and standard.withdrawal.data.document:
        yield Reference(
            standard.withdrawal, ("document",), standard.withdrawal.data.document, ("withdrawal",)
        )
    if standard.cancellation and standard.cancellation.data.document:
        document = standard.cancellation.data.document
        yield Reference(standard.cancellation, ("document",), document, ("cancellation",))
