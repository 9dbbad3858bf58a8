"""A comment put at the end of its round's table; what stands there already keeps its bytes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..parse.located import Items, Keys, Scalar
from ..parse.source import decode
from ..parse.yaml import read
from ..records.comments import Comment
from ..records.kinds import KINDS
from ..records.schema import convert
from ..setup.scalars import scalar

_KIND = next(kind for kind in KINDS if kind.name == "comments")
# Keys whose values a program set; every other value is a stranger's text.
_PLAIN = ("no", "received", "late", "kind", "category", "clause", "via")


@dataclass(frozen=True, slots=True)
class Table:
    """A comment table: its path, its text with LF line ends, its located data, its rows."""

    path: str
    text: str
    source: Keys | None
    rows: tuple[Comment, ...]


def read_table(path: str, content: bytes | None) -> Table | None:
    """The table as it stands, empty where there is no file yet; None where it cannot be read."""
    if content is None:
        return Table(path, "", None, ())
    text = decode(path, content, _KIND.max_bytes).text
    if text is None:
        return None
    node, faults = read(path, text, _KIND.max_events)
    if faults or not isinstance(node, Keys):
        return None
    data, schema_faults = convert(_KIND, node)
    return None if schema_faults else Table(path, text, node, data.comments or ())


def extended(table: Table, row: Mapping[str, object]) -> bytes | None:
    """The file with the row added; None where its list is written in a way that a program should not touch.

    The result is read back: earlier rows are what they were, and one more stands behind them.
    """
    text = _extended(table, row)
    content = None if text is None else text.encode()
    after = None if content is None else read_table(table.path, content)
    sound = after is not None and after.rows[:-1] == table.rows and len(after.rows) == len(table.rows) + 1
    return content if sound else None


def _extended(table: Table, row: Mapping[str, object]) -> str | None:
    if table.source is None:
        return "comments:\n" + _row(row, 2)
    lines = table.text.rstrip("\n").split("\n")
    if "comments" not in table.source.entries:
        return _joined(lines, len(lines), "comments:\n" + _row(row, 2))
    entry = table.source.entries["comments"]
    if isinstance(entry.value, Scalar) or (isinstance(entry.value, Items) and not entry.value.items):
        return _begun(lines, entry.key.line or 1, row)
    return _continued(lines, table.source, row)


def _begun(lines: list[str], number: int, row: Mapping[str, object]) -> str | None:
    """An empty list `[]`, or nothing, after the key."""
    opening = re.fullmatch(r"(comments:)\s*(?:\[\s*\])?\s*(#.*)?", lines[number - 1])
    if opening is None:
        return None
    head = f"{opening[1]}  {opening[2]}" if opening[2] else opening[1]
    return _joined([*lines[: number - 1], head, *lines[number:]], number, _row(row, 2))


def _continued(lines: list[str], source: Keys, row: Mapping[str, object]) -> str | None:
    """After the last row: before the next key of the file and the comments that belong to it."""
    entry = source.entries["comments"]
    assert isinstance(entry.value, Items)
    first = re.match(r" *(?=- )", lines[(entry.value.items[0].span.line or 1) - 1])
    if first is None:
        return None
    start = entry.key.line or 1
    later = [one.key.line for one in source.entries.values() if one.key.line and one.key.line > start]
    end = min(later, default=len(lines) + 1) - 1
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    return _joined(lines, end, _row(row, len(first[0])))


def _joined(lines: list[str], at: int, added: str) -> str:
    return "\n".join([*lines[:at], added.rstrip("\n"), *lines[at:]]) + "\n"


def _row(row: Mapping[str, object], indent: int) -> str:
    """One row, its dash `indent` columns in."""
    margin = " " * (indent + 2)
    parts = [f"{margin}{key}: {_value(key, value, indent + 4)}" for key, value in row.items()]
    text = "\n".join(parts)
    return f"{' ' * indent}- {text[indent + 2 :]}\n"


def _value(key: str, value: object, indent: int) -> str:
    if key in _PLAIN:
        return str(value).lower() if isinstance(value, bool) else str(value)
    return scalar(str(value), indent)
