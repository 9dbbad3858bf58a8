"""Nobody decides an appeal of their own unit."""

from collections.abc import Iterator

from ....facts.appeals import Instance, instances
from ....facts.roll import units_on
from ....governance import Governance
from ....records.appeal import Appeal
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Deciders of the appellant's unit on the day, and those who are said to be recused."""
    for appeal in governance.appeals.values():
        for one in instances(appeal.data):
            for place, fault in _faults(governance, appeal.data, one):
                person = one.data.deciders[place]
                span = appeal.at(*one.route, "deciders", place)
                yield Finding(span, {"person": person, "fault": fault})


def _faults(governance: Governance, appeal: Appeal, one: Instance) -> Iterator[tuple[int, Words]]:
    for place, person in enumerate(one.data.deciders):
        if person in one.data.recused:
            yield place, _RECUSED
        elif appeal.appellant in units_on(governance, person, one.data.filed):
            yield place, _OWN_UNIT


_RECUSED = Words("已列为回避", "is listed as recused")
_OWN_UNIT = Words("属于申诉单位", "belongs to the appellant")
RULE = GovernanceRule(
    id="appeal-decider-party",
    requirements=("gbt-20004-1-appeal-impartial",),
    title=Words("处理申诉的人不是当事人", "Nobody decides an appeal of their own unit"),
    message=Words("处理人员 {person} {fault}", "The decider `{person}` {fault}"),
    reason=Words("与申诉有利害关系的人不能处理申诉", "Who has an interest in an appeal cannot decide it"),
    fix=Words(
        "换人处理，并把此人列入 recused", "Let somebody else decide and list this person under `recused`"
    ),
    check=check,
)
