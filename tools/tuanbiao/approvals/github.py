"""The two answers of GitHub that approvals are counted from: a pull request's event and the list of its reviews."""

from msgspec import Struct

from ..signing.github import Account, Review, reviews, typed
from ..words import Words


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


class Heard(Struct, frozen=True):
    """What could be read: the author of the pull request, its reviews in the order given, and what was wrong."""

    author: Account | None
    reviews: tuple[Review, ...]
    problems: tuple[Words, ...] = ()


def hear(event: bytes, listed: bytes) -> Heard:
    """Both answers, whatever they hold; `event` may be the pull request itself, `listed` is GitHub's list of reviews."""
    opened = _author(event)
    found = tuple(reviews(listed))
    return Heard(
        None if isinstance(opened, Words) else opened,
        tuple(one for one in found if not isinstance(one, Words)),
        tuple(one for one in (opened, *found) if isinstance(one, Words)),
    )


def _author(event: bytes) -> Account | Words:
    found = typed(event, _Event, Words("事件", "the event"))
    if isinstance(found, Words):
        return found
    return found.author or Words("事件中没有合并请求", "the event holds no pull request")
