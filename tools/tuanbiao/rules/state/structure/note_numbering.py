"""A single note or example has no number; several of one place are numbered from 1."""

import re
from collections.abc import Iterator

from ....facts.amending import amended
from ....facts.text import Passage, Text, drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_LABEL = re.compile(r"(?P<word>注|示例)(?P<number>[0-9]*)：")


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first of each place that is labelled otherwise."""
    text = drafted_text(standard)
    for group in _groups(text) if text else ():
        for at, passage in enumerate(group, start=1):
            match = _LABEL.match(passage.block.text)
            wanted = str(at) if len(group) > 1 else ""
            if match and match["number"] != wanted:
                label, wanted = match.group(), f"{match['word']}{wanted}："
                values = {"label": label, "wanted": wanted, "count": len(group)}
                mend = amended(standard, passage.block.at(0), label, wanted, "safe")
                yield Finding(passage.block.at(0, match.end()), values, mend=mend)
                break


def _groups(text: Text) -> Iterator[list[Passage]]:
    """The notes, and the examples, of each clause and of each table or figure."""
    for passages in text.under:
        groups: dict[tuple[str, int], list[Passage]] = {}
        owner = tables = 0
        for passage in passages:
            if passage.block.role in ("note", "example") and passage.block.kind != "cell":
                groups.setdefault((passage.block.role, owner), []).append(passage)
            elif passage.block.kind in ("cell", "caption"):
                tables += 1
                owner = tables
            elif passage.block.role == "text":
                owner = 0
        yield from groups.values()


RULE = StandardRule(
    id="note-numbering",
    requirements=("gbt-1-1-note-numbering",),
    title=Words("注和示例的编号", "A single note or example has no number; several are numbered from 1"),
    message=Words(
        "这里的“{label}”应写作“{wanted}”：此处共 {count} 个",
        "“{label}” has to read “{wanted}”: {count} in this place",
    ),
    reason=Words(
        "一处只有一个时不编号，有多个时从 1 起编号，才能逐个引用",
        "Several notes of one place are told apart by numbers; a single one needs none",
    ),
    fix=Words("改为“{wanted}”", "Write “{wanted}”"),
    check=check,
    mends=("safe",),
)
