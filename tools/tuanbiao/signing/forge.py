"""Reviews on a code forge, reduced to the fields that count and kept as canonical JSON."""

import re
from datetime import datetime
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import asdict

from .canonical import canonical, read
from .github import Review
from .moment import is_moment

DECISIVE = {"APPROVED": "for", "CHANGES_REQUESTED": "against"}
STATES = (*DECISIVE, "COMMENTED", "DISMISSED")
_FORMAT = 1
_COMMIT = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})?")


class ForgeReview(Struct, frozen=True, kw_only=True):
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


class Submitted(Struct, frozen=True):
    """A review that was submitted on the forge, before its commit has been looked at."""

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


def submitted(one: Review) -> Submitted | None:
    """A review as it is judged; None where it is still being written.

    A deleted account is number 0, a lost commit the empty text.
    """
    if one.submitted_at is None:
        return None
    address = urlsplit(one.html_url)
    return Submitted(
        account=one.user.id if one.user else 0,
        commit=one.commit_id or "",
        forge=address.hostname or "",
        pull=int(address.path.split("/")[4]),
        review=one.id,
        state=one.state,
        submitted=one.submitted_at,
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
