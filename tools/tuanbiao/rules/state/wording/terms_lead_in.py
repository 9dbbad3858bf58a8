"""The chapter of terms has its fixed lead-in, or the text says that there are none."""

import re

from ....facts.amending import amended
from ....facts.sentences import said
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....mend import Mend, Safety
from ....parse.blocks import Block
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_WITH = re.compile("(?:.+界定的以及)?下列术语和定义适用于本文件。")
_WITHOUT = re.compile("本文件中?没有需要界定的术语和定义。|.+界定的术语和定义适用于本文件。")
_NEARLY = re.compile("(?:下列|以下)术语(?:和|及|与|、)定义适用于本(?:文件|标准)[。.]?")
_WORDS = "下列术语和定义适用于本文件。"
_NO_WORDS = "本文件没有需要界定的术语和定义。"


def check(standard: Standard, _governance: Governance) -> Findings:
    """Words that do not fit from drafting on, words that are absent from consultation on."""
    text = drafted_text(standard)
    at = text.find("terms") if text else None
    if text is None or at is None or not (text.under[at] or text.below[at]):
        return
    words, defined = said(text.under[at]), bool(text.below[at])
    # While a text is being drafted its entries may still come, or the words above them.
    judged = finished_text(standard) is not None or (defined and words)
    if judged and not (_WITH if defined else _WITHOUT).match(words):
        first = text.under[at][0].block if text.under[at] else None
        span = first.span if first else text.clauses[at].span
        mend = _mend(standard, first) if first and defined else None
        yield Finding(span, {"wanted": _WORDS if defined else _NO_WORDS}, mend=mend)


def _mend(standard: Standard, first: Block) -> Mend | None:
    """Other words for the lead-in, or the words that there are none in front of entries."""
    safety: Safety | None = (
        "safe" if _NEARLY.fullmatch(first.text) else "unsafe" if _WITHOUT.fullmatch(first.text) else None
    )
    return amended(standard, first.at(0), first.text, _WORDS, safety) if safety else None


RULE = StandardRule(
    id="terms-lead-in",
    requirements=("gbt-1-1-terms-lead-in",),
    title=Words("术语和定义有规定的引导语", "Terms have their fixed lead-in, or there are none"),
    message=Words("“术语和定义”应以“{wanted}”开头", "The chapter of terms has to begin “{wanted}”"),
    reason=Words(
        "引导语说明术语从哪里来、有没有", "The lead-in says whether there are terms, and where they come from"
    ),
    fix=Words(
        "写“下列术语和定义适用于本文件。”，“GB/T ×××××界定的以及下列术语和定义适用于本文件。”，"
        "“GB/T ×××××界定的术语和定义适用于本文件。”，或者“本文件没有需要界定的术语和定义。”",
        "Write 下列术语和定义适用于本文件。 or GB/T ×××××界定的以及下列术语和定义适用于本文件。 or "
        "GB/T ×××××界定的术语和定义适用于本文件。 or 本文件没有需要界定的术语和定义。",
    ),
    check=check,
    mends=("safe", "unsafe"),
)
