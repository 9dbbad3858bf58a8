"""The heart: every state rule over a library, where nothing is remembered of it, and what the day decides."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from msgspec import msgpack

from .diagnostic import Diagnostic
from .governance import Governance
from .library import Library
from .outcome import Chamber, Memory, Outcome, Session, remembered
from .register import Register, register_of
from .rules.dated import DATE_RULES
from .stamp import stamp_all

# The rules over records are imported only where something has to be judged: there are hundreds of them.


def check(library: Library, as_of: date, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Every state rule over every record, as of a day in Asia/Shanghai.

    What `memory` still knows of a standard or of the chamber is not judged again.
    """
    memory = memory or Session()
    chamber = _chamber(library, memory)
    records = [_record(library, path, memory) for path in library.governance_files]
    folders = [_folder(library, slug, memory) for slug in library.folder_ids]
    rows = (row for one in (*folders, chamber) for row in one.rows)
    register = register_of(rows, library.slugs)
    across = _across(library, register, memory)
    found = (
        *_faults(library),
        *(diagnostic for one in (chamber, *records, *folders, across) for diagnostic in one.diagnostics),
        *_dated(register, as_of),
    )
    return tuple(sorted((one for one in found if one.holds(as_of)), key=lambda one: one.order))


def _chamber(library: Library, memory: Memory) -> Outcome:
    def judged(governance: Governance) -> Outcome:
        from .judge import judge_chamber

        return judge_chamber(governance)

    return remembered(memory, f"governance {library.governance_id}", _records(library), judged)


def _record(library: Library, path: str, memory: Memory) -> Outcome:
    def judged(governance: Governance) -> Outcome:
        from .judge import judge_record

        record, faults = library.read_record(path)
        return judge_record(record, governance, faults)

    return remembered(memory, f"record {path} {library.governance_files[path]}", _records(library), judged)


def _folder(library: Library, slug: str, memory: Memory) -> Outcome:
    def judged(governance: Governance) -> Outcome:
        from .judge import judge_folder

        return judge_folder(library.standards.get(slug), governance, library.read_faults(slug))

    return remembered(memory, f"standard {library.folder_ids[slug]}", _records(library), judged)


def _across(library: Library, register: Register, memory: Memory) -> Outcome:
    def judged(governance: Governance) -> Outcome:
        from .judge import judge_register

        return judge_register(register, governance)

    content = sha256(msgpack.encode((register.rows, sorted(register.slugs)))).hexdigest()
    return remembered(memory, f"register {content}", _records(library), judged)


def _records(library: Library) -> Chamber:
    return Chamber(library.governance_files, lambda: library.governance)


def _faults(library: Library) -> Iterator[Diagnostic]:
    if library.tree_faults:
        from .judge import judge_faults

        yield from judge_faults(library.tree_faults)


def _dated(register: Register, as_of: date) -> Iterator[Diagnostic]:
    for rule in DATE_RULES:
        yield from stamp_all(rule, rule.check(register, as_of), register.waivers)
