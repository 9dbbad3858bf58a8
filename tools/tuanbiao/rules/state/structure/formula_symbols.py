"""The symbols of a formula are explained behind it."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, the next passage of the same clause that is no formula begins with 式中."""
    text = finished_text(standard)
    for passages in text.under if text else ():
        for at, passage in enumerate(passages):
            following = next((one for one in passages[at + 1 :] if not one.is_formula), None)
            if passage.is_formula and not (following and following.block.text.startswith("式中")):
                yield Finding(passage.block.span)


RULE = StandardRule(
    id="formula-symbols",
    requirements=("gbt-1-1-formula-symbols",),
    title=Words("公式后说明符号", "The symbols of a formula are explained behind it"),
    message=Words("公式后没有“式中：”", "No “式中：” follows the formula"),
    reason=Words(
        "没有说明的符号各人理解不同", "Symbols without explanation are read differently by everyone"
    ),
    fix=Words(
        "在公式后另起一段，以“式中：”引出各符号的含义和单位",
        "Explain symbols and units in a paragraph that begins “式中：”",
    ),
    check=check,
)
