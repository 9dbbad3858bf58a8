"""Everything that has to be approved in one step, judged by the base's bodies on the day of the step."""

from collections.abc import Iterator

from ..change import Change, StandardChange
from ..facts.adoptions import adoptions
from ..facts.moves import Step
from ..facts.paths import approvers as approvers_of
from ..facts.resolutions import decision
from ..facts.resolved import resolved
from ..facts.stages import NAMES
from ..made import new_steps
from ..records.meeting import Meeting, Resolution
from ..span import Span
from ..words import Words
from .bodies import Approver, approvers, need
from .need import Need
from .scope import approved_by


def needs(change: Change) -> tuple[Need, ...]:
    """Each body once for each thing that it approves; what the records already prove is left out."""
    return (*_moves(change), *_records(change), *_protected(change))


def _moves(change: Change) -> Iterator[Need]:
    """Moves that a body approves by forge reviews; resolutions and signatures are judged in the records."""
    governance = change.base.governance
    for one in change.standards:
        for step in new_steps(one):
            kinds = tuple(step.way.approval) if step.way else ()
            for found in approvers(kinds, governance, one.before, change.as_of, step.entry.body):
                asked = found.body is None or found.body.approves_by == "forge"
                if one.after and asked and not _resolved(change, one, step, found):
                    to = NAMES[step.entry.to]
                    what = Words(f"{one.slug} 进入“{to.zh}”", f"{one.slug} entering “{to.en}”")
                    span = one.after.index.at("moves", step.at)
                    yield need(found, governance, change.as_of, span, what)


def _resolved(change: Change, one: StandardChange, step: Step, approver: Approver) -> bool:
    """Whether a recorded resolution of the body proves the approval already."""
    assert one.after is not None
    for found in resolved(one.after, change.head.governance):
        meeting = found.decision.meeting.data
        if found.step.at == step.at and found.item is not None and meeting.body == approver.name:
            return _carried(meeting, found.decision.resolution)
    return False


def _carried(meeting: Meeting, resolution: Resolution) -> bool:
    """Whether a resolution passed and its minutes are confirmed by two."""
    confirmed = set(meeting.minutes.confirmed_by) if meeting.minutes else set()
    return resolution.conclusion == "passed" and len(confirmed) > 1


def _records(change: Change) -> Iterator[Need]:
    """Steps without a move, each body once for each standard."""
    governance = change.base.governance
    for one in change.standards:
        if one.before is None or one.moves:
            continue
        asked: dict[str, tuple[Approver, Span]] = {}
        for kinds, span in approved_by(one, one.before):
            for found in approvers(kinds, governance, one.before, change.as_of):
                asked.setdefault(found.kind, (found, span))
        for found, span in asked.values():
            if found.kind == "reviewing-body" and _reviewed(change, one, found):
                continue
            what = Words(f"{one.slug} 的变更", f"the change of {one.slug}")
            yield need(found, governance, change.as_of, span, what)


def _protected(change: Change) -> Iterator[Need]:
    """Protected files of the chamber, each body once; those that a resolution of this step adopts are proved.

    The tool's own files have owners on the forge, of whom the records know nothing.
    """
    governance = change.base.governance
    groups: dict[tuple[str, ...], list[str]] = {}
    for edit in change.edits:
        groups.setdefault(approvers_of(edit.path), []).append(edit.path)
    for kinds, paths in groups.items():
        for found in approvers(kinds, governance, None, change.as_of):
            open_ = [path for path in paths if not _adopted(change, path, found)]
            if open_:
                what = Words("、".join(open_) + " 的变更", "the change of " + ", ".join(open_))
                yield need(found, governance, change.as_of, Span(open_[0]), what)


def _reviewed(change: Change, one: StandardChange, approver: Approver) -> bool:
    """Whether resolutions of the body concluded every systematic review that the step changes."""
    records = [each.after for each in one.records if each.kind.name == "systematic_reviews"]
    return all(
        record is not None and _of_body(change, record.data.resolution, approver, one.slug)
        for record in records
    )


def _adopted(change: Change, path: str, approver: Approver) -> bool:
    """Whether a resolution that is new in this step, or that what is new in the file names, adopts the file."""
    head = change.head.governance
    if head.irregularities and path == head.irregularities.path:
        before = change.base.governance.irregularities
        rows = [each for each in head.irregularities.data if before is None or each not in before.data]
        return bool(rows) and all(_of_body(change, each.resolution, approver) for each in rows)
    return any(_of_body(change, each, approver) for each in _adopting(change, path))


def _adopting(change: Change, path: str) -> Iterator[str]:
    """The resolutions behind a file that come, or are first named in it, with this step."""
    before = {each.resolution for each in adoptions(change.base.governance) if each.record.path == path}
    for each in adoptions(change.head.governance):
        listed = each.decision.resolution.adopts if each.decision else ()
        if each.record.path == path and each.resolution and each.resolution not in before and path in listed:
            yield each.resolution
    for name, meeting in change.head.governance.meetings.items():
        for one in meeting.data.resolutions:
            reference = f"{name}#{one.id}"
            if path in one.adopts and decision(change.base.governance, reference) is None:
                yield reference


def _of_body(change: Change, reference: str | None, approver: Approver, reviews: str | None = None) -> bool:
    """Whether a resolution of the body was carried; `reviews` is the standard whose systematic review it must name."""
    found = decision(change.head.governance, reference)
    if found is None or found.meeting.data.body != approver.name:
        return False
    items = {(item.standard, item.move) for item in found.resolution.items}
    named = reviews is None or (reviews, "systematic-review") in items
    return named and _carried(found.meeting.data, found.resolution)
