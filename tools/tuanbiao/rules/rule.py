"""What a rule is: a pure generator, and the words that go with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from ..approvals.count import Approvals
from ..change import Change
from ..governance import Governance
from ..link import Link
from ..mend import Mend, Safety
from ..parse.fault import Fault
from ..records.kind import Kind
from ..records.record import Record
from ..register import Register
from ..span import Span
from ..standard import Standard
from ..words import Words

__all__ = [
    "ApprovalRule",
    "ChangeRule",
    "DateRule",
    "FaultRule",
    "Finding",
    "Findings",
    "GovernanceRule",
    "HistoryRule",
    "RecordRule",
    "RegisterRule",
    "Rule",
    "StandardRule",
    "Words",
]


class Finding(Struct, frozen=True):
    """What a rule yields: where, the values its texts need, and the date of the record that was judged.

    An exception (waiver) excuses a finding only if it reached that date. `since` and `until` are the first and the last
    day on which the finding holds, where only some do; only rules that are `timed` set them. `mend` is there where it is
    certain what has to be written.
    """

    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
    on: date | None = None
    since: date | None = None
    until: date | None = None
    mend: Mend | None = None


C = TypeVar("C")


class Rule(Struct, Generic[C], frozen=True, kw_only=True, dict=True):
    """One rule; the runner stamps severity and basis from the requirements it names.

    What a `timed` rule finds comes or goes with the days alone, and is therefore never an error. `mends` says how safe
    the edits are by which its findings can be mended; none where that is for people to decide.
    """

    id: str
    requirements: tuple[str, ...]
    title: Words
    message: Words
    reason: Words
    fix: Words
    check: C
    since: int = 1
    timed: bool = False
    mends: tuple[Safety, ...] = ()


Findings = Iterator[Finding]
FaultRule = Rule[Callable[[Iterable[Fault]], Findings]]
RecordRule = Rule[Callable[[Kind, Record[Any], Governance], Findings]]
GovernanceRule = Rule[Callable[[Governance], Findings]]
StandardRule = Rule[Callable[[Standard, Governance], Findings]]
RegisterRule = Rule[Callable[[Register, Governance], Findings]]
DateRule = Rule[Callable[[Register, date], Findings]]
ChangeRule = Rule[Callable[[Change], Findings]]
HistoryRule = Rule[Callable[[Link], Findings]]
ApprovalRule = Rule[Callable[[Change, Approvals], Findings]]
