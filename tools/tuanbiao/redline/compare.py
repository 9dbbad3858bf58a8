"""Two texts of a standard to their redline."""

from collections.abc import Iterator, Mapping

from ..parse.blocks import Document
from ..standard import Standard
from .align import matched
from .blocks import Part, Section, plain, sections
from .order import Arranged, arranged
from .tables import rows, whole
from .values import BlockChange, ClauseChange, FigureChange, Redline, Row, Runs, Status
from .words import every, runs


def redline(old: Standard, new: Standard) -> Redline:
    """What differs between two texts: of one standard at two times, or of two editions."""
    before, after = old.index.data, new.index.data
    return Redline(
        title=_line(before.title, after.title),
        title_en=_line(before.title_en or "", after.title_en or ""),
        clauses=clauses(old.index.body, new.index.body),
        figures=tuple(_figures(old.figures, new.figures)),
    )


def clauses(old: Document | None, new: Document | None, *, moves: bool = True) -> tuple[ClauseChange, ...]:
    """What differs between two texts, clause by clause; no text is an empty one.

    Without `moves` each text can be read off in its own order: what was moved is deleted there and new here.
    """
    before = sections(old) if old else ()
    after = sections(new) if new else ()
    found = arranged(before, after, moves=moves)
    return tuple(change(one) for one in found if _says(one.old) or _says(one.new))


def _line(old: str, new: str) -> Runs:
    return runs(plain("paragraph", old), plain("paragraph", new))


def _figures(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[FigureChange]:
    for path in sorted({*old, *new}):
        if old.get(path) != new.get(path):
            yield FigureChange(path, _status(path in old, path in new, differs=True))


def _says(section: Section | None) -> bool:
    """Whether there is anything to it: before all clauses stands mostly nothing."""
    return section is not None and (section.clause is not None or bool(section.parts))


def _status(old: object, new: object, *, differs: bool) -> Status:
    if not old:
        return "new"
    if not new:
        return "deleted"
    return "changed" if differs else "same"


def change(arranged: Arranged) -> ClauseChange:
    """What differs in one clause."""
    old, new = arranged.old, arranged.new
    section = new or old
    assert section is not None
    blocks = tuple(_blocks(old.parts if old else (), new.parts if new else ()))
    title = _runs(old.title if old else None, new.title if new else None)
    differs = _differ(title) or any(one.status != "same" for one in blocks)
    return ClauseChange(
        id=section.clause.id if section.clause else None,
        before=old.number if old else None,
        after=new.number if new else None,
        level=section.clause.level if section.clause else 0,
        status="moved" if arranged.moved else _status(old, new, differs=differs),
        title=title,
        blocks=blocks,
    )


def _blocks(old: tuple[Part, ...], new: tuple[Part, ...]) -> Iterator[BlockChange]:
    for left, right in matched(old, new):
        one = None if left is None else old[left]
        other = None if right is None else new[right]
        part = other or one
        assert part is not None
        if part.kind == "table":
            table = _rows(one, other)
            differs = any(row.status != "same" for row in table)
            yield BlockChange(part.kind, _status(one, other, differs=differs), rows=table)
        else:
            text = _runs(one, other)
            yield BlockChange(part.kind, _status(one, other, differs=_differ(text)), text)


def _runs(old: Part | None, new: Part | None) -> Runs:
    if old is None or new is None:
        return every(new, "inserted") if new else every(old, "deleted") if old else ()
    return runs(old, new)


def _rows(old: Part | None, new: Part | None) -> tuple[Row, ...]:
    if old is None or new is None:
        return whole(new, "inserted") if new else whole(old, "deleted") if old else ()
    return rows(old, new)


def _differ(text: Runs) -> bool:
    return any(run.status != "same" for run in text)
