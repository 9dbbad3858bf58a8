"""Signed votes: what has to be signed in a ballot, and what the signatures in a folder prove."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..governance import Governance
from ..records.people import SigningKey
from ..records.review import CHOICES as NAMES
from ..records.review import Review
from ..records.review import Vote as Row
from ..signing.problem import PROBLEMS, Problem
from ..signing.statement import REVIEW, VOTE, Vote, identity, roll_digest
from ..signing.verify import opened, owner, signs, verify
from ..standard import Standard
from ..words import Words
from .roll import named, people, within

CHOICES = ("for", "against", "abstain")


@dataclass(frozen=True, slots=True)
class Examined:
    """One recorded vote that rests on a signature in the folder, and what is wrong with it, if anything.

    `owner` is whose key signed where it is not the voter's; `signed` the choice that was signed where it is another than the
    recorded one.
    """

    round: int
    at: int
    row: Row
    problem: Problem | None
    owner: str | None = None
    signed: str | None = None


def file_of(number: int, voter: str) -> str:
    """Where the signature of a voter in a review lies in the folder."""
    return f"evidence/review-{number}-{voter}.sig"


def statement(standard: Standard, governance: Governance, number: int, row: Row) -> Vote | None:
    """What `row` says, as its voter has to sign it; None without a ballot, a chamber or a history."""
    review = standard.reviews[number].data
    if review.ballot is None or governance.chamber is None or governance.adopted is None:
        return None
    return Vote(
        ballot=REVIEW,
        chamber=identity(governance.chamber.data.code, governance.adopted),
        choice=row.choice,
        digest=review.text,
        on=row.on,
        roll=roll_digest(review.ballot.roll, review.ballot.recused),
        round=number,
        standard=standard.slug,
        voter=row.voter,
    )


def signed_rows(review: Review) -> Iterator[tuple[int, Row, str | None]]:
    """Each vote that rests on a signature, with its place and the file it names."""
    for at, row in enumerate(review.ballot.votes if review.ballot else ()):
        if row.evidence is not None and row.evidence.kind == "signature":
            yield at, row, row.evidence.file


def examined(standard: Standard, governance: Governance) -> Iterator[Examined]:
    """Every signed vote whose file the folder holds, where the repository's identity is known."""
    for number, review in sorted(standard.reviews.items()):
        for at, row, file in signed_rows(review.data):
            expected = statement(standard, governance, number, row)
            if expected and file is not None and file in standard.raw and governance.people:
                yield _examine(standard, governance, expected, Examined(number, at, row, None), file)


def _examine(
    standard: Standard, governance: Governance, expected: Vote, found: Examined, file: str
) -> Examined:
    armored = standard.papers.get(file, b"")
    known = people(governance).get(expected.voter)
    verdict = verify(armored, expected.message(), VOTE, known.keys if known else ())
    if not isinstance(verdict, str):
        return found if speaks(verdict, expected.on) else replace(found, problem="period")
    envelope = opened(armored, VOTE)
    if isinstance(envelope, str):
        return replace(found, problem=envelope)
    if verdict == "unknown-key":
        holder = owner(envelope, people(governance).values())
        return (
            replace(found, problem="other-key", owner=holder.id)
            if holder
            else replace(found, problem=verdict)
        )
    others = (expected.choosing(choice, expected.on) for choice in CHOICES)
    signed = next((one.choice for one in others if signs(envelope, one.message())), None)
    return replace(found, problem=verdict, signed=signed)


def speaks(rows: Iterable[SigningKey], day: date) -> bool:
    """Whether one of the rows covers the day."""
    return any(within(day, row.from_, row.to) for row in rows)


def why(governance: Governance, one: Examined) -> Words:
    """What is wrong with a signature, as messages say it."""
    assert one.problem is not None
    if one.owner is not None:
        holder = named(governance, one.owner)
        return Words(f"签名的公钥登记在{holder.zh}名下", f"its key is that of {holder.en}")
    if one.signed is not None:
        zh, en = NAMES[one.signed]
        return Words(f"签名所签的意见是“{zh}”", f"what was signed is `{en.lower()}`")
    return PROBLEMS[one.problem]
