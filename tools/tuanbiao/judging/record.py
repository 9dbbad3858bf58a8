"""The rules over one file: its form, and what every record has in common."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Diagnostic
from ..governance import Governance
from ..library import Library
from ..outcome import Outcome
from ..parse.fault import Fault
from ..records.kinds import kind_of
from ..records.record import Record
from ..stamp import Waivers, stamp_all


def judge_file(library: Library, path: str, governance: Governance, waivers: Waivers) -> Outcome:
    """A file's form, and its record by itself where it can be read."""
    record, faults = library.read_record(path)
    said = _record(record, governance, waivers) if record else ()
    return Outcome((*judge_faults(faults), *said))


def _record(record: Record[Any], governance: Governance, waivers: Waivers) -> Iterator[Diagnostic]:
    from ..rules.state.people import RECORD_RULES

    kind = kind_of(record.path)
    assert kind is not None, record.path
    for rule in RECORD_RULES:
        yield from stamp_all(rule, rule.check(kind, record, governance), waivers)


def judge_faults(faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    """The form of files, in words."""
    found = tuple(faults)
    if found:
        from ..rules.state.format import FAULT_RULES

        for rule in FAULT_RULES:
            yield from stamp_all(rule, rule.check(found))
