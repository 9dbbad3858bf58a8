"""The two answers of GitHub that approvals are counted from: a pull request's event and the list of its reviews."""

from dataclasses import dataclass

from msgspec import Struct

from ..signing.github import Account, Review, reviews, typed
from ..words import Words


class _PullRequest(Struct, frozen=True):
    user: Account


class _Event(Struct, frozen=True):
    pull_request: _PullRequest


@dataclass(frozen=True, slots=True)
class Heard:
    """What could be read: the author of the pull request, its reviews in the order given, and what was wrong."""

    author: Account | None
    reviews: tuple[Review, ...]
    problems: tuple[Words, ...] = ()


def hear(event: bytes, listed: bytes) -> Heard:
    """Both answers, whatever they hold; `listed` is GitHub's list of reviews."""
    opened = typed(event, _Event, Words("事件", "the event"))
    found = tuple(reviews(listed))
    return Heard(
        None if isinstance(opened, Words) else opened.pull_request.user,
        tuple(one for one in found if not isinstance(one, Words)),
        tuple(one for one in (opened, *found) if isinstance(one, Words)),
    )
