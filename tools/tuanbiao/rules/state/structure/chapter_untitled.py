"""Every chapter and every annex has a title."""

from ....facts.text import drafted_text, name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Only clauses below a chapter may do without."""
    text = drafted_text(standard)
    for clause in text.clauses if text else ():
        if clause.level == 1 and not clause.title:
            yield Finding(clause.span, {"clause": name(clause)})


RULE = StandardRule(
    id="chapter-untitled",
    requirements=("gbt-1-1-clause-titled",),
    title=Words("章和附录都有标题", "Every chapter and every annex has a title"),
    message=Words("{clause}没有标题", "No title: {clause}"),
    reason=Words("章和附录按标题列入目次", "Chapters and annexes are listed by title in the contents"),
    fix=Words("写上标题", "Give it a title"),
    check=check,
)
