"""What the user is told: a finding stamped with its rule's words, severity and basis."""

from datetime import date
from enum import IntEnum

from msgspec import Struct

from .mend import Mend
from .requirements import Basis, bases
from .span import Span
from .words import Words


class Severity(IntEnum):
    """How much a finding weighs; only errors make a repository unsound."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    @property
    def word(self) -> str:
        """The lower-case English word, as in every output format."""
        return self.name.lower()


# 应/不得 must; 一般/原则上 hold unless an exception is recorded; 宜 and house customs advise; 鼓励/可 leave free.
SEVERITY_OF_VERB = {
    "must": Severity.ERROR,
    "default": Severity.ERROR,
    "should": Severity.WARNING,
    "may": Severity.INFO,
}


class Diagnostic(Struct, frozen=True):
    """One finding, ready for any report; texts are in both languages.

    `since` and `until` are the first and last day on which it holds, where only some do.
    """

    rule: str
    severity: Severity
    span: Span
    title: Words
    message: Words
    reason: Words
    fix: Words
    requirements: tuple[str, ...]
    since: date | None = None
    until: date | None = None
    mend: Mend | None = None

    @property
    def basis(self) -> tuple[Basis, ...]:
        """The requirements that it rests on, with their documents."""
        return tuple(bases()[name] for name in self.requirements)

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Reports are sorted by place, then rule, then message, so that equal trees give equal bytes."""
        span = self.span
        return (span.path, span.line or 0, span.column or 0, self.rule, self.message.en)

    def holds(self, day: date) -> bool:
        """Whether it holds on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
