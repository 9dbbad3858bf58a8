"""The rules over one file: its form, and what every record has in common."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Diagnostic
from ..governance import Governance
from ..parse.fault import Fault
from ..records.kinds import kind_of
from ..records.record import Record
from ..stamp import Waivers, stamp_all


def judge_record(record: Record[Any], governance: Governance, waivers: Waivers) -> Iterator[Diagnostic]:
    """A record by itself."""
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
