"""No heading is left without content."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; what a term entry lacks is told elsewhere."""
    text = finished_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        if clause.kind != "term" and not text.below[at] and not text.under[at]:
            yield Finding(clause.span, {"title": clause.title or clause.number or ""})


RULE = StandardRule(
    id="clause-empty",
    requirements=("regulation-15-gbt-1-1",),
    title=Words("标题下都有内容", "No heading is left without content"),
    message=Words("“{title}”下没有内容", "There is nothing below “{title}”"),
    reason=Words(
        "文本从征求意见起应完整，空的章条无法征求意见",
        "From consultation on a text is complete: nobody can comment on an empty clause",
    ),
    fix=Words("写上内容，或者删去这一标题", "Write its content, or delete the heading"),
    check=check,
)
