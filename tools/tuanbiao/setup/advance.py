"""A stage move as files: the entry in index.md, and blanks of the records that the move brings and that are not there yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .. import prospect
from ..facts.bodies import standing
from ..facts.days import earliest_close
from ..facts.paths import resolved
from ..facts.policy import policy_on, review_due
from ..governance import Governance
from ..parse.located import Plain
from ..records.kind import Kind
from ..records.kinds import KINDS, kind_of
from ..records.procedure import Move as Way
from ..standard import Standard
from .blanks import blank
from .insert import insert, revise

_INDEX = next(kind for kind in KINDS if kind.name == "index")
_MERGING = timedelta(days=3)  # until the merge, from which a window counts


@dataclass(frozen=True, slots=True)
class Entry:
    """What the new entry of `moves` says besides the stage and the day."""

    on: date
    body: str | None = None
    resolution: str | None = None
    reason: str | None = None
    round: int | None = None


def moved(content: bytes, way: Way, entry: Entry) -> bytes:
    """index.md after the move. Raises InsertionError where its layout does not allow it."""
    told = {
        "to": way.to,
        "on": entry.on.isoformat(),
        "round": entry.round and str(entry.round),
        "body": entry.body,
        "resolution": entry.resolution,
        "reason": entry.reason,
    }
    row = {key: value for key, value in told.items() if value}
    return insert(_INDEX, revise(_INDEX, content, "stage", way.to), ("moves",), [row])


def blanks(standard: Standard, governance: Governance, way: Way, entry: Entry) -> dict[str, bytes]:
    """The records that the move has to bring and that the folder does not hold, ready to fill in."""
    then = prospect.moved(standard, way.to, entry.on, entry.round)
    year = _review_year(standard, entry.on)
    found = {}
    for pattern in way.adds:
        path = resolved(pattern, then, len(standard.index.data.moves)).replace("{year}", str(year))
        inner = path.removeprefix(f"{standard.folder}/")
        if inner not in standard.files and pattern != _INDEX.path:
            kind = kind_of(path)
            assert kind is not None, path
            found[path] = blank(kind, dict(_known(kind, standard, governance, entry.on)))
    return found


def _review_year(standard: Standard, on: date) -> int:
    """The year of the review that is open or has just ended; the day's where a new one begins."""
    newest = max(standard.systematic_reviews, default=0)
    is_open = newest and standard.systematic_reviews[newest].data.conclusion is None
    return newest if is_open or newest >= on.year - 1 else on.year


def _known(kind: Kind, standard: Standard, governance: Governance, on: date) -> Iterator[tuple[str, Plain]]:
    """What the records and the day say already."""
    if kind.name == "consultations":
        policy = policy_on(governance, on)
        yield "opens", on.isoformat()
        if policy:
            last = earliest_close(on + _MERGING, policy.consultation_days)
            yield "closes", last.isoformat()
    if kind.name in ("consultations", "reviews", "approvals", "publication"):
        yield "text", standard.text
    if kind.name == "publication":
        yield "on", on.isoformat()
    if kind.name == "approvals":
        yield from (("body", name) for name in list(standing(governance, "decision"))[:1])
    if kind.name == "systematic_reviews":
        yield from _review(standard, governance, on)
    if kind.name == "comments":
        yield "comments", []


def _review(standard: Standard, governance: Governance, on: date) -> Iterator[tuple[str, Plain]]:
    """Who reviews by the policy of the day, and since when; due as the newest review or the publication has it."""
    policy = policy_on(governance, on)
    past = (one.data.on for one in standard.systematic_reviews.values() if one.data.on)
    due = review_due(
        governance, max(past, default=standard.publication.data.on if standard.publication else None)
    )
    if due:
        yield "due", due.isoformat()
    yield "opened", on.isoformat()
    if policy:
        yield "body", policy.systematic_review.body
