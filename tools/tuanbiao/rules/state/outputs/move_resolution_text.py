"""The resolution names the text that it approves."""

from collections.abc import Mapping
from typing import Protocol

from ....facts.resolved import Resolved, resolved
from ....governance import Governance
from ....records.record import Record
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NONE = Words("没有写", "not given")


class Texted(Protocol):
    """A record that holds the digest of a text."""

    @property
    def text(self) -> str:
        """The digest."""


def check(standard: Standard, governance: Governance) -> Findings:
    """Where a record holds the digest of that text, both are the same."""
    for one in resolved(standard, governance):
        wanted = _text(standard, one)
        if one.item is None or wanted is None:
            continue
        item = one.decision.resolution.items[one.item]
        if item.text != wanted[1]:
            span = one.decision.meeting.at("resolutions", one.decision.index, "items", one.item, "text")
            found = item.text[:12] + "…" if item.text else _NONE
            values = {"slug": standard.slug, "file": wanted[0], "found": found, "wanted": wanted[1]}
            yield Finding(span, values)


def _text(standard: Standard, one: Resolved) -> tuple[str, str] | None:
    """The record that holds the digest of what was approved, and the digest."""
    held: Mapping[str, Mapping[int, Record[Texted]]] = {
        "consultation": standard.consultations,
        "technical-review": standard.reviews,
        "approval": standard.approvals,
        "numbering": standard.approvals,
    }
    record = held.get(one.step.entry.to, {}).get(one.round or 0)
    return (record.path, record.data.text) if record else None


RULE = StandardRule(
    id="move-resolution-text",
    requirements=("format-move-resolution", "format-text-digest"),
    title=Words("决议写明所批准的文本", "A resolution names the text that it approves"),
    message=Words(
        "决议所批准的 {slug} 的文本摘要是：{found}；{file} 中是 {wanted}",
        "The resolution approves a text of {slug} with the digest: {found}; {file} says {wanted}",
    ),
    reason=Words(
        "批准的是一份确定的文本；摘要不同，就不是所批准的那一份",
        "What is approved is one definite text; with another digest it is not that text",
    ),
    fix=Words(
        "核对会议材料：决议的 text 写错的改正；文本确已改动的，由该机构就新的文本作出决议",
        "Look at the meeting's papers: correct `text`, or have the body decide on the changed text",
    ),
    check=check,
)
