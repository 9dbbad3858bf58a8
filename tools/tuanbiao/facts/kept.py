"""What a step leaves of a record: for records that are fixed once merged, or only grow."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from msgspec import Struct

from ..parse.located import Items, Keys, Node, Scalar, Step
from ..records.record import Record
from ..span import Span
from ..standard import Standard
from ..words import Words
from .differences import Difference, differences, prose_differs
from .marks import value
from .moves import steps
from .rounds import opening

WHOLE = Words("整个文件", "the whole file")
PROSE = Words("正文", "the prose")
_ROUNDS = {"consultations": "consultation", "reviews": "technical-review", "approvals": "approval"}
_SINGLE = {"publication": "publication", "withdrawal": "withdrawn", "cancellation": "cancelled"}


class Versions(Struct, frozen=True):
    """A record of the base beside its later version; `number` is the round or year, 0 where there is one only."""

    number: int
    before: Record[Any]
    after: Record[Any]


class Loss(Struct, frozen=True):
    """The first thing that a step changes of what was fixed, and where."""

    span: Span
    key: str | Words


Free = Callable[[Difference], bool]


class Terms(Struct, frozen=True):
    """What may still change in a record: the differences that are free, and whether its prose is."""

    free: Free
    prose: bool = False


def versions(before: Standard, after: Standard, kind: str) -> Iterator[Versions]:
    """Every record of a kind that both hold; that a file is deleted or cannot be read is said elsewhere."""
    now = _records(after, kind)
    for number, record in _records(before, kind).items():
        if number in now:
            yield Versions(number, record, now[number])


def loss(pair: Versions, terms: Terms) -> Loss | None:
    """The first thing that changed though it is not free."""
    found = next((one for one in differences(pair.before, pair.after) if not terms.free(one)), None)
    if found:
        return Loss(found.span, found.key)
    if not terms.prose and prose_differs(pair.before, pair.after):
        line = pair.after.body.first_line if pair.after.body else None
        return Loss(Span(pair.after.path, line, 1), PROSE)
    return None


def _nothing(_: Difference) -> bool:
    return False


FIXED = Terms(_nothing)  # nothing of it ever changes


def only(*keys: str) -> Free:
    """Free is everything but some keys."""
    return lambda found: found.route[0] not in keys


def appended(record: Record[Any], key: str) -> Free:
    """Free is everything but the rows that a list of the record holds already."""
    return lambda found: found.route[0] != key or new_row(record, found)


def held(record: Record[Any], *route: Step) -> bool:
    """Whether something stands there: neither absent nor null, nor an empty text, list or mapping."""
    node: Node | None = record.source
    for step in route:
        if isinstance(node, Keys) and isinstance(step, str):
            node = node.entries[step].value if step in node.entries else None
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return False
    if isinstance(node, Scalar):
        return bool(value(node))
    return node is not None and bool(node.items if isinstance(node, Items) else node.entries)


def new_row(record: Record[Any], found: Difference) -> bool:
    """Whether a difference only adds to the end of the list that its first key holds."""
    key = found.route[0]
    node = record.source.entries.get(str(key)) if isinstance(record.source, Keys) else None
    rows = len(node.value.items) if node and isinstance(node.value, Items) else 0
    return rows <= found.row if found.row is not None else not held(record, key)


def altered(old: Struct, new: Struct, but: Collection[str] = ()) -> str | None:
    """The first key of a row that differs, as a user writes it; keys in `but` are not looked at."""
    names = (name for name in old.__struct_fields__ if name.rstrip("_") not in but)
    found = next((name for name in names if getattr(old, name) != getattr(new, name)), None)
    return found.rstrip("_") if found else None


def belated(before: Standard, after: Standard, kind: str) -> Iterator[tuple[int, Record[Any]]]:
    """Records that a step brings although the base had made the move that brings them: one that had been removed."""
    old = _records(before, kind)
    for number, record in _records(after, kind).items():
        path = before.folder + record.path.removeprefix(after.folder)
        if number not in old and path not in before.broken and _due(before, kind, number):
            yield number, record


def _due(standard: Standard, kind: str, number: int) -> bool:
    """Whether a move of the procedure has brought that record; the first entry of what was inherited is none."""
    made = steps(standard)
    if kind in _SINGLE:
        return any(step.way is not None and step.entry.to == _SINGLE[kind] for step in made)
    opened = opening(standard, _ROUNDS[kind], number)
    return opened is not None and made[opened.at].way is not None


def _records(standard: Standard, kind: str) -> dict[int, Record[Any]]:
    found: Mapping[int, Record[Any]] | Record[Any] | None = getattr(standard, kind)
    if isinstance(found, Record):
        return {0: found}
    return dict(found or {})
