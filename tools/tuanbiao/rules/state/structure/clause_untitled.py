"""Clauses right below a chapter have titles."""

from ....facts.text import drafted_text, name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """One finding for each chapter whose clauses all go without."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, below in enumerate(text.below):
        clauses = [text.clauses[one] for one in below if text.clauses[one].kind != "term"]
        if text.clauses[at].level == 1 and clauses and not any(one.title for one in clauses):
            yield Finding(
                clauses[0].span, {"chapter": name(text.clauses[at]), "number": clauses[0].number or ""}
            )


RULE = StandardRule(
    id="clause-untitled",
    requirements=("gbt-1-1-first-level-titled",),
    title=Words("第一层次的条有标题", "Clauses right below a chapter have titles"),
    message=Words(
        "{chapter}的条（从{number}起）没有标题", "The clauses of {chapter} (from {number} on) have no titles"
    ),
    reason=Words(
        "第一层次的条宜有标题，便于查找和引用",
        "First-level clauses should have titles, to be found and cited by",
    ),
    fix=Words("给第一层次的各条写上标题", "Give the first-level clauses titles"),
    check=check,
)
