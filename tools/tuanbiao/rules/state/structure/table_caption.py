"""A table has a caption above it."""

from ....facts.tables import stray_captions, tables
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A caption without words is none; one that only stands elsewhere in the clause is told as such."""
    text = drafted_text(standard)
    if text is None:
        return
    stray = {block.heading for block in stray_captions(text.document)}
    for table in tables(text.document):
        words = table.caption.text.strip() if table.caption else ""
        if not words and (table.caption is not None or table.first.heading not in stray):
            yield Finding(table.first.span)


RULE = StandardRule(
    id="table-caption",
    requirements=("gbt-1-1-table-caption", "gbt-1-1-captions-uniform"),
    title=Words("表有表题", "A table has a caption above it"),
    message=Words("这张表的上方没有表题", "There is no caption above this table"),
    reason=Words(
        "表按表题编号，没有表题的表无法提及",
        "Tables are numbered by their captions; one without cannot be referred to",
    ),
    fix=Words(
        "在表的上方另起一段写“表：标题 {{#tab-x}}”",
        "Write the paragraph `表：title {{#tab-x}}` above the table",
    ),
    check=check,
)
