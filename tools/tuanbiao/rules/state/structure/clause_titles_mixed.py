"""The clauses of one parent all have titles, or none has."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """One finding for each parent, at the first clause that differs from the first."""
    text = drafted_text(standard)
    if text is None:
        return
    for below in text.below:
        clauses = [text.clauses[at] for at in below if text.clauses[at].kind != "term"]
        odd = next((one for one in clauses if bool(one.title) is not bool(clauses[0].title)), None)
        if odd is not None:
            titled, bare = sum(bool(one.title) for one in clauses), sum(not one.title for one in clauses)
            yield Finding(odd.span, {"number": odd.number or "", "titled": titled, "bare": bare})


RULE = StandardRule(
    id="clause-titles-mixed",
    requirements=("gbt-1-1-titles-uniform",),
    title=Words("同一条下的各条都有标题或者都没有", "The clauses of one parent all have titles, or none has"),
    message=Words(
        "从{number}起标题不一致：同一条下 {titled} 条有标题，{bare} 条没有",
        "From {number} on titles are mixed: of the clauses of one parent, {titled} with a title and {bare} without",
    ),
    reason=Words(
        "同一层次的写法一致，读者才能按标题查找",
        "Readers look up clauses by title, which needs all of one level to have one",
    ),
    fix=Words("给每一条加上标题，或者都不写标题", "Give all of them titles, or none"),
    check=check,
)
