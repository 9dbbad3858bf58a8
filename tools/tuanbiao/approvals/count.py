"""Reviews counted against what a step needs: the last decisive one of each account, by people whom the base knows."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Literal

from msgspec import Struct

from ..governance import Governance
from ..records.people import Person
from ..signing.github import Account, Review
from ..words import Words
from .github import Heard
from .need import Need

# A dismissal takes the place of what was dismissed; a comment neither counts nor clears.
_DECISIVE = ("APPROVED", "CHANGES_REQUESTED", "DISMISSED")
Reason = Literal["author", "older-text", "unknown-account", "not-member"]
Subject = Callable[[str], str | None]
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


class Given(Struct, frozen=True):
    """A need that is met, and by whom."""

    need: Need
    persons: tuple[str, ...]


class Missing(Struct, frozen=True):
    """A need that is not met: who agreed and who objected, and who else could approve."""

    need: Need
    agreed: tuple[str, ...]
    objected: tuple[str, ...]
    could: tuple[str, ...]


class Ignored(Struct, frozen=True):
    """An approval that does not count, and why; `person` is None where the base does not know the account."""

    account: Account
    person: str | None
    reason: Reason


class Approvals(Struct, frozen=True):
    """The outcome of a count; `problems` say what of the forge's answers could not be read.

    Where nobody looked at the forge, all that the step needs is `unasked`.
    """

    given: tuple[Given, ...] = ()
    missing: tuple[Missing, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    problems: tuple[Words, ...] = ()
    unasked: tuple[Need, ...] = ()


def count(
    needs: Iterable[Need], heard: Heard, governance: Governance, head: str, subject: Subject
) -> Approvals:
    """What the reviews of a pull request amount to.

    `governance` is the base's; `subject` gives the digest of what is reviewed in a commit, None where the commit is not
    known; only reviews of commits with the digest of `head` count.
    """
    wanted = tuple(needs)
    known = {one.github.id: one.id for one in _people(governance) if one.github}
    own = known.get(heard.author.id) if heard.author else None
    voices: dict[str, str] = {}
    ignored: list[Ignored] = []
    for account, review in _latest(heard.reviews):
        person = known.get(account.id)
        reason = _reason(review, person, heard.author, head, subject)
        if reason is None and person and any(person in one.voters for one in wanted):
            voices[person] = review.state
        elif review.state == "APPROVED":
            ignored.append(Ignored(account, person, reason or "not-member"))
    outcomes = [_outcome(one, voices, own) for one in wanted]
    return Approvals(
        tuple(one for one in outcomes if isinstance(one, Given)),
        tuple(one for one in outcomes if isinstance(one, Missing)),
        tuple(ignored),
        heard.problems,
    )


def _people(governance: Governance) -> Iterable[Person]:
    return governance.people.data if governance.people else ()


def _latest(reviews: Iterable[Review]) -> list[tuple[Account, Review]]:
    """The last decisive review of each account that was not dismissed."""
    latest: dict[int, tuple[Account, Review]] = {}
    for review in sorted(reviews, key=lambda one: one.moment or _BEFORE_ALL):
        if review.user and review.state in _DECISIVE:
            latest[review.user.id] = (review.user, review)
    return [found for found in latest.values() if found[1].state != "DISMISSED"]


def _reason(
    review: Review, person: str | None, author: Account | None, head: str, subject: Subject
) -> Reason | None:
    """Why a review does not count, whatever body it is for."""
    if author and review.user and review.user.id == author.id:
        return "author"
    if person is None:
        return "unknown-account"
    seen = subject(review.commit_id) if review.commit_id else None
    return None if seen is not None and seen == subject(head) else "older-text"


def _outcome(need: Need, voices: dict[str, str], author: str | None) -> Given | Missing:
    agreed = tuple(sorted(one for one in need.voters if voices.get(one) == "APPROVED"))
    objected = tuple(sorted(one for one in need.voters if voices.get(one) == "CHANGES_REQUESTED"))
    if need.met(len(agreed), len(objected)):
        return Given(need, agreed)
    could = tuple(sorted(need.voters.difference(agreed, {author} if author else set())))
    return Missing(need, agreed, objected, could)
