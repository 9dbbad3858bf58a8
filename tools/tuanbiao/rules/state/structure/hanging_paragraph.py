"""No paragraph hangs between a heading and the clauses below it."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The lead-in of term entries is no such paragraph."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        hanging = text.under[at] if text.below[at] and text.elements[at] not in ("foreword", "terms") else ()
        if hanging:
            values = {"title": clause.title, "first": text.clauses[text.below[at][0]].number or ""}
            yield Finding(hanging[0].block.span, values)


RULE = StandardRule(
    id="hanging-paragraph",
    requirements=("gbt-1-1-hanging-paragraph",),
    title=Words("没有悬置段", "No paragraph hangs between a heading and the clauses below it"),
    message=Words("“{title}”与{first}之间有悬置段", "A paragraph hangs between “{title}” and {first}"),
    reason=Words(
        "引用上一层次的编号时，分不清指的是这一段还是其下各条",
        "A reference to the number above could mean this paragraph or all clauses below",
    ),
    fix=Words(
        "给这一段加标题，使它成为一条，例如“总则”",
        "Make the paragraph a clause with a heading of its own, such as “总则”",
    ),
    check=check,
)
