"""Which points the chamber's rule documents cover, and when."""

from collections.abc import Iterable
from datetime import date

from ..governance import Governance
from ..records.record import Record
from ..records.rule_document import POINTS, RuleDocument
from ..words import Words

# The Opinion and the regulation ask for these; the other points are for the chamber to choose.
REQUIRED = tuple(POINTS)[: tuple(POINTS).index("disputes")]
_FOLDER = "governance/rules/"


def in_force(document: RuleDocument, day: date) -> bool:
    """Whether a rule document was in force on `day`."""
    return (
        document.effective is not None
        and document.effective <= day
        and (document.repealed is None or day < document.repealed)
    )


def covered_on(governance: Governance, day: date) -> frozenset[str]:
    """The points on which some document in force on `day` rules."""
    return _points(one for one in governance.rules.values() if in_force(one.data, day))


def covered(governance: Governance) -> frozenset[str]:
    """The points on which some adopted document rules that has not been repealed."""
    standing = (one for one in governance.rules.values() if one.data.effective and not one.data.repealed)
    return _points(standing)


def all_readable(governance: Governance) -> bool:
    """Whether no rule document is hidden in a file that could not be read."""
    return not any(path.startswith(_FOLDER) for path in governance.broken)


def named(points: Iterable[str]) -> list[Words]:
    """Points by name, in the order of the Opinion."""
    wanted = set(points)
    return [Words(*words) for point, words in POINTS.items() if point in wanted]


def _points(documents: Iterable[Record[RuleDocument]]) -> frozenset[str]:
    return frozenset(one.point for document in documents for one in document.data.covers)
