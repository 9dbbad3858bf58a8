"""What GitHub answers: the list of a pull request's reviews, read strictly and in full."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Raw, Struct

from ..words import Words
from .moment import is_moment

MAX_BYTES = 16_000_000
MAX_REVIEWS = 10_000

_Number = Annotated[int, Meta(ge=1)]
_Login = Annotated[str, Meta(min_length=1, max_length=100)]
_Commit = Annotated[str, Meta(pattern=r"^([0-9a-f]{40}|[0-9a-f]{64})$(?!\n)")]
_State = Annotated[str, Meta(pattern=r"^[A-Z_]{1,40}$(?!\n)")]
_Address = Annotated[
    str, Meta(pattern=r"^https?://[^/?#@\s]+/[^/?#\s]+/[^/?#\s]+/pull/[1-9][0-9]{0,17}([/?#]|$(?!\n))")
]

T = TypeVar("T")


class Account(Struct, frozen=True):
    """An account; `id` tells who it is, the login may change hands."""

    id: _Number
    login: _Login


class Review(Struct, frozen=True):
    """One review; a deleted account leaves no user, a lost commit none, and a review still being written has no time."""

    id: _Number
    state: _State
    html_url: _Address
    user: Account | None = None
    commit_id: _Commit | None = None
    submitted_at: str | None = None

    def __post_init__(self) -> None:
        if self.submitted_at is not None and not is_moment(self.submitted_at):
            raise ValueError("submitted_at")

    @property
    def moment(self) -> datetime | None:
        """When it was submitted."""
        return datetime.fromisoformat(self.submitted_at) if self.submitted_at is not None else None


def reviews(content: bytes) -> Iterator[Review | Words]:
    """Each review once, or what is wrong with it; the content is one array, or an array of pages.

    Pages that were fetched while reviews came in may overlap.
    """
    seen: set[int] = set()
    for at, raw in enumerate(_flat(content), start=1):
        if at > MAX_REVIEWS:
            yield Words(f"评审多于 {MAX_REVIEWS} 条", f"there are more than {MAX_REVIEWS} reviews")
            return
        found = raw if isinstance(raw, Words) else typed(bytes(raw), Review, _one(at))
        if isinstance(found, Words):
            yield found
        elif found.id not in seen:
            seen.add(found.id)
            yield found


def _one(at: int) -> Words:
    return Words(f"第 {at} 条评审", f"review {at}")


def _flat(content: bytes) -> Iterator[Raw | Words]:
    name = Words("评审列表", "the list of reviews")
    found = typed(content, list[Raw], name)
    for raw in (found,) if isinstance(found, Words) else found:
        if isinstance(raw, Words) or bytes(raw).lstrip()[:1] != b"[":
            yield raw
        else:
            page = typed(bytes(raw), list[Raw], name)
            yield from (page,) if isinstance(page, Words) else page


def typed(content: bytes, kind: type[T], name: Words) -> T | Words:
    """The content as `kind`, or why it is none, with the name that the answer goes by."""
    if len(content) > MAX_BYTES:
        return Words(f"{name.zh}过大", f"{name.en} is too large")
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return Words(f"{name.zh}的形式不对（{error}）", f"{name.en} does not have the right form ({error})")
