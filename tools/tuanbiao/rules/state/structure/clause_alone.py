"""A clause is divided into two or more, or not at all."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; a single term entry is none the less an entry."""
    text = finished_text(standard)
    if text is None:
        return
    for below in text.below:
        if len(below) == 1 and text.clauses[below[0]].kind != "term":
            clause = text.clauses[below[0]]
            yield Finding(clause.span, {"number": clause.number or "", "title": clause.title})


RULE = StandardRule(
    id="clause-alone",
    requirements=("gbt-1-1-siblings",),
    title=Words("分条时至少有两条", "A clause is divided into two or more, or not at all"),
    message=Words("{number} {title}是这一层次唯一的条", "{number} {title} is the only clause of its level"),
    reason=Words(
        "同一层次有两个或者两个以上的条才分条，只有一条时编号没有区分作用",
        "Clauses are divided only where there are two: a single number tells nothing apart",
    ),
    fix=Words(
        "去掉这一标题，把文字并入上一层次；或者再分出一条",
        "Drop the heading and join its text to the level above, or divide further",
    ),
    check=check,
)
