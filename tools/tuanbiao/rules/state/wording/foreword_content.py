"""The foreword has no table, figure or formula."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_TABLE = Words("表", "a table")
_FORMULA = Words("公式", "a formula")
_WHAT = {"cell": _TABLE, "table": _TABLE, "figure": Words("图", "a figure")}


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first of them."""
    text = drafted_text(standard)
    for passage in text.of("foreword") if text else ():
        block = passage.block
        what = _FORMULA if passage.is_formula else _WHAT.get(block.kind) or _WHAT.get(block.role)
        if what is not None:
            yield Finding(block.span, {"what": what})
            return


RULE = StandardRule(
    id="foreword-content",
    requirements=("gbt-1-1-foreword-content",),
    title=Words("前言不使用图、表和公式", "The foreword has no table, figure or formula"),
    message=Words("前言中有{what}", "There is {what} in the foreword"),
    reason=Words(
        "前言只说明文件的来历，技术内容写在正文",
        "A foreword tells where a document comes from; technical content belongs to the text",
    ),
    fix=Words("移到正文或者附录，或者改用文字", "Move it to the text or an annex, or use words"),
    check=check,
)
