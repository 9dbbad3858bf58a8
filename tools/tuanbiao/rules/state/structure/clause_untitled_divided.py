"""A clause without a title is not divided."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Below a chapter, where titles may be left out."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        if clause.level > 1 and not clause.title and text.below[at]:
            yield Finding(clause.span, {"number": clause.number or "", "below": len(text.below[at])})


RULE = StandardRule(
    id="clause-untitled-divided",
    requirements=("gbt-1-1-untitled-not-divided",),
    title=Words("无标题的条不再细分", "A clause without a title is not divided"),
    message=Words(
        "{number}没有标题，却又分为 {below} 条", "{number} has no title and is divided into {below}"
    ),
    reason=Words(
        "无标题的条本身就是一段条文，细分以后上一层次没有名称也没有内容",
        "A clause without a title is one provision; divided, its level has neither name nor content",
    ),
    fix=Words(
        "给{number}写标题，或者把下面各条提升一级", "Give {number} a title, or raise the clauses below it"
    ),
    check=check,
)
