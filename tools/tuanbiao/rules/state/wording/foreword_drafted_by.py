"""The foreword begins by saying that the document was drafted by GB/T 1.1—2020."""

import re

from ....facts.amending import amended
from ....facts.foreword import DRAFTED_BY, foreword
from ....facts.sentences import Sentence, squeeze
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....mend import Mend, Safety
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ALIKE = re.compile(
    "本(?:文件|标准)(?:按照|依据|根据|按)GB/T1\\.1[-—–](?P<year>20[0-9]{2})(?:《[^》]*》)?(?:的规定|给出的规则|的规则|的要求)?(?:起草|编写)。"
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """What is said otherwise from drafting on, what is not said at all from consultation on."""
    text = drafted_text(standard)
    said = foreword(text) if text else ()
    if not said or said[0].text == squeeze(DRAFTED_BY):
        return
    other = next((one for one in said if "GB/T1.1" in one.text), None)
    if other is not None or finished_text(standard) is not None:
        mend = _mend(standard, other) if other is said[0] else None
        yield Finding((other or said[0]).span, {"wanted": DRAFTED_BY}, mend=mend)


def _mend(standard: Standard, sentence: Sentence) -> Mend | None:
    """Other words for the same; that a text follows a newer edition than it says is for its drafters to know."""
    found = _ALIKE.fullmatch(sentence.text)
    safety: Safety = "safe" if found and found["year"] == "2020" else "unsafe"
    return amended(standard, sentence.span, sentence.written, DRAFTED_BY, safety) if found else None


RULE = StandardRule(
    id="foreword-drafted-by",
    requirements=("gbt-1-1-foreword-drafted-by",),
    title=Words(
        "前言第一句写明起草依据",
        "The foreword begins by saying that the document was drafted by GB/T 1.1—2020",
    ),
    message=Words("前言第一句不是规定的“{wanted}”", "The foreword does not begin with “{wanted}”"),
    reason=Words(
        "读者由此知道文本依据哪一版规则起草", "It tells readers by which rules the text was drafted"
    ),
    fix=Words("把这一句写在前言最前面，逐字照抄", "Put the sentence first, word for word"),
    check=check,
    mends=("safe", "unsafe"),
)
