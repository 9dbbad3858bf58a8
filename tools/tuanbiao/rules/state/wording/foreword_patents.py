"""The foreword has the sentence on patents."""

from ....facts.foreword import PATENTS, begun
from ....facts.sentences import said
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, where no patents have been identified; else the introduction speaks of them."""
    text = finished_text(standard)
    at = begun(text)
    patents = standard.index.data.patents
    if text is None or at is None or (patents is not None and patents.exist):
        return
    if PATENTS not in said(text.of("foreword")):
        yield Finding(text.clauses[at].span, {"wanted": PATENTS})


RULE = StandardRule(
    id="foreword-patents",
    requirements=("gbt-1-1-foreword-patents",),
    title=Words("前言有关于专利的说明", "The foreword has the sentence on patents"),
    message=Words("前言没有规定的专利说明“{wanted}”", "The foreword does not say “{wanted}”"),
    reason=Words(
        "没有识别出专利不等于没有专利，应提请使用者注意",
        "That none was identified does not mean that there is none",
    ),
    fix=Words("把这两句写进前言，逐字照抄", "Put both sentences into the foreword, word for word"),
    check=check,
)
