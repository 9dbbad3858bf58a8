"""A digest that is recorded is that of the text as it stands."""

from collections.abc import Iterator
from typing import Any

from ....change import Change, StandardChange
from ....digest import short
from ....facts.moves import inherited
from ....records.record import Record
from ....standard import Standard
from ....words import Words
from ...rule import ChangeRule, Finding, Findings

_KINDS = ("consultations", "reviews", "approvals", "publication")


def check(change: Change) -> Findings:
    """Judged once, at the step that brings the record; what was inherited brings older ones along."""
    for one in change.standards:
        if one.after is None or inherited(one.after, change.head.governance):
            continue
        for record in _new(one, one.after):
            if record.data.text != one.after.text:
                file = record.path.removeprefix(f"{one.after.folder}/")
                told, now = short(record.data.text), short(one.after.text)
                yield Finding(record.at("text"), {"slug": one.slug, "file": file, "told": told, "now": now})


def _new(one: StandardChange, after: Standard) -> Iterator[Record[Any]]:
    """Records of which the base has no file, be it a broken one."""
    for kind in _KINDS:
        old, new = (_held(side, kind) for side in (one.before, after))
        for number, record in new.items():
            inner = record.path.removeprefix(after.folder)
            known = one.before is not None and one.before.folder + inner in one.before.broken
            if number not in old and not known:
                yield record


def _held(standard: Standard | None, kind: str) -> dict[int, Record[Any]]:
    found = getattr(standard, kind) if standard else None
    return {0: found} if isinstance(found, Record) else dict(found or {})


RULE = ChangeRule(
    id="text-known",
    requirements=("format-text-known", "format-text-digest"),
    title=Words("记录的文本摘要是当时的文本", "A digest that is recorded is that of the text as it stands"),
    message=Words(
        "{slug} 新增的 {file} 记录的文本是 {told}，当时的文本是 {now}",
        "{file}, which is new in {slug}, records the text {told}; the text as it stands is {now}",
    ),
    reason=Words(
        "记录了另一份文本的摘要，征求意见、审查和批准的就是没有人看到的文本",
        "With another text's digest, what is consulted on, reviewed or approved is a text that nobody can see",
    ),
    fix=Words(
        "填写现在的文本的摘要；文本还没有放进来的，先合并文本",
        "Record the digest of the text as it stands; merge the text first if it is not in yet",
    ),
    check=check,
)
