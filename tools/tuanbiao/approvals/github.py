"""The two answers of GitHub that approvals are counted from: a pull request's event and the list of its reviews."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Raw, Struct

from ..words import Words

MAX_BYTES = 16_000_000
MAX_REVIEWS = 10_000

_Login = Annotated[str, Meta(min_length=1, max_length=100)]
_Commit = Annotated[str, Meta(pattern=r"^([0-9a-f]{40}|[0-9a-f]{64})$(?!\n)")]
_State = Annotated[str, Meta(pattern=r"^[A-Z_]{1,40}$(?!\n)")]


class Account(Struct, frozen=True):
    """An account; `id` tells who it is, the login may change hands."""

    id: Annotated[int, Meta(ge=1)]
    login: _Login


class Review(Struct, frozen=True):
    """One review; a deleted account leaves no user, a pending review no time."""

    node_id: Annotated[str, Meta(min_length=1, max_length=200)]
    state: _State
    user: Account | None = None
    commit_id: _Commit | None = None
    submitted_at: Annotated[datetime, Meta(tz=True)] | None = None


class _PullRequest(Struct, frozen=True):
    user: Account


class _Event(Struct, frozen=True):
    """A pull request's event, or the pull request by itself, which a merge queue's event does not hold."""

    pull_request: _PullRequest | None = None
    user: Account | None = None

    @property
    def author(self) -> Account | None:
        """Who opened the pull request."""
        return self.pull_request.user if self.pull_request else self.user


@dataclass(frozen=True, slots=True)
class Heard:
    """What could be read: the author of the pull request, its reviews in the order given, and what was wrong."""

    author: Account | None
    reviews: tuple[Review, ...]
    problems: tuple[Words, ...] = ()


def hear(event: bytes, reviews: bytes) -> Heard:
    """Both answers, whatever they hold; `event` may be the pull request itself, `reviews` is one array, or an array of pages."""
    problems: list[Words] = []
    found = _typed(event, _Event, Words("事件", "the event"), problems)
    author = found.author if found else None
    if found and author is None:
        problems.append(Words("事件中没有合并请求", "the event holds no pull request"))
    return Heard(author, tuple(_reviews(reviews, problems)), tuple(problems))


def _reviews(content: bytes, problems: list[Words]) -> Iterator[Review]:
    """Each review once: pages that were fetched while reviews came in may overlap."""
    seen: set[str] = set()
    for at, raw in enumerate(_flat(content, problems), start=1):
        if at > MAX_REVIEWS:
            problems.append(Words(f"评审多于 {MAX_REVIEWS} 条", f"there are more than {MAX_REVIEWS} reviews"))
            return
        review = _typed(bytes(raw), Review, Words(f"第 {at} 条评审", f"review {at}"), problems)
        if review and review.node_id not in seen:
            seen.add(review.node_id)
            yield review


def _flat(content: bytes, problems: list[Words]) -> Iterator[Raw]:
    name = Words("评审列表", "the list of reviews")
    for raw in _typed(content, list[Raw], name, problems) or ():
        if bytes(raw).lstrip()[:1] == b"[":
            yield from _typed(bytes(raw), list[Raw], name, problems) or ()
        else:
            yield raw


T = TypeVar("T")


def _typed(content: bytes, kind: type[T], name: Words, problems: list[Words]) -> T | None:
    """The content as `kind`; None where it is not, which is noted."""
    if len(content) > MAX_BYTES:
        problems.append(Words(f"{name.zh}过大", f"{name.en} is too large"))
        return None
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problems.append(
            Words(f"{name.zh}的形式不对（{error}）", f"{name.en} does not have the right form ({error})")
        )
        return None
