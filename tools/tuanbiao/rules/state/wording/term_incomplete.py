"""A term entry has a term, its English equivalent and a definition."""

from ....facts.terms import terms
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, one finding for each entry."""
    text = finished_text(standard)
    for term in terms(text) if text else ():
        lacks = []
        if not term.names:
            lacks.append(Words("中文术语", "the Chinese term"))
        if term.english is None:
            lacks.append(Words("英文对应词", "its English equivalent"))
        if not term.defined:
            lacks.append(Words("定义", "its definition"))
        if lacks:
            yield Finding(term.clause.span, {"term": term.clause.title, "lacks": lacks})


RULE = StandardRule(
    id="term-incomplete",
    requirements=("gbt-1-1-term-entry",),
    title=Words("术语条目齐全", "A term entry has a term, its English equivalent and a definition"),
    message=Words("术语条目“{term}”缺少{lacks}", "The term entry “{term}” lacks {lacks}"),
    reason=Words(
        "术语条目由编号、术语、英文对应词和定义组成",
        "An entry consists of number, term, English equivalent and definition",
    ),
    fix=Words(
        "写作“## 术语 English term {{#term-x}}”，另起一段写定义",
        "Write `## 术语 English term {{#term-x}}` and the definition below",
    ),
    check=check,
)
