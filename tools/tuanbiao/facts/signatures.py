"""Signed votes: what has to be signed in a ballot, and what the signatures in a folder prove."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from ..governance import Governance
from ..records.people import SigningKey
from ..records.review import CHOICES as NAMES
from ..records.review import Ballot, Review
from ..records.review import Vote as Row
from ..signing.problem import PROBLEMS, Problem
from ..signing.statement import REVIEW, VOTE, Vote, identity, roll_digest
from ..signing.verify import opened, owner, signs, verify
from ..standard import Standard
from ..words import Words
from .ballot import entitled_to_vote
from .roll import named, people, within

CHOICES = ("for", "against", "abstain")


class Claim(Struct, frozen=True):
    """What a signature file has to prove: that `person` signed `message` in `namespace`, dated `day`."""

    person: str
    message: bytes
    namespace: str
    day: date


class Refusal(Struct, frozen=True):
    """Why a signature file does not prove its claim; `owner` is whose key signed instead, where that is known."""

    problem: Problem
    owner: str | None = None


class Examined(Struct, frozen=True):
    """One recorded vote that rests on a signature in the folder, and what is wrong with it, if anything.

    `signed` is the choice that was signed where it is another than the recorded one.
    """

    round: int
    at: int
    row: Row
    refusal: Refusal | None
    signed: str | None = None


def file_of(number: int, voter: str) -> str:
    """Where the signature of a voter in a review lies in the folder."""
    return f"evidence/review-{number}-{voter}.sig"


def own_identity(governance: Governance) -> str | None:
    """The repository's identity; None without a chamber or a history."""
    if governance.chamber is None or governance.adopted is None:
        return None
    return identity(governance.chamber.data.code, governance.adopted)


def statement(standard: Standard, governance: Governance, number: int, row: Row) -> Vote | None:
    """What `row` says, as its voter has to sign it; None without a ballot or an identity."""
    review, chamber = standard.reviews[number].data, own_identity(governance)
    if review.ballot is None or chamber is None:
        return None
    return Vote(
        ballot=REVIEW,
        chamber=chamber,
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


def unrecorded(standard: Standard, number: int, ballot: Ballot) -> tuple[str, ...]:
    """Those entitled, in order of the roll, whose signature lies in the folder while no vote rests on it."""
    entitled = entitled_to_vote(ballot)
    rested = {(vote.voter, vote.evidence.file) for vote in ballot.votes if vote.evidence}
    held = ((one, file_of(number, one)) for one in dict.fromkeys(ballot.roll) if one in entitled)
    return tuple(one for one, file in held if file in standard.files and (one, file) not in rested)


def examined(standard: Standard, governance: Governance) -> Iterator[Examined]:
    """Every signed vote whose file the folder holds, where the repository's identity is known."""
    for number, review in sorted(standard.reviews.items()):
        for at, row, file in signed_rows(review.data):
            expected = statement(standard, governance, number, row)
            if expected and file is not None and file in standard.files and governance.people:
                armored = standard.papers.get(file, b"")
                refused = refusal(governance, armored, claim(expected))
                signed = _signed_instead(armored, expected) if refused else None
                yield Examined(number, at, row, refused, signed)


def claim(vote: Vote) -> Claim:
    """What the signature of a vote has to prove."""
    return Claim(vote.voter, vote.message(), VOTE, vote.on)


def refusal(governance: Governance, armored: bytes, made: Claim) -> Refusal | None:
    """Why a signature file does not prove a claim; None where it does."""
    known = people(governance).get(made.person)
    verdict = verify(armored, made.message, made.namespace, known.keys if known else ())
    if not isinstance(verdict, str):
        return None if speaks(verdict, made.day) else Refusal("period")
    envelope = opened(armored, made.namespace) if verdict == "unknown-key" else verdict
    holder = None if isinstance(envelope, str) else owner(envelope, people(governance).values())
    return Refusal("other-key", holder.id) if holder else Refusal(verdict)


def _signed_instead(armored: bytes, expected: Vote) -> str | None:
    """The choice that was signed for the same day, if it is another."""
    envelope = opened(armored, VOTE)
    if isinstance(envelope, str):
        return None
    others = (expected.choosing(choice, expected.on) for choice in CHOICES if choice != expected.choice)
    return next((one.choice for one in others if signs(envelope, one.message())), None)


def speaks(rows: Iterable[SigningKey], day: date) -> bool:
    """Whether one of the rows covers the day."""
    return any(within(day, row.from_, row.to) for row in rows)


def why(governance: Governance, one: Refusal, signed: str | None = None) -> Words:
    """What is wrong with a signature, as messages say it."""
    if one.owner is not None:
        holder = named(governance, one.owner)
        return Words(f"签名的公钥登记在{holder.zh}名下", f"its key is that of {holder.en}")
    if one.problem == "mismatch" and signed is not None:
        zh, en = NAMES[signed]
        return Words(f"签名所签的意见是“{zh}”", f"what was signed is `{en.lower()}`")
    return PROBLEMS[one.problem]
