"""The foreword begins by saying that the document was drafted by GB/T 1.1—2020."""

from ....facts.foreword import DRAFTED_BY, foreword
from ....facts.sentences import squeeze
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """What is said otherwise from drafting on, what is not said at all from consultation on."""
    text = drafted_text(standard)
    said = foreword(text) if text else ()
    if not said or said[0].text == squeeze(DRAFTED_BY):
        return
    other = next((one for one in said if "GB/T1.1" in one.text), None)
    if other is not None or finished_text(standard) is not None:
        yield Finding((other or said[0]).span, {"wanted": DRAFTED_BY})


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
)
