"""A redline for a terminal: what differs, below the names of its clauses."""

import re
from collections.abc import Iterable, Iterator

from ..redline.said import FIGURE, STATES, named, summary
from ..redline.values import BlockChange, ClauseChange, Redline, Row, Run, Side
from ..words import pick
from .text import plain

_SPACE = re.compile(r"\s")
_MARKS = {"inserted": ("{+", "+}"), "deleted": ("[-", "-]")}
# Underlined and struck through as well, since not everyone tells green from red.
_COLOURS = {"inserted": ("\x1b[4;32m", "\x1b[0m"), "deleted": ("\x1b[9;31m", "\x1b[0m")}


def render(found: Redline, before: Side, after: Side, language: str, *, colour: bool) -> Iterator[str]:
    """Lines: both names, every paragraph and row that differs with all its words, how much it is."""
    marks = _COLOURS if colour else _MARKS
    yield f"{plain(before.name)} → {plain(after.name)}"
    for runs in (found.title, found.title_en):
        if any(run.status != "same" for run in runs):
            yield f"  {_runs(runs, marks)}"
    for clause in found.changed:
        yield from ("", _heading(clause, language, marks))
        for block in clause.blocks:
            yield from _block(block, marks)
    for figure in found.figures:
        yield f"{pick(FIGURE, language)} {plain(figure.path)} [{pick(STATES[figure.status], language)}]"
    yield from ("", pick(summary(found), language))


_Marks = dict[str, tuple[str, str]]


def _heading(clause: ClauseChange, language: str, marks: _Marks) -> str:
    name = named(clause, _runs(clause.title, marks), language)
    return f"{name} [{pick(STATES[clause.status], language)}]"


def _block(block: BlockChange, marks: _Marks) -> Iterator[str]:
    if block.status == "same":
        return
    if block.kind == "table":
        yield from (f"  {_row(row, marks)}" for row in block.rows if row.status != "same")
        return
    lead = "- " if block.kind == "item" else ""
    yield f"  {lead}{_runs(block.runs, marks)}"


def _row(row: Row, marks: _Marks) -> str:
    return f"| {' | '.join(_runs(cell, marks) for cell in row.cells)} |"


def _runs(runs: Iterable[Run], marks: _Marks) -> str:
    return "".join(plain(_flat(run.text)).join(marks.get(run.status, ("", ""))) for run in runs)


def _flat(text: str) -> str:
    """Lines of code side by side; the ideographic space and its like are no control characters."""
    return _SPACE.sub(" ", " ⏎ ".join(text.split("\n")))
