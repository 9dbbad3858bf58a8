"""The foreword warns of patents that may not be known."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .prefatory import prefatory_text

_SENTENCES = ("可能涉及专利", "不承担识别专利的责任")


def check(standard: Standard, _governance: Governance) -> Findings:
    """In the foreword, or, where patents were identified, in the introduction."""
    body = standard.index.body
    if body is None or not body.parsed or not reached(standard, "consultation"):
        return
    patents = standard.index.data.patents
    kinds = ("foreword", "introduction") if patents and patents.exist else ("foreword",)
    text = prefatory_text(body, kinds)
    if text is not None and not all(sentence in text for sentence in _SENTENCES):
        headings = [one for one in body.headings if one.id == "foreword"]
        yield Finding(headings[0].span if headings else standard.index.at("title"))


RULE = StandardRule(
    id="patent-sentence",
    requirements=("gbt-1-1-foreword-patents",),
    title=Words("前言有关于专利的说明", "The foreword warns of patents that may not be known"),
    message=Words("前言没有关于专利的说明", "The foreword lacks the sentences on patents"),
    reason=Words(
        "发布机构不能保证已经识别出所有专利，应提请使用者注意",
        "The issuer cannot be sure that all patents are known and has to say so",
    ),
    fix=Words(
        "在前言写：请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
        "Write in the foreword: 请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
    ),
    check=check,
)
