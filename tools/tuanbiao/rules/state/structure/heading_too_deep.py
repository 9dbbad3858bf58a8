"""Clauses go no deeper than five levels below a chapter."""

import re

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_DEEP = re.compile(r"^(?P<marks>#{7,})\s", re.MULTILINE)


def check(standard: Standard, _governance: Governance) -> Findings:
    """Markdown has six levels of headings; a line with more marks is plain text to it."""
    text = drafted_text(standard)
    for passage in text.passages if text else ():
        if passage.block.kind == "paragraph":
            for match in _DEEP.finditer(passage.block.text):
                width = len(match["marks"])
                yield Finding(passage.block.at(match.start(), width), {"levels": width})


RULE = StandardRule(
    id="heading-too-deep",
    requirements=("gbt-1-1-depth",),
    title=Words("条分为五个层次以内", "Clauses go no deeper than five levels below a chapter"),
    message=Words(
        "这一标题是第 {levels} 级，至多 6 级", "The heading is of level {levels}, at most 6 are possible"
    ),
    reason=Words(
        "章下的条至多五个层次，更深的编号无法阅读",
        "Below a chapter are at most five levels; deeper numbers cannot be read",
    ),
    fix=Words("提升层次，或者改写为段或者列项", "Raise its level, or make it a paragraph or a list"),
    check=check,
)
