"""Nobody decides an appeal about a standard that they drafted."""

from ....facts.appeals import instances
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Participants of any time, of the standard that the appeal names."""
    rows = standard.participants.data.participants if standard.participants else ()
    drafters = {row.person for row in rows}
    for appeal in governance.appeals.values():
        if appeal.data.standard != standard.slug:
            continue
        for one in instances(appeal.data):
            for place, person in enumerate(one.data.deciders):
                if person in drafters and person not in one.data.recused:
                    span = appeal.at(*one.route, "deciders", place)
                    yield Finding(span, {"person": person, "slug": standard.slug})


RULE = StandardRule(
    id="appeal-decider-drafter",
    requirements=("gbt-20004-1-appeal-impartial",),
    title=Words(
        "处理申诉的人没有起草所涉标准", "Nobody decides an appeal about a standard that they drafted"
    ),
    message=Words(
        "处理人员 {person} 参加了 {slug} 的起草", "The decider `{person}` took part in drafting `{slug}`"
    ),
    reason=Words("与申诉有利害关系的人不能处理申诉", "Who has an interest in an appeal cannot decide it"),
    fix=Words(
        "换人处理，并把此人列入 recused", "Let somebody else decide and list this person under `recused`"
    ),
    check=check,
)
