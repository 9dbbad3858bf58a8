"""Outside a move a step changes only what the standard's stage lets change."""

from collections.abc import Iterable, Iterator, Sequence

from ....change import Change, Edit, RecordChange, StandardChange
from ....facts.differences import covered, differences, prose_differs
from ....facts.permitted import permissions, permitted
from ....facts.stages import NAMES
from ....records.procedure import Change as Permission
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from ..records.told import terms
from ..shape.folders import in_place, inner

_MOVE = ("stage", "moves")  # other rules speak of them
_PROSE = Words("正文", "the prose")
_ADDED = Words("新文件", "a new file")
_WHOLE = Words("整个文件", "the whole file")
_KEYS = Words("各个键", "its keys")


def check(change: Change) -> Findings:
    """As `may_change` of the base's stage and `always` say; a file that is deleted is reported as such.

    A permission without keys is one of the whole file; its prose changes only where the permission says so. How a file is
    laid out does not matter. What a record's own rule forbids is left to it.
    """
    for one in in_place(change):
        if one.before is not None and one.after is not None and not one.moves:
            records = {record.path: record for record in one.records}
            for edit in one.edits:
                if edit.after is not None:
                    yield from _judge(one, edit, records.get(edit.path))


def _judge(one: StandardChange, edit: Edit, record: RecordChange | None) -> Findings:
    assert one.before is not None
    given = permitted(one.before, edit.path)
    may = _keys(given) if given else _files(permissions(one.before))
    values = {"slug": one.slug, "stage": NAMES[one.before.index.data.stage], "file": inner(edit), "may": may}
    if record is not None and record.both:
        for span, what in _foreign(one, record, given):
            yield Finding(span, {**values, "what": what})
    elif edit.before is None and all(permission.keys for permission in given):
        yield Finding(Span(edit.path), {**values, "what": _ADDED})
    elif not given and record is None:
        yield Finding(Span(edit.path), {**values, "what": _WHOLE})


def _foreign(
    one: StandardChange, record: RecordChange, given: Sequence[Permission]
) -> Iterator[tuple[Span, Words]]:
    assert record.both is not None
    assert one.before is not None
    assert one.after is not None
    before, after = record.both
    own = terms(one.before, one.after, record.kind.name, record.path)
    if all(one.keys for one in given):
        keys = (*_MOVE, *(key for one in given for key in one.keys))
        for found in differences(before, after):
            if (own is None or own.free(found)) and not covered(found.route, keys, before, after):
                yield found.span, Words(found.key, found.key)
    if prose_differs(before, after) and (own is None or own.prose) and not any(one.text for one in given):
        yield after.at(), _PROSE


def _files(given: Iterable[Permission]) -> list[str]:
    """The files that may change, as the procedure writes them, from the standard's folder on."""
    paths = (path.partition("{slug}/")[2] for one in given for path in one.paths)
    return list(dict.fromkeys(paths))


def _keys(given: Iterable[Permission]) -> list[str | Words]:
    keys: list[str | Words] = list(dict.fromkeys(key for one in given for key in one.keys))
    return [*keys, *([_PROSE] if any(one.text for one in given) else [])] or [_KEYS]


RULE = ChangeRule(
    id="step-foreign",
    requirements=("format-step-allowed",),
    title=Words(
        "移动之外只改变该阶段可以改变的内容", "Outside a move a step changes only what the stage lets change"
    ),
    message=Words(
        "{slug} 在“{stage}”阶段，这一步改变了 {file}（{what}）；可以改变的有：{may}",
        "{slug} is in the stage “{stage}”, and this step changes {file} ({what}); what may change: {may}",
    ),
    reason=Words(
        "每个阶段定下的内容是下一阶段的依据，事后改动，已经作出的同意就失去对象",
        "What a stage has settled is what the next one rests on; changed afterwards, nobody has agreed to it",
    ),
    fix=Words(
        "恢复原来的内容；确需改变的，先退回可以改变它的阶段",
        "Restore what was there; if it has to change, first go back to a stage that lets it change",
    ),
    check=check,
)
