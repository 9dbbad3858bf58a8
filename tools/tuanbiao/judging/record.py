"""The rules over one file: its form, and what every record has in common."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Diagnostic
from ..facts.marks import marked, reference, value
from ..governance import Governance
from ..library import Library
from ..outcome import Outcome
from ..parse.fault import Fault
from ..records.kind import Kind
from ..records.kinds import kind_of
from ..records.record import Record
from ..span import Span
from ..stamp import Waivers, stamp_all


def judge_file(library: Library, path: str, governance: Governance, waivers: Waivers) -> Outcome:
    """A file's form, and its record by itself where it can be read."""
    record, faults = library.read_record(path)
    form = tuple(judge_faults(faults))
    if record is None:
        return Outcome(form)
    kind = kind_of(path)
    assert kind is not None, path
    said = _record(kind, record, governance, waivers)
    return Outcome((*form, *said), mentions=tuple(_mentions(kind, record)))


def _record(
    kind: Kind, record: Record[Any], governance: Governance, waivers: Waivers
) -> Iterator[Diagnostic]:
    from ..rules.state.people.record_rules import RECORD_RULES

    for rule in RECORD_RULES:
        yield from stamp_all(rule, rule.check(kind, record, governance), waivers)


def _mentions(kind: Kind, record: Record[Any]) -> Iterator[tuple[str, Span]]:
    """The slugs of standards that a record names, with their places."""
    for found in marked(kind, record, reference):
        wanted = value(found.node)
        if found.sign == "standard" and wanted:
            yield wanted, found.node.span


def judge_faults(faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    """The form of files, in words."""
    found = tuple(faults)
    if found:
        from ..rules.state.format.fault_rules import FAULT_RULES

        for rule in FAULT_RULES:
            yield from stamp_all(rule, rule.check(found))
