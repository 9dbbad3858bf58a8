"""YAML text to located data, read from parser events so that no hostile document costs more than its bytes.

Only mappings, sequences and scalars are read: no anchors, aliases, tags, second documents or duplicate keys. Scalars stay
texts; the record types say what they are.
"""

import re
from collections.abc import Iterator

import yaml
from yaml.events import (
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..span import Span
from .fault import Fault
from .located import Entry, Items, Keys, Node, Scalar

MAX_DEPTH = 32
# Years that no record of a chamber needs would lead the arithmetic of days out of the calendar.
FIRST_YEAR, LAST_YEAR = "1900", "2199"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ].*)?\Z")
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _RefusedError(Exception):
    """Carries the fault that ends reading; never leaves this module."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


def read(path: str, text: str, max_events: int) -> tuple[Node | None, tuple[Fault, ...]]:
    """The document of `text` as located data; None with the faults where it cannot be read."""
    reader = _Reader(path, max_events)
    try:
        node = reader.document(_events(path, text))
    except _RefusedError as refused:
        return None, (*reader.faults, refused.fault)
    return node, tuple(reader.faults)


def _events(path: str, text: str) -> Iterator[Event]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(path, mark.line + 1, mark.column + 1) if mark else Span(path)
        lines = text.split("\n")[mark.line : mark.line + 2] if mark else []
        values = {"problem": error.problem or "?", "lines": tuple(lines)}
        raise _RefusedError(Fault("yaml-syntax", span, values)) from None
    except yaml.YAMLError as error:
        raise _RefusedError(
            Fault("yaml-syntax", Span(path), {"problem": str(error).splitlines()[0]})
        ) from None


class _Reader:
    """Builds nodes from events while counting them."""

    def __init__(self, path: str, max_events: int) -> None:
        self.path = path
        self.left = max_events
        self.faults: list[Fault] = []

    def document(self, events: Iterator[Event]) -> Node | None:
        node: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _RefusedError(Fault("yaml-second-document", self._span(event)))
                node = self._node(next(events), events, 1)
        return node

    def _span(self, event: Event) -> Span:
        start, end = event.start_mark, event.end_mark
        assert start is not None  # only events made by hand lack marks
        assert end is not None
        width = end.column - start.column if end.line == start.line else 1
        return Span(self.path, start.line + 1, start.column + 1, max(width, 1))

    def _refuse(self, kind: str, event: Event, **values: object) -> _RefusedError:
        return _RefusedError(Fault(kind, self._span(event), values))

    def _node(self, event: Event, events: Iterator[Event], depth: int) -> Node:
        self.left -= 1
        if self.left < 0:
            raise self._refuse("yaml-too-many-events", event)
        if depth > MAX_DEPTH:
            raise self._refuse("yaml-too-deep", event, limit=MAX_DEPTH)
        anchor = getattr(event, "anchor", None)  # aliases carry the anchor's name too
        if anchor:
            raise self._refuse("yaml-anchor", event, name=anchor)
        tag = getattr(event, "tag", None)
        if tag:
            raise self._refuse("yaml-tag", event, tag=tag)
        if isinstance(event, ScalarEvent):
            if _DAY.match(event.value) and not FIRST_YEAR <= event.value[:4] <= LAST_YEAR:
                raise self._refuse("date-far", event, first=FIRST_YEAR, last=LAST_YEAR)
            return Scalar(self._span(event), event.value, event.style in (None, ""))
        if isinstance(event, SequenceStartEvent):
            return self._items(event, events, depth)
        return self._keys(event, events, depth)

    def _items(self, start: Event, events: Iterator[Event], depth: int) -> Items:
        items = []
        for event in events:
            if isinstance(event, SequenceEndEvent):
                break
            items.append(self._node(event, events, depth + 1))
        return Items(self._span(start), tuple(items))

    def _keys(self, start: Event, events: Iterator[Event], depth: int) -> Keys:
        assert isinstance(start, MappingStartEvent)
        entries: dict[str, Entry] = {}
        for event in events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Scalar):
                raise _RefusedError(Fault("yaml-key", key.span))
            if key.text in entries:
                first = entries[key.text].key
                self.faults.append(
                    Fault("yaml-duplicate-key", key.span, {"key": key.text, "line": first.line})
                )
                continue  # the first value stands, so that the other findings stay true
            entries[key.text] = Entry(key.span, value)
        return Keys(self._span(start), entries)
