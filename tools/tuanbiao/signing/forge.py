"""Reviews on a code forge, reduced to the fields that count and kept as canonical JSON."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from .canonical import canonical, read
from .moment import is_moment

DECISIVE = {"APPROVED": "for", "CHANGES_REQUESTED": "against"}
STATES = (*DECISIVE, "COMMENTED", "DISMISSED")
_FORMAT = 1
_COMMIT = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgeReview:
    """One review: `account`, `pull`, `repository` and `review` are the forge's numbers; `submitted` carries its offset.

    `subject` is the subject digest of the standard's folder in `commit`.
    """

    account: int
    commit: str
    forge: str
    pull: int
    repository: int
    review: int
    state: str
    subject: str
    submitted: str

    def content(self) -> bytes:
        """The record as it is kept."""
        return canonical({**asdict(self), "format": _FORMAT})

    @property
    def moment(self) -> datetime:
        """When it was submitted."""
        return datetime.fromisoformat(self.submitted)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A review as the forge's own interface lists it, before its commit has been looked at."""

    account: int
    commit: str
    forge: str
    pull: int
    review: int
    state: str
    submitted: str

    @property
    def moment(self) -> datetime:
        """When it was submitted."""
        return datetime.fromisoformat(self.submitted)


def recorded(content: bytes) -> ForgeReview | None:
    """The record in a file `evidence/forge-<review>.json`; None where its form is not exactly that."""
    value = read(content)
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        return None
    fields = {key: each for key, each in value.items() if key != "format"}
    kinds = {name: int if kind is int else str for name, kind in ForgeReview.__annotations__.items()}
    if fields.keys() != kinds.keys() or any(type(fields[key]) is not kind for key, kind in kinds.items()):
        return None
    review = ForgeReview(**fields)
    sound = review.state in STATES and _COMMIT.fullmatch(review.commit) and is_moment(review.submitted)
    return review if sound else None


def listed(value: Any) -> Iterator[Submitted | None]:
    """The reviews of GitHub's `GET …/pulls/N/reviews`: one array, or an array of pages; None for what is no review.

    Reviews that were not submitted yet are left out. A deleted account is number 0, a deleted commit the empty text.
    """
    for one in value if isinstance(value, list) else [value]:
        for each in one if isinstance(one, list) else [one]:
            if not (isinstance(each, dict) and each.get("state") == "PENDING"):
                yield _submitted(each)


def _submitted(value: Any) -> Submitted | None:
    try:
        address = urlsplit(value["html_url"])
        _owner, _name, _, pull = address.path.strip("/").split("/")[:4]
        found = Submitted(
            account=value["user"]["id"] if value["user"] is not None else 0,
            commit=value["commit_id"] or "",
            forge=address.hostname or "",
            pull=int(pull),
            review=value["id"],
            state=value["state"],
            submitted=value["submitted_at"],
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return found if _is_sound(found) else None


def _is_sound(found: Submitted) -> bool:
    texts = (found.commit, found.forge, found.state, found.submitted)
    return (
        type(found.account) is type(found.review) is int
        and all(isinstance(one, str) for one in texts)
        and _COMMIT.fullmatch(found.commit) is not None
        and found.state in STATES
        and is_moment(found.submitted)
    )


def complete(one: Submitted, repository: int, subject: str) -> ForgeReview:
    """The record of a review whose commit has been looked at."""
    return ForgeReview(
        account=one.account,
        commit=one.commit,
        forge=one.forge,
        pull=one.pull,
        repository=repository,
        review=one.review,
        state=one.state,
        subject=subject,
        submitted=one.submitted,
    )
