"""The foreword names what the document replaces and the main technical changes."""

from ....facts.foreword import begun
from ....facts.sentences import said, squeeze
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_CHANGES = "主要技术变化"


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, for everything that the record says is replaced."""
    text = finished_text(standard)
    at = begun(text)
    if text is None or at is None:
        return
    words = said(text.of("foreword"))
    for place, replaced in enumerate(standard.index.data.replaces):
        named = "代替" in words and squeeze(replaced.number) in words
        if not (named and _CHANGES in words):
            lacks = Words("主要技术变化", "the main changes") if named else Words("这一文件", "this document")
            span = standard.index.at("replaces", place, "number")
            yield Finding(span, {"number": replaced.number, "lacks": lacks})


RULE = StandardRule(
    id="foreword-replacement",
    requirements=("gbt-1-1-foreword-replacement",),
    title=Words(
        "前言写明被代替文件和主要技术变化",
        "The foreword names what is replaced and the main technical changes",
    ),
    message=Words(
        "代替“{number}”，前言没有写明{lacks}", "“{number}” is replaced; the foreword does not name {lacks}"
    ),
    reason=Words(
        "旧版的使用者要从前言知道改了什么",
        "Users of the old edition learn from the foreword what has changed",
    ),
    fix=Words(
        "在前言写“本文件代替{number}《……》，与{number}相比，除结构调整和编辑性改动外，主要技术变化如下：”，并逐项列出",
        "Write 本文件代替{number}《…》，与{number}相比，除结构调整和编辑性改动外，主要技术变化如下： and list the changes",
    ),
    check=check,
)
