"""Clauses, tables and figures are referred to by id, not by a typed number."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from ....facts.amending import amended
from ....facts.text import Element, Passage, Text, drafted_text
from ....governance import Governance
from ....parse.blocks import CODE_MARK
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ELEMENTS: tuple[Element, ...] = ("introduction", "scope", "technical", "annex")
_NUMBER = r"(?:[A-Z]|[0-9]{1,2})(?:\.[0-9]{1,2})+(?![0-9.])"
_NAMED = (
    r"(?:第\s?[0-9]{1,2}\s?章|附录\s?[A-Z](?![A-Za-z0-9])|[表图]\s?(?:[A-Z]\.)?[0-9]{1,2}(?![0-9A-Za-z.]))"
)
_CALLED = r"(?=\s?(?:的(?:规定|要求|方法|步骤|条件|内容)|规定|给出|所示|所列))"
# A number alone may be named for its own sake: it refers where a word sends the reader there.
_TYPED = re.compile(
    rf"(?<=[见按照合足据由从如])\s?{_NAMED}|{_NAMED}{_CALLED}|(?<=见)\s?{_NUMBER}|(?<=[按照合足据])\s?{_NUMBER}{_CALLED}"
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """An amendment speaks of the clauses of another text."""
    text = drafted_text(standard)
    if text is None or standard.index.data.kind == "amendment":
        return
    labels = _labels(text)
    for passage in text.of(*_ELEMENTS):
        for start, written in _typed(passage):
            own = labels.get("".join(written.split()))
            mend = amended(standard, passage.block.at(start), written, f"[](#{own})") if own else None
            yield Finding(passage.block.at(start, len(written)), {"written": written}, mend=mend)


def _typed(passage: Passage) -> Iterator[tuple[int, str]]:
    """Numbers that no cited document stands before in the same sentence."""
    cited = [one.end for one in passage.citations]
    for match in _TYPED.finditer(passage.plain):
        line = passage.plain.rfind("\n", 0, match.start()) + 1
        start = max([passage.plain.rfind(mark, line, match.start()) + 1 for mark in "。；"] + [line])
        before = passage.plain[start : match.start()]
        last = bisect_right(cited, match.start())
        foreign = last > 0 and cited[last - 1] >= start
        if not foreign and "年版" not in before and CODE_MARK not in before:
            skipped = len(match.group()) - len(match.group().lstrip())
            yield match.start() + skipped, match.group().strip()


def _labels(text: Text) -> dict[str, str]:
    """The id of everything that has a number, by what a text calls it."""
    numbered = [(one.label, one.id) for one in text.clauses if one.number]
    numbered += [(one.label, one.id) for one in text.captions]
    return {label: own for label, own in numbered if own}


RULE = StandardRule(
    id="cross-reference-typed",
    requirements=("format-references-linked",),
    title=Words("内部引用写成链接", "Clauses, tables and figures are referred to by id"),
    message=Words("“{written}”是手写的编号", "“{written}” is a typed number"),
    reason=Words(
        "编号由计算得出，章条增删后手写的编号会指错",
        "Numbers are computed: after the next change a typed one points elsewhere",
    ),
    fix=Words("改为“[](#标识)”，编号会自动填上", "Write `[](#id)`; the number is filled in"),
    check=check,
    mends=("unsafe",),
)
