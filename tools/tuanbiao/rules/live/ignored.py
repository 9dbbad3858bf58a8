"""Approvals that do not count, for the rules that say why."""

from collections.abc import Iterator

from ...approvals.count import Approvals, Ignored, Reason
from ...change import Change
from ...facts.roll import named
from ...span import Span
from ...words import Words

# Live reviews lie in no file: findings about them are placed at the file that says who is who.
PLACE = Span("governance/people.yml")


def ignored(approvals: Approvals, reason: Reason) -> Iterator[Ignored]:
    """Those that do not count for one reason."""
    return (one for one in approvals.ignored if one.reason == reason)


def who(change: Change, one: Ignored) -> Words:
    """The reviewer as messages show them: the person where known, and the account."""
    login = one.account.login
    if one.person is None:
        return Words(f"账号 {login}", f"the account {login}")
    name = named(change.base.governance, one.person)
    return Words(f"{name.zh}以账号 {login}", f"{name.en} as {login}")
