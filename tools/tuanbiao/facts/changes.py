"""Which clauses the records say were changed, where the text that came of it is the text as it stands."""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from ..span import Span
from ..standard import Standard
from ..words import Words
from .texts import after_review, consulted

# A clause that went is in no text any more; its record tells so in its own words.
_GONE = ("删", "并入", "合并", "delete", "remove", "merge", "drop")


class NamedChange(Struct, frozen=True):
    """A clause that a record says was changed; `place` is the entry, `told` the words that go with it."""

    clause: str
    at: Span
    place: Words
    told: str

    @property
    def gone(self) -> bool:
        """Whether the record says that a clause was deleted or merged into another."""
        return any(word in self.told.lower() for word in _GONE)


def named_changes_in_text(standard: Standard) -> Iterator[NamedChange]:
    """The changes named in rounds, reviews and publication that led to the text as it stands."""
    yield from chain(
        _between_rounds(standard), _before_review(standard), _after_review(standard), _editorial(standard)
    )


def commented(standard: Standard) -> frozenset[str]:
    """The clauses that comments spoke of: they stood in a draft, even if no text has them any more."""
    tables = standard.comments.values()
    return frozenset(row.clause for table in tables for row in table.data.comments or ())


def _between_rounds(standard: Standard) -> Iterator[NamedChange]:
    for number, notice in standard.consultations.items():
        if number > 1 and notice.data.text == standard.text:
            yield from _disposed(standard, number - 1)
            place = Words(f"第 {number} 轮征求意见列出的一项改动", f"A change listed for round {number}")
            for at, change in enumerate(notice.data.changes_since):
                where = notice.at("changes_since", at, "clause")
                yield NamedChange(change.clause, where, place, change.reason)


def _before_review(standard: Standard) -> Iterator[NamedChange]:
    place = Words("征求意见后的一项其他改动", "A change since the consultation")
    for one in consulted(standard):
        if one.review.data.text == standard.text:
            yield from _disposed(standard, one.round)
            for at, change in enumerate(one.review.data.changes_since_consultation):
                where = one.review.at("changes_since_consultation", at, "clause")
                yield NamedChange(change.clause, where, place, change.reason)


def _after_review(standard: Standard) -> Iterator[NamedChange]:
    """Before the change is made its clause may be one that is still to be written."""
    for one in after_review(standard):
        for at, change in enumerate(one.review.data.required_changes if one.text == standard.text else ()):
            if change.done:
                where = one.review.at("required_changes", at, "clause")
                place = Words(f"审查要求的第 {change.no} 项修改", f"Required change no. {change.no}")
                yield NamedChange(change.clause, where, place, change.text)


def _editorial(standard: Standard) -> Iterator[NamedChange]:
    publication = standard.publication
    if publication is None or publication.data.text != standard.text:
        return
    for at, change in enumerate(publication.data.editorial_changes):
        place = Words(f"第 {at + 1} 项编辑性更正", f"Editorial correction no. {at + 1}")
        yield NamedChange(
            change.clause, publication.at("editorial_changes", at, "clause"), place, change.text
        )


def _disposed(standard: Standard, number: int) -> Iterator[NamedChange]:
    """What the comments of a round changed."""
    table = standard.comments.get(number)
    for at, row in enumerate(table.data.comments or () if table else ()):
        decided = row.disposition
        if table and decided and decided.decision != "rejected":
            told = "\n".join(filter(None, (row.text, row.proposed, decided.reason)))
            words = Words(f"第 {row.no} 条意见的处理", f"The disposition of comment {row.no}")
            for place, clause in enumerate(decided.change):
                where = table.at("comments", at, "disposition", "change", place)
                yield NamedChange(clause, where, words, told)
