"""Formulas are written so that they can be set."""

from ....facts.formula import mathml
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SHOWN = 40


def check(standard: Standard, _governance: Governance) -> Findings:
    """As the site and every file of a text set them; one that cannot be set is shown as it is written."""
    text = drafted_text(standard)
    for one in text.document.formulas if text else ():
        if mathml(one.source, display=one.display) is None:
            short = one.source if len(one.source) <= _SHOWN else f"{one.source[:_SHOWN]}…"
            yield Finding(one.span, {"formula": " ".join(short.split())})


RULE = StandardRule(
    id="formula-unset",
    requirements=("format-formulas",),
    title=Words("公式能够排出", "Formulas can be set"),
    message=Words(
        "公式“{formula}”排不出来，会照原样显示",
        "The formula “{formula}” cannot be set and is shown as written",
    ),
    reason=Words("读者看到的是 LaTeX 代码，不是公式", "Readers see LaTeX code where a formula should be"),
    fix=Words(
        "核对括号和命令的拼写；只用分式、根式、上下标、括号、希腊字母、运算符、函数名、\\text、\\mathrm、矩阵、cases 和 aligned",
        "Check braces and the names of commands; use fractions, roots, scripts, brackets, Greek letters, operators, functions, "
        "\\text, \\mathrm, matrices, cases and aligned only",
    ),
    check=check,
)
