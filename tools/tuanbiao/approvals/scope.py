"""Which entries of the procedure allow what a step changes without a move, and so who approves it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..change import Edit, RecordChange, StandardChange
from ..facts.differences import Route, covered, differences, prose_differs
from ..records.procedure import Change as Allowed
from ..requirements import procedure
from ..span import Span

_PLACES = {"group": "[^/]+", "slug": "[^/]+", "n": "[1-9][0-9]*", "year": "[0-9]{4}"}


def approved_by(one: StandardChange) -> Iterator[tuple[tuple[str, ...], Span]]:
    """The approvers of each difference, with its place; what no entry allows is another rule's matter."""
    stage = one.before.index.data.stage if one.before else None
    entries = [each for found in procedure().stages if found.id == stage for each in found.may_change]
    entries += procedure().always
    records = {record.path: record for record in one.records}
    for edit in one.edits:
        fitting = [
            each for each in entries if any(_pattern(path).fullmatch(edit.path) for path in each.paths)
        ]
        yield from _of(fitting, edit, records.get(edit.path))


def _of(
    entries: list[Allowed], edit: Edit, record: RecordChange | None
) -> Iterator[tuple[tuple[str, ...], Span]]:
    if record is None or record.added or record.deleted or record.both is None:
        yield from ((each.approval, Span(edit.path)) for each in entries[:1])
        return
    for found in differences(*record.both):
        best = max(entries, key=lambda each: _closeness(each, found.route, record), default=None)
        if best and _closeness(best, found.route, record) >= 0:
            yield best.approval, found.span
    if prose_differs(*record.both):
        yield from ((each.approval, Span(edit.path)) for each in [one for one in entries if one.text][:1])


def _closeness(entry: Allowed, route: Route, record: RecordChange) -> int:
    """How closely an entry names a difference: the parts of its key, 0 for the whole file, -1 where it does not."""
    sides = (record.before, record.after)
    parts = [len(key.split(".")) for key in entry.keys if covered(route, (key,), *sides)]
    return max(parts, default=-1) if entry.keys else 0


@lru_cache(maxsize=256)
def _pattern(path: str) -> re.Pattern[str]:
    """A path of the procedure as an expression; a last part ** means everything below."""
    parts = re.split(r"\{(\w+)\}|(\*\*)", path)
    words = []
    for at, part in enumerate(parts):
        if part is not None:
            words.append(re.escape(part) if at % 3 == 0 else _PLACES.get(part, ".+"))
    return re.compile("".join(words))
