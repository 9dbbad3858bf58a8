"""No level of headings is skipped."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first heading below another is one level deeper; the first of a text is a chapter."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        above = 0 if clause.parent is None else text.clauses[clause.parent].level
        first = at == 0 if clause.parent is None else text.below[clause.parent][0] == at
        if first and clause.level > above + 1:
            yield Finding(clause.span, {"title": clause.title, "level": clause.level, "wanted": above + 1})


RULE = StandardRule(
    id="heading-level-skipped",
    requirements=("gbt-1-1-consecutive-numbers",),
    title=Words("标题不越级", "No level of headings is skipped"),
    message=Words(
        "标题“{title}”是第 {level} 级，此处只能是第 {wanted} 级",
        "The heading “{title}” is of level {level}; here it can only be of level {wanted}",
    ),
    reason=Words(
        "编号按层次连续给出，越级的标题没有连续的编号",
        "Numbers run on level by level: a heading that skips one has no number in line",
    ),
    fix=Words("把标题前的 # 改为 {wanted} 个", "Write {wanted} `#` in front of the heading"),
    check=check,
)
