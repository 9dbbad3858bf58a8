"""The dates that a step brings."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from ....change import Change, RecordChange
from ....facts.marks import Marked, dated, marked, records_of, value
from ....records.record import Record


class NewDate(NamedTuple):
    """A date with its record; `day` is as it is written."""

    record: Record[Any]
    found: Marked
    day: str


def new_dates(change: Change) -> Iterator[NewDate]:
    """Every date that its record did not have before under the same key; a moved folder brings nothing new."""
    for one in change.records:
        before = one.before or _moved(change, one)
        if one.after is None or (before is None and not one.added):
            continue
        known = Counter(_days(one, before)) if before else Counter[tuple[str, str]]()
        for found in marked(one.kind, one.after, dated):
            day = value(found.node)
            if day is None:
                continue
            if known[found.key, day]:
                known[found.key, day] -= 1
            else:
                yield NewDate(one.after, found, day)


def _days(one: RecordChange, record: Record[Any]) -> Iterator[tuple[str, str]]:
    for found in marked(one.kind, record, dated):
        day = value(found.node)
        if day is not None:
            yield found.key, day


def _moved(change: Change, one: RecordChange) -> Record[Any] | None:
    """The record of the base that lay elsewhere, if the folder of its standard has moved."""
    parts = one.path.split("/")
    standard = change.base.standards.get(parts[2]) if parts[0] == "standards" else None
    if standard is None or one.path.startswith(f"{standard.folder}/"):
        return None
    path = "/".join((standard.folder, *parts[3:]))
    return next((record for _, record in records_of(standard) if record.path == path), None)
