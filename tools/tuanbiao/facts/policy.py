"""Which of the chamber's own figures hold on a day."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from ..governance import Governance
from ..records.policy import PolicyVersion
from ..span import Span
from .days import plus_years


def policy_on(governance: Governance, day: date) -> PolicyVersion | None:
    """The version in force on `day`; None where the file is absent or starts later."""
    versions = governance.policy.data.versions if governance.policy else ()
    in_force = [one for one in versions if one.effective <= day]
    return max(in_force, key=lambda one: one.effective) if in_force else None


def review_due(governance: Governance, start: date | None) -> date | None:
    """When the next systematic review is due after `start`, the day of publication or of the last review."""
    policy = policy_on(governance, start) if start else None
    return plus_years(start, policy.systematic_review.years) if start and policy else None


def versions(governance: Governance) -> Iterator[tuple[Callable[..., Span], PolicyVersion]]:
    """Each version with its own `at`."""
    policy = governance.policy
    for place, version in enumerate(policy.data.versions if policy else ()):
        assert policy is not None
        yield partial(policy.at, "versions", place), version
