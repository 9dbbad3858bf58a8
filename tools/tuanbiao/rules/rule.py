"""What a rule is: a pure generator, and the words that go with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from ..approvals.count import Approvals
from ..change import Change
from ..governance import Governance
from ..library import Library
from ..register import Register
from ..span import Span
from ..standard import Standard
from ..words import Words

__all__ = [
    "ApprovalRule",
    "ChangeRule",
    "DateRule",
    "Finding",
    "Findings",
    "GovernanceRule",
    "LibraryRule",
    "RegisterRule",
    "Rule",
    "StandardRule",
    "Words",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule yields: where, the values its texts need, and the date of the record that was judged.

    An exception (waiver) excuses a finding only if it reached that date.
    """

    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
    on: date | None = None


C = TypeVar("C")


@dataclass(frozen=True, kw_only=True)
class Rule(Generic[C]):
    """One rule; the runner stamps severity and basis from the requirements it names."""

    id: str
    requirements: tuple[str, ...]
    title: Words
    message: Words
    reason: Words
    fix: Words
    check: C
    since: int = 1


Findings = Iterator[Finding]
LibraryRule = Rule[Callable[[Library], Findings]]
GovernanceRule = Rule[Callable[[Governance], Findings]]
StandardRule = Rule[Callable[[Standard, Governance], Findings]]
RegisterRule = Rule[Callable[[Register, Governance], Findings]]
DateRule = Rule[Callable[[Library, date], Findings]]
ChangeRule = Rule[Callable[[Change], Findings]]
ApprovalRule = Rule[Callable[[Change, Approvals], Findings]]
