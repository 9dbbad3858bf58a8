"""What differs between two versions of a record, key by key, and which lists of keys cover it."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from msgspec import Struct

from ..parse.located import Items, Keys, Node, Scalar, Step, place
from ..records.record import Record
from ..span import Span

Route = tuple[Step, ...]
_PART = re.compile(r"(?P<name>[a-z_]+)(?:\[(?P<which>-1)?\])?")


class Difference(Struct, frozen=True):
    """One value that was added, removed or changed; `span` is its place in the newer version, or the nearest above."""

    route: Route
    kind: Literal["added", "removed", "changed"]
    span: Span

    @property
    def row(self) -> int | None:
        """The place in the list that the first key holds; None where it holds no list."""
        at = self.route[1] if len(self.route) > 1 else None
        return at if isinstance(at, int) else None

    @property
    def key(self) -> str:
        """The route as a user writes it: `attempts[0].join.until`."""
        return shown(self.route)


def differences(before: Record[Any] | None, after: Record[Any] | None) -> tuple[Difference, ...]:
    """Every difference between the values of two versions; prose is not looked at.

    A side that does not exist counts as one without any key. Lists are compared place by place.
    """
    old = before.source if before else None
    new = after.source if after else None
    where = new or old
    assert where is not None
    return tuple(
        Difference(route, kind, place(where, route) if new is not None else where.span)
        for route, kind in _compare(old, new, ())
    )


def shown(route: Route) -> str:
    """A route as a user writes it: `attempts[0].join.until`."""
    words = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in route)
    return "".join(words).removeprefix(".")


def between(old: Node, new: Node) -> tuple[tuple[Route, Literal["added", "removed", "changed"]], ...]:
    """The same for two parts of records, such as two versions of a row: each route with what happened to it."""
    return tuple(_compare(old, new, ()))


def covered(route: Route, patterns: Iterable[str], *records: Record[Any] | None) -> bool:
    """Whether a key such as `moves`, `required_changes[].done` or `attempts[-1].join` leads to or above `route`.

    `[-1]` is the last entry in any of the given versions.
    """
    return any(_leads(pattern, route, records) for pattern in patterns)


def prose_differs(before: Record[Any] | None, after: Record[Any] | None) -> bool:
    """Whether the text after the front matter differs; no file counts as no text."""
    return _prose(before) != _prose(after)


def alike(before: Record[Any], after: Record[Any]) -> bool:
    """Whether two versions say the same, however their files are laid out."""
    return not differences(before, after) and not prose_differs(before, after)


def _prose(record: Record[Any] | None) -> str:
    return record.prose.text.strip("\n") if record and record.prose else ""


_Kind = Literal["added", "removed", "changed"]


def _compare(old: Node | None, new: Node | None, route: Route) -> Iterator[tuple[Route, _Kind]]:
    if isinstance(old, Keys | None) and isinstance(new, Keys | None):
        before = {key: entry.value for key, entry in old.entries.items()} if old else {}
        after = {key: entry.value for key, entry in new.entries.items()} if new else {}
        for key in dict.fromkeys((*before, *after)):
            yield from _one(before.get(key), after.get(key), (*route, key))
    elif isinstance(old, Items | None) and isinstance(new, Items | None):
        rows, others = old.items if old else (), new.items if new else ()
        for at in range(max(len(rows), len(others))):
            yield from _one(
                rows[at] if at < len(rows) else None, others[at] if at < len(others) else None, (*route, at)
            )
    elif not _same_scalar(old, new):
        yield route, "changed"


def _one(old: Node | None, new: Node | None, route: Route) -> Iterator[tuple[Route, _Kind]]:
    if old is None:
        yield route, "added"
    elif new is None:
        yield route, "removed"
    else:
        yield from _compare(old, new, route)


def _same_scalar(old: Node | None, new: Node | None) -> bool:
    return (
        isinstance(old, Scalar) and isinstance(new, Scalar) and (old.text, old.plain) == (new.text, new.plain)
    )


def _leads(pattern: str, route: Route, records: tuple[Record[Any] | None, ...]) -> bool:
    at = 0
    for part in pattern.split("."):
        found = _PART.fullmatch(part)
        assert found, pattern
        if at >= len(route) or route[at] != found["name"]:
            return False
        at += 1
        if "[" in part:
            if at >= len(route) or (found["which"] and not _is_last(route[: at + 1], records)):
                return False
            at += 1
    return True


def _is_last(route: Route, records: tuple[Record[Any] | None, ...]) -> bool:
    return any(_length(record.source, route[:-1]) - 1 == route[-1] for record in records if record)


def _length(node: Node, route: Route) -> int:
    for step in route:
        if isinstance(node, Keys) and isinstance(step, str) and step in node.entries:
            node = node.entries[step].value
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return 0
    return len(node.items) if isinstance(node, Items) else 0
