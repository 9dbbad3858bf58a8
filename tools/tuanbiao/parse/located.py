"""Plain data in which every key and value knows its place."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from ..span import Span

Step = str | int
Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]


class Scalar(Struct, frozen=True):
    """A text as it was written; `plain` is False for quoted and block scalars, which are never typed."""

    span: Span
    text: str
    plain: bool


class Items(Struct, frozen=True):
    """A sequence."""

    span: Span
    items: tuple["Node", ...]


class Entry(Struct, frozen=True):
    """One key of a mapping with its value."""

    key: Span
    value: "Node"


class Keys(Struct, frozen=True):
    """A mapping; key order is the file's."""

    span: Span
    entries: Mapping[str, Entry]


Node = Scalar | Items | Keys


def place(node: Node, route: tuple[Step, ...]) -> Span:
    """The span of what `route` leads to, or of the nearest thing above it that exists."""
    return _nearest(node, route)[0].span


def key_place(node: Node, route: tuple[Step, ...], key: str) -> Span:
    """The span of the key `key` itself in the mapping that `route` leads to."""
    found, is_there = _nearest(node, route)
    if is_there and isinstance(found, Keys) and key in found.entries:
        return found.entries[key].key
    return found.span


def unplaced(node: Node) -> Plain:
    """The same without places, every scalar as it was written."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [unplaced(one) for one in node.items]
    return {key: unplaced(entry.value) for key, entry in node.entries.items()}


def _nearest(node: Node, route: tuple[Step, ...]) -> tuple[Node, bool]:
    """What `route` leads to, or the nearest thing above it that exists; and whether it is there."""
    for step in route:
        if isinstance(node, Keys) and isinstance(step, str) and step in node.entries:
            node = node.entries[step].value
        elif isinstance(node, Items) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
        else:
            return node, False
    return node, True
