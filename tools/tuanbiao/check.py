"""The heart: every state rule over a library, where nothing is remembered of it, and what the day decides."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from msgspec import msgpack

from .diagnostic import Diagnostic
from .library import Library
from .outcome import Ground, Memory, Outcome, Session, recalled, remembered
from .register import Register, register_of
from .stamp import stamp_all

# The rules over records are imported only where something has to be judged: there are hundreds of them.


def check(library: Library, as_of: date, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Every state rule over every record, as of a day in Asia/Shanghai.

    What `memory` still knows of a standard or of the chamber is not judged again.
    """
    ground = Ground(memory or Session(), library.watched)
    chamber = _chamber(library, ground)
    known = {slug: recalled(ground, folder_key(library, slug)) for slug in library.folder_ids}
    # What the register needs comes first: another process may still be reading the texts.
    first = [one.outcome if one else _first(library, slug, ground) for slug, one in known.items()]
    rows = (row for one in (*first, chamber) for row in one.rows)
    mentions = (mention for one in (chamber, *first) for mention in one.mentions)
    register = register_of(rows, library.slugs, mentions)
    across = _across(library, register, ground)
    folders = [one.outcome if one else _folder(library, slug, ground) for slug, one in known.items()]
    found = (
        *_faults(library),
        *(diagnostic for one in (chamber, *folders, across) for diagnostic in one.diagnostics),
        *_dated(register, as_of),
    )
    return tuple(sorted((one for one in found if one.holds(as_of)), key=lambda one: one.order))


def _chamber(library: Library, ground: Ground) -> Outcome:
    def judged(seen: set[str]) -> Outcome:
        from .judging.chamber import judge_chamber

        return judge_chamber(library, ground, seen)

    return remembered(ground, f"governance {library.governance_id}", judged).outcome


def _first(library: Library, slug: str, ground: Ground) -> Outcome:
    from .judging.folder import judge_records

    return judge_records(library, slug, ground)


def _folder(library: Library, slug: str, ground: Ground) -> Outcome:
    def judged(seen: set[str]) -> Outcome:
        from .judging.folder import judge_folder

        return judge_folder(library, slug, ground, seen)

    return remembered(ground, folder_key(library, slug), judged).outcome


def folder_key(library: Library, slug: str) -> str:
    """Under which name a folder is remembered as it is now."""
    return f"standard {slug} {library.folder_ids[slug]}"


def _across(library: Library, register: Register, ground: Ground) -> Outcome:
    def judged(seen: set[str]) -> Outcome:
        from .judging.register import judge_register

        return judge_register(register, library, ground, seen)

    content = sha256(msgpack.encode((register.rows, sorted(register.slugs), register.mentions))).hexdigest()
    return remembered(ground, f"register {content}", judged).outcome


def _faults(library: Library) -> Iterator[Diagnostic]:
    if library.tree_faults:
        from .judging.record import judge_faults

        yield from judge_faults(library.tree_faults)


def _dated(register: Register, as_of: date) -> Iterator[Diagnostic]:
    from .rules.dated import DATE_RULES

    for rule in DATE_RULES:
        yield from stamp_all(rule, rule.check(register, as_of), register.waivers)
