"""Two tables to one, cell by cell."""

from collections.abc import Sequence
from typing import Literal

from .align import Pair, matched
from .blocks import Part
from .values import Row, Runs, Status
from .words import every, runs

_Cells = tuple[Part, ...]


def rows(old: Part, new: Part) -> tuple[Row, ...]:
    """What differs between two tables; rows and columns that only one of them has stand where they are there."""
    if old.key == new.key:
        return whole(new, "same")
    columns = matched(_columns(old.rows), _columns(new.rows), fill=True)
    pairs = matched(_lines(old.rows), _lines(new.rows), fill=True)
    return tuple(
        _row(
            None if left is None else old.rows[left],
            None if right is None else new.rows[right],
            columns,
        )
        for left, right in pairs
    )


def whole(table: Part, status: Literal["same", "inserted", "deleted"]) -> tuple[Row, ...]:
    """A table with one status for every cell."""
    names: dict[str, Status] = {"same": "same", "inserted": "new", "deleted": "deleted"}
    return tuple(Row(names[status], tuple(every(cell, status) for cell in row)) for row in table.rows)


def _columns(grid: Sequence[_Cells]) -> list[Part]:
    return [Part("table", (), tuple((cell,) for cell in column)) for column in zip(*grid, strict=True)]


def _lines(grid: Sequence[_Cells]) -> list[Part]:
    return [Part("table", (), (row,)) for row in grid]


def _row(old: _Cells | None, new: _Cells | None, columns: Sequence[Pair]) -> Row:
    cells = tuple(_cell(old, new, *pair) for pair in columns)
    if old is None:
        return Row("new", cells)
    if new is None:
        return Row("deleted", cells)
    differs = any(run.status != "same" for cell in cells for run in cell)
    return Row("changed" if differs else "same", cells)


def _cell(old: _Cells | None, new: _Cells | None, left: int | None, right: int | None) -> Runs:
    """A cell that one side does not have is empty there."""
    none = Part("paragraph")
    before = none if old is None or left is None else old[left]
    after = none if new is None or right is None else new[right]
    return runs(before, after)
