"""No text stands outside the elements."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first passage above all headings."""
    text = drafted_text(standard)
    first = next((one for one in text.passages if one.element is None), None) if text else None
    if first is not None:
        yield Finding(first.block.span)


RULE = StandardRule(
    id="text-before-headings",
    requirements=("gbt-1-1-element-order",),
    title=Words("文字都在要素之内", "No text stands outside the elements"),
    message=Words("第一个标题之前有文字", "There is text in front of the first heading"),
    reason=Words(
        "标题之前的文字不属于任何章条，无法编号、引用和提意见",
        "Text above all headings belongs to no clause: it cannot be numbered, cited or commented on",
    ),
    fix=Words("把这段文字移到所属的章条下面", "Move the text below the heading that it belongs to"),
    check=check,
)
