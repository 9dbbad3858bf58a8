"""A table caption stands right above its table."""

from ....facts.tables import stray_captions
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Nothing may come between the two."""
    text = drafted_text(standard)
    for block in stray_captions(text.document) if text else ():
        yield Finding(block.span, {"title": block.text})


RULE = StandardRule(
    id="table-caption-stray",
    requirements=("gbt-1-1-table-caption",),
    title=Words("表题在表的正上方", "A table caption stands right above its table"),
    message=Words("表题“{title}”的下方不是表", "There is no table right below the caption “{title}”"),
    reason=Words(
        "表题与表之间隔了文字，就不知道是哪张表的题",
        "With text in between nobody knows which table the caption belongs to",
    ),
    fix=Words("把表题移到表的正上方，或者删去", "Move the caption right above its table, or delete it"),
    check=check,
)
