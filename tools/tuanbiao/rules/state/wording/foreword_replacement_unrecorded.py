"""What the foreword says is replaced is recorded so."""

import re

from ....facts.citations import citations
from ....facts.numbers import identity
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_REPLACES = re.compile(r"本文件(?:部分)?代替(?P<what>[^，。；]*)")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every number between 代替 and the next comma."""
    text = drafted_text(standard)
    recorded = {identity(one.number) for one in standard.index.data.replaces}
    for passage in text.of("foreword") if text else ():
        for match in _REPLACES.finditer(passage.plain):
            for one in citations(match["what"]):
                if identity(one.text) not in recorded:
                    span = passage.block.at(match.start("what") + one.start, len(one.text))
                    yield Finding(span, {"number": one.text})


RULE = StandardRule(
    id="foreword-replacement-unrecorded",
    requirements=("gbt-1-1-foreword-replacement",),
    title=Words("前言所称的代替有记录", "What the foreword says is replaced is recorded so"),
    message=Words(
        "前言写代替“{number}”，文件头的 replaces 中没有",
        "The foreword says that “{number}” is replaced; `replaces` does not",
    ),
    reason=Words("旧版何时失效按文件头的记录判断", "When the old edition ends is decided by the record"),
    fix=Words(
        "在 replaces 补上这一编号，或者改前言", "Add the number to `replaces`, or correct the foreword"
    ),
    check=check,
)
