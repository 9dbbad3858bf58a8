"""Adding to a record without disturbing the rest of it: lines go in, and what comes out is read again to prove it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..parse.frontmatter import Split, split
from ..parse.located import Items, Keys, Node, Plain, Scalar, Step, unplaced
from ..parse.source import decode
from ..parse.yaml import read
from ..records.kind import Kind
from ..records.schema import convert

_INDENT = 2  # columns of indentation


class InsertionError(Exception):
    """The record cannot be added to in this way; nothing was changed."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A Markdown record: its lines, its front matter as located data, the line index of the closing fence, its prose."""

    lines: tuple[str, ...]
    front: Keys
    fence: int
    prose: str


def insert(kind: Kind, content: bytes, route: tuple[Step, ...], value: Plain) -> bytes:
    """The record with `value` as a new key at `route`, or with the rows of `value` added to the list there.

    A number in the route is a place in a list; the last step is a key. What stands above the last step has to exist. Raises InsertionError where the layout does not allow it.
    """
    before = _read(kind, content)
    if before is None:
        raise InsertionError("请先用 tuanbiao check 改正格式 (mend its form first, see tuanbiao check)")
    lines = list(before.lines)
    holder, last = _holder(before.front, route), str(route[-1])
    existing = holder.entries.get(last)
    at = _end(before, route)
    if existing is None:
        lines[at:at] = written(last, value, _column(holder))
    elif isinstance(existing.value, Items) and not isinstance(value, str | Mapping):
        lines[at:at] = _rows(value, _list_column(holder, existing.value))
        _open_flow(lines, existing.value)
    else:
        raise InsertionError(f"{route[-1]} 已有 (exists already)")
    after = "\n".join(lines).encode()
    _prove(kind, before, after, route, value)
    return after


def revise(kind: Kind, content: bytes, key: str, value: str) -> bytes:
    """The record with another plain value at a key of its own; the rest of the file stays as it is.

    Raises InsertionError where there is no such key, or it is not written plainly.
    """
    before = _read(kind, content)
    entry = before.front.entries.get(key) if before else None
    if before is None or entry is None or not isinstance(entry.value, Scalar):
        raise InsertionError(f"没有可以更改的 {key} (there is no {key} that can be changed)")
    lines, span = list(before.lines), entry.value.span
    at, start = _line(span.line), (span.column or 1) - 1
    old = entry.value.text
    lines[at] = lines[at][:start] + lines[at][start:].replace(old, value, 1)
    after = "\n".join(lines).encode()
    _prove(kind, before, after, (key,), value)
    return after


def _read(kind: Kind, content: bytes) -> _Record | None:
    source = decode("", content, kind.max_bytes)
    parts = split("", source.text) if source.text is not None and not source.faults else None
    node, faults = read("", parts.head, kind.max_events) if isinstance(parts, Split) else (None, ())
    if not isinstance(parts, Split) or not isinstance(node, Keys) or faults or convert(kind, node)[1]:
        return None
    assert source.text is not None
    return _Record(tuple(source.text.split("\n")), node, parts.body_line - 2, parts.body)


def _reached(front: Keys, route: tuple[Step, ...]) -> Node:
    node: Node = front
    for step in route:
        found: Node | None = None
        if isinstance(step, int):
            found = node.items[step] if isinstance(node, Items) and step < len(node.items) else None
        elif isinstance(node, Keys) and step in node.entries:
            found = node.entries[step].value
        if found is None:
            raise InsertionError(f"没有 {step} (there is no {step})")
        node = found
    return node


def _holder(front: Keys, route: tuple[Step, ...]) -> Keys:
    node = _reached(front, route[:-1])
    if not isinstance(node, Keys):
        raise InsertionError(f"{route[-1]} 不能放在这里 (cannot stand here)")
    return node


def _end(before: _Record, route: tuple[Step, ...]) -> int:
    """The line index where what `route` leads to, or would stand in, has ended."""
    at = before.fence
    for depth in range(len(route), 0, -1):
        later = _behind(_reached(before.front, route[: depth - 1]), route[depth - 1])
        if later:
            at = min(later)
            break
    # Comments and blank lines belong to what follows them.
    while at > 1 and at < before.fence and before.lines[at - 1].strip()[:1] in ("", "#"):
        at -= 1
    return at


def _behind(node: Node, step: Step) -> list[int]:
    """The line indexes of what stands behind a step; none where the step is not there yet."""
    if isinstance(node, Items) and isinstance(step, int):
        return [_line(one.span.line) for one in node.items[step + 1 :]]
    own = node.entries.get(str(step)) if isinstance(node, Keys) else None
    if own is None or not isinstance(node, Keys):
        return []
    return [_line(entry.key.line) for entry in node.entries.values() if entry.key > own.key]


def _line(number: int | None) -> int:
    assert number is not None
    return number - 1


def _column(holder: Keys) -> int:
    """The indentation of a mapping's keys."""
    first = next(iter(holder.entries.values())).key
    return (first.column or 1) - 1


def _list_column(holder: Keys, existing: Items) -> int:
    """The indentation of a list's dashes; an empty one has none yet."""
    if existing.items:
        return (existing.span.column or 1) - 1
    return _column(holder) + _INDENT


def _open_flow(lines: list[str], existing: Items) -> None:
    """Take away the brackets of an empty list."""
    if existing.items:
        return
    at, start = _line(existing.span.line), (existing.span.column or 1) - 1
    if lines[at][start : start + 2] != "[]":
        raise InsertionError("空列表应写作 [] (an empty list is written [])")
    lines[at] = (lines[at][:start].rstrip() + lines[at][start + 2 :]).rstrip()


def written(key: str, value: Plain, column: int = 0) -> Iterator[str]:
    """The lines of a key and its value; texts stand as they are given."""
    space = " " * column
    if isinstance(value, str):
        yield f"{space}{key}: {value}"
    elif not value:
        yield f"{space}{key}: []"
    else:
        yield f"{space}{key}:"
        inner = column + _INDENT
        yield from _keys(value, inner) if isinstance(value, Mapping) else _rows(value, inner)


def _keys(value: Mapping[str, Plain], column: int) -> Iterator[str]:
    for key, each in value.items():
        yield from written(key, each, column)


def _rows(rows: Sequence[Plain], column: int) -> Iterator[str]:
    for row in rows:
        if isinstance(row, str):
            yield f"{' ' * column}- {row}"
            continue
        assert isinstance(row, Mapping)
        lines = list(_keys(row, column + _INDENT))
        yield f"{' ' * column}- {lines[0].lstrip()}"
        yield from lines[1:]


def _prove(kind: Kind, before: _Record, after: bytes, route: tuple[Step, ...], value: Plain) -> None:
    """Read what would be written: only `route` may differ, and only as meant."""
    found = _read(kind, after)
    meant = _with(unplaced(before.front), route, value)
    if found is None or unplaced(found.front) != meant or found.prose != before.prose:
        raise InsertionError("写法特殊，无法自动加入，请手工填写 (its layout is unusual, add it by hand)")


def _with(tree: Plain, route: tuple[Step, ...], value: Plain) -> Plain:
    """`tree` with the change that is meant."""
    if not route:
        return [*tree, *value] if isinstance(tree, list) and isinstance(value, Sequence) else value
    step, *rest = route
    if isinstance(step, int):
        assert isinstance(tree, list)
        return [_with(each, tuple(rest), value) if at == step else each for at, each in enumerate(tree)]
    assert isinstance(tree, Mapping)
    if not rest and step not in tree:
        return {**tree, step: value}
    return {**tree, step: _with(tree[step], tuple(rest), value)}
