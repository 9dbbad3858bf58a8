"""A table of Word's as rows of equal length: what was merged is said in each cell that it covered."""

from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

from .names import PLACE, W, value, whole
from .tracked import OUT, author, marks
from .values import Change, Notes, Piece, Pieces

MAX_COLUMNS = 60
_CONTAINERS = ("sdt", "sdtContent", "customXml", "ins", "moveTo")
Read = Callable[[ET.Element], Pieces]


def grid(
    table: ET.Element, read: Read, notes: Notes
) -> tuple[tuple[tuple[Pieces, ...], ...], tuple[str, ...]]:
    """The cells of each row, and how each column is aligned."""
    rows: list[list[Pieces]] = []
    sides: list[list[str]] = []
    merged = 0
    for row in _inside(table, "tr"):
        mark = row.find(f"{W}trPr/{W}del")
        if mark is not None:
            notes.changes.append(_gone(row, mark))
            continue
        cells: list[Pieces] = []
        side: list[str] = []
        before = rows[-1] if rows else []
        skipped = whole(value(row, "trPr/gridBefore"))
        cells += [()] * min(skipped, MAX_COLUMNS)
        side += [""] * min(skipped, MAX_COLUMNS)
        for cell in _cells(row, notes):
            span = min(max(whole(value(cell, "tcPr/gridSpan"), 1), 1), MAX_COLUMNS)
            pieces = _cell(cell, read, notes)
            if _continues(cell) and len(before) > len(cells):
                pieces = before[len(cells)]
                merged += 1
            merged += span > 1
            side += [value(cell.find(f"{W}p"), "pPr/jc")] * span
            cells += [pieces] * span
        rows.append(cells[:MAX_COLUMNS])
        sides.append(side[:MAX_COLUMNS])
        if len(cells) > MAX_COLUMNS:
            notes.found("lost", f"表格超过 {MAX_COLUMNS} 列", f"a table has over {MAX_COLUMNS} columns")
    if merged:
        notes.found(
            "changed",
            f"表格有 {merged} 处合并单元格，内容写进了每一格",
            f"{merged} merged cells of a table say the same in each cell",
        )
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *[()] * (width - len(row))) for row in rows), _aligned(sides, width)


def _inside(node: ET.Element, name: str) -> Iterator[ET.Element]:
    """Rows or cells, in whatever they are wrapped."""
    for child in node:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag.removeprefix(W) in _CONTAINERS:
            yield from _inside(child, name)


def _cells(row: ET.Element, notes: Notes) -> Iterator[ET.Element]:
    for cell in _inside(row, "tc"):
        mark = cell.find(f"{W}tcPr/{W}cellDel")
        if mark is None:
            yield cell
        else:
            notes.changes.append(_gone(cell, mark))


def _continues(cell: ET.Element) -> bool:
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(f"{W}val", "continue") == "continue"


def _cell(cell: ET.Element, read: Read, notes: Notes) -> Pieces:
    """The paragraphs of a cell on one line."""
    found: list[Piece] = []
    ended = True
    for node in _paragraphs(cell, notes):
        pieces = read(node)
        if found and pieces and ended:
            found.append(Piece("text", "；" if not found[-1].text.endswith(("；", "。", "，", "、")) else ""))
            notes.found("changed", "单元格中的几段并成一行", "the paragraphs of a cell were put on one line")
        found += pieces
        ended = not any(one.tag in OUT for one in marks(node))
    return tuple(Piece("text", " ") if one.kind == "break" else one for one in found)


def _paragraphs(cell: ET.Element, notes: Notes) -> Iterator[ET.Element]:
    for node in cell:
        if node.tag == f"{W}p":
            yield node
        elif node.tag == f"{W}tbl":
            notes.found("changed", "表中的表并成一行文字", "a table within a table was put on one line")
            yield from node.iter(f"{W}p")
        elif node.tag.removeprefix(W) in _CONTAINERS:
            yield from _paragraphs(node, notes)


def _gone(part: ET.Element, mark: ET.Element) -> Change:
    """A row or a cell that was taken out."""
    cells = [part] if part.tag == f"{W}tc" else _inside(part, "tc")
    shown = " | ".join("".join(one.itertext()) for one in cells)
    first = next(part.iter(f"{W}p"), None)
    place = whole(first.get(PLACE, "")) if first is not None else 0
    return Change(author(mark), mark.get(f"{W}date", ""), shown, "", place, "deleted")


def _aligned(sides: list[list[str]], width: int) -> tuple[str, ...]:
    """A column is aligned where all its cells are."""
    found = []
    for column in range(width):
        all_ = {side[column] for side in sides if column < len(side)}
        only = all_.pop() if len(all_) == 1 else ""
        found.append(
            {"center": ":-:", "right": "--:", "end": "--:", "left": ":--", "start": ":--"}.get(only, "---")
        )
    return tuple(found)
