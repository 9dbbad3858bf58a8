"""Comments put at the end of their round's table, and how earlier ones were decided; what stands there already keeps its bytes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec import structs

from ..parse.located import Items, Keys, Scalar
from ..parse.source import decode
from ..parse.yaml import read
from ..records.comments import Comment
from ..records.kinds import KINDS
from ..records.schema import convert
from ..setup.scalars import scalar

_KIND = next(kind for kind in KINDS if kind.name == "comments")
# Keys whose values a program set; every other value is a stranger's text.
_PLAIN = frozenset(
    (
        *("no", "clause", "kind", "substantial", "received", "late", "via", "category"),
        *("sha256", "custodian", "decision", "change", "on"),
    )
)
Row = Mapping[str, object]


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


def extended(table: Table, rows: Sequence[Row], decided: Mapping[int, Row] | None = None) -> bytes | None:
    """The file with rows added, and with the dispositions of earlier ones by their number.

    None where its list is written in a way that a program should not touch. The result is read back: but for these
    dispositions earlier rows are what they were, and the new ones stand behind them.
    """
    text = _decided(table, decided or {})
    begun = None if text is None else read_table(table.path, text.encode() if table.source else None)
    text = None if begun is None else _extended(begun, rows)
    content = None if text is None else text.encode()
    after = None if content is None else read_table(table.path, content)
    return content if after and _sound(table, after, len(rows), decided or {}) else None


def _sound(before: Table, after: Table, added: int, decided: Mapping[int, Row]) -> bool:
    """Whether nothing but what was meant is different."""
    kept = tuple(
        structs.replace(one, disposition=None) if one.no in decided else one
        for one in after.rows[: len(before.rows)]
    )
    return kept == before.rows and len(after.rows) == len(before.rows) + added


def _decided(table: Table, decided: Mapping[int, Row]) -> str | None:
    """The text with the dispositions at the end of their rows, from the last row up."""
    lines = table.text.rstrip("\n").split("\n")
    listed = table.source.entries["comments"].value if table.source and decided else None
    starts = [one.span.line or 1 for one in listed.items] if isinstance(listed, Items) else []
    for at, start in reversed([*enumerate(starts)]):
        said = decided.get(table.rows[at].no)
        if said is None:
            continue
        first = re.match(r" *(?=- )", lines[start - 1])
        if first is None or table.source is None:
            return None
        end = starts[at + 1] - 1 if at + 1 < len(starts) else _end(lines, table.source)
        while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
            end -= 1
        lines[end:end] = _keys({"disposition": said}, len(first[0]) + 2)
    return "\n".join(lines) + "\n"


def _extended(table: Table, rows: Sequence[Row]) -> str | None:
    if not rows and table.source is not None:
        return table.text
    if table.source is None:
        return "comments:\n" + _written(rows, 2)
    lines = table.text.rstrip("\n").split("\n")
    if "comments" not in table.source.entries:
        return _joined(lines, len(lines), "comments:\n" + _written(rows, 2))
    entry = table.source.entries["comments"]
    if isinstance(entry.value, Scalar) or (isinstance(entry.value, Items) and not entry.value.items):
        return _begun(lines, entry.key.line or 1, rows)
    return _continued(lines, table.source, rows)


def _begun(lines: list[str], number: int, rows: Sequence[Row]) -> str | None:
    """An empty list `[]`, or nothing, after the key."""
    opening = re.fullmatch(r"(comments:)\s*(?:\[\s*\])?\s*(#.*)?", lines[number - 1])
    if opening is None:
        return None
    head = f"{opening[1]}  {opening[2]}" if opening[2] else opening[1]
    return _joined([*lines[: number - 1], head, *lines[number:]], number, _written(rows, 2))


def _continued(lines: list[str], source: Keys, rows: Sequence[Row]) -> str | None:
    """After the last row."""
    entry = source.entries["comments"]
    assert isinstance(entry.value, Items)
    first = re.match(r" *(?=- )", lines[(entry.value.items[0].span.line or 1) - 1])
    if first is None:
        return None
    return _joined(lines, _end(lines, source), _written(rows, len(first[0])))


def _end(lines: list[str], source: Keys) -> int:
    """How many lines end with the list: it ends before the next key of the file and the comments that belong to it."""
    start = source.entries["comments"].key.line or 1
    later = [one.key.line for one in source.entries.values() if one.key.line and one.key.line > start]
    end = min(later, default=len(lines) + 1) - 1
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    return end


def _joined(lines: list[str], at: int, added: str) -> str:
    return "\n".join([*lines[:at], added.rstrip("\n"), *lines[at:]]) + "\n"


def _written(rows: Sequence[Row], indent: int) -> str:
    """The rows, their dashes `indent` columns in."""
    return "".join(_row(row, indent) for row in rows)


def _row(row: Row, indent: int) -> str:
    lines = "\n".join(_keys(row, indent + 2))
    return f"{' ' * indent}- {lines[indent + 2 :]}\n"


def _keys(row: Row, indent: int) -> Iterator[str]:
    """A mapping's lines, its keys `indent` columns in."""
    for key, value in row.items():
        head = f"{' ' * indent}{key}:"
        if isinstance(value, Mapping):
            yield head
            yield from _keys(value, indent + 2)
        elif isinstance(value, tuple) and value and isinstance(value[0], Mapping):
            yield f"{head}\n{_written(value, indent + 2)}".rstrip("\n")
        else:
            yield f"{head} {_value(key, value, indent + 2)}"


def _value(key: str, value: object, indent: int) -> str:
    if key not in _PLAIN:
        return scalar(str(value), indent)
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    return str(value).lower() if isinstance(value, bool) else str(value)
