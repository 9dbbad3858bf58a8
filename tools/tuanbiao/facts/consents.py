"""Signed approvals of moves: `evidence/to-<stage>-<n>-<date>-<choice>-<voter>.sig`."""

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ..governance import Governance
from ..records.parts import STAGES
from ..records.standard import Move
from ..signing.statement import Vote, roll_digest
from ..standard import Standard
from ..words import Words
from .roll import named, voting_seats_on
from .rounds import NUMBERED, newest, openings
from .signatures import Refusal, claim, own_identity, refusal, why

_FILE = re.compile(
    rf"evidence/to-(?P<stage>{'|'.join(STAGES)})-(?P<round>[1-9][0-9]{{0,5}})"
    r"-(?P<on>[0-9]{4}-[0-9]{2}-[0-9]{2})-(?P<choice>for|against|abstain)-(?P<voter>[a-z0-9]+(?:-[a-z0-9]+)*)\.sig"
)


class Consent(Struct, frozen=True):
    """What the name of a file says: who said what to which move, and when."""

    file: str
    stage: str
    round: int
    on: date
    choice: str
    voter: str


def consents(standard: Standard) -> Iterator[Consent]:
    """Every signed approval in the folder, by its name alone."""
    for file in standard.names:
        found = _FILE.fullmatch(file)
        on = _day(found["on"]) if found else None
        if found and on and file in standard.files:
            yield Consent(file, found["stage"], int(found["round"]), on, found["choice"], found["voter"])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def consent(standard: Standard, voter: str, choice: str, on: date) -> Consent:
    """What somebody says to the standard's last move, under the name that its file has to have."""
    stage = standard.index.data.moves[-1].to
    opened = newest(standard, stage)
    number = opened.round if opened else 1
    file = f"evidence/to-{stage}-{number}-{on}-{choice}-{voter}.sig"
    return Consent(file, stage, number, on, choice, voter)


def doubts(standard: Standard, governance: Governance) -> Iterator[tuple[Consent, Words]]:
    """Signed approvals that do not hold, with the reason.

    Judged are those whose move is recorded and whose text a record fixes; the others only the history can show.
    """
    for one in consents(standard):
        move, text = move_of(standard, one), text_of(standard, one)
        roll = roll_of(standard, governance, one, move) if move else None
        if move is None or roll is None:
            continue
        problem = _misplaced(governance, one, move, roll)
        if problem is None and text is not None:
            refused = refused_consent(standard, governance, one, text, roll)
            # A period is judged while the move is the last one, as is everything that people.yml may correct.
            past = standard.index.data.moves[-1].to != one.stage
            problem = (
                why(governance, refused) if refused and not (past and refused.problem == "period") else None
            )
        if problem is not None:
            yield one, problem


def approving(
    standard: Standard, governance: Governance, stage: str, number: int, text: str | None
) -> tuple[Consent, ...]:
    """The signed approvals in favour of a move that verify; `text` is the text moved, where no record fixes it."""
    if own_identity(governance) is None or not governance.people:
        return ()
    asked = (
        one for one in consents(standard) if (one.stage, one.round, one.choice) == (stage, number, "for")
    )
    return tuple(one for one in asked if _holds(standard, governance, one, text))


def _holds(standard: Standard, governance: Governance, one: Consent, text: str | None) -> bool:
    move, signed = move_of(standard, one), text_of(standard, one) or text
    roll = roll_of(standard, governance, one, move) if move else None
    if move is None or roll is None or signed is None or _misplaced(governance, one, move, roll):
        return False
    return refused_consent(standard, governance, one, signed, roll) is None


def refused_consent(
    standard: Standard, governance: Governance, one: Consent, text: str, roll: frozenset[str]
) -> Refusal | None:
    """Why a signed approval of the text with the digest `text` by one of `roll` does not hold; None where it does.

    None too where nothing can be said: no identity of the repository, or no people.
    """
    vote = statement(standard, governance, one, text, roll)
    if vote is None or not governance.people:
        return None
    return refusal(governance, standard.papers.get(one.file, b""), claim(vote))


def statement(
    standard: Standard, governance: Governance, one: Consent, text: str, roll: frozenset[str]
) -> Vote | None:
    """What has to be signed; None where the repository's identity is not known."""
    chamber = own_identity(governance)
    if chamber is None:
        return None
    return Vote(
        ballot=f"to-{one.stage}",
        chamber=chamber,
        choice=one.choice,
        digest=text,
        on=one.on,
        roll=roll_digest(roll, ()),
        round=one.round,
        standard=standard.slug,
        voter=one.voter,
    )


def move_of(standard: Standard, one: Consent) -> Move | None:
    """The move that was approved; of a stage without rounds the last one."""
    moves = standard.index.data.moves
    if one.stage in NUMBERED:
        found = [each.at for each in openings(standard) if (each.stage, each.round) == (one.stage, one.round)]
    else:
        found = [at for at, move in enumerate(moves) if move.to == one.stage and one.round == 1]
    return moves[found[-1]] if found else None


def text_of(standard: Standard, one: Consent) -> str | None:
    """The digest of the text that was approved, where a record of the folder fixes it."""
    record = {
        "consultation": standard.consultations.get(one.round),
        "technical-review": standard.reviews.get(one.round),
        "approval": standard.approvals.get(one.round),
        "numbering": standard.approvals.get(max(standard.approvals, default=0)),
        "publication": standard.publication,
        "withdrawn": standard.publication,
    }.get(one.stage)
    return record.data.text if record else None


def roll_of(standard: Standard, governance: Governance, one: Consent, move: Move) -> frozenset[str] | None:
    """Who could approve: the body's voting members on the day of the signature, or the one who issues the standard."""
    publication = standard.publication
    if one.stage == "publication":
        signer = publication.data.signed_by if publication else None
        return frozenset({signer}) if signer else None
    body = governance.bodies.get(move.body) if move.body else None
    return voting_seats_on(body.data, one.on) if body else None


def _misplaced(governance: Governance, one: Consent, move: Move, roll: frozenset[str]) -> Words | None:
    who = named(governance, one.voter)
    if one.voter not in roll:
        return Words(f"{who.zh}当日没有表决权", f"{who.en} had no vote on that day")
    if one.on > move.on:
        return Words(f"签名日期晚于移动日期 {move.on}", f"it is dated after the move on {move.on}")
    return None
