"""A figure has a caption."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The words in the square brackets of an image are its caption."""
    text = drafted_text(standard)
    for caption in text.captions if text else ():
        if caption.kind == "figure" and not caption.title.strip():
            yield Finding(caption.span, {"number": caption.label.removeprefix("图")})


RULE = StandardRule(
    id="figure-caption",
    requirements=("gbt-1-1-figure-caption", "gbt-1-1-captions-uniform"),
    title=Words("图有图题", "A figure has a caption"),
    message=Words("图{number}没有图题", "Figure {number} has no caption"),
    reason=Words(
        "图题说明图的内容，看不见图的读者也要靠它",
        "The caption says what the figure shows, to those as well who cannot see it",
    ),
    fix=Words(
        "在方括号里写图题：“![图题](figures/x.png){{#fig-x}}”",
        "Write it in the brackets: `![caption](figures/x.png){{#fig-x}}`",
    ),
    check=check,
)
