"""Which entries of the procedure allow what a step changes without a move, and so who approves it."""

from collections.abc import Iterator, Sequence

from ..change import Edit, RecordChange, StandardChange
from ..facts.differences import Route, covered, differences, prose_differs
from ..facts.permitted import permitted
from ..records.procedure import Change as Allowed
from ..span import Span
from ..standard import Standard


def approved_by(one: StandardChange, before: Standard) -> Iterator[tuple[tuple[str, ...], Span]]:
    """The approvers of each difference to the standard as it was, with its place.

    What no entry allows is another rule's matter.
    """
    records = {record.path: record for record in one.records}
    for edit in one.edits:
        yield from _of(permitted(before, edit.path), edit, records.get(edit.path))


def _of(
    entries: Sequence[Allowed], edit: Edit, record: RecordChange | None
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
