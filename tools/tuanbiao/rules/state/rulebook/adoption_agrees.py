"""An adoption agrees with the meeting that it rests on."""

from ....facts.adoptions import Adopted, adoptions
from ....facts.bodies import name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The body and the day, where both say them."""
    for one in adoptions(governance):
        if one.decision is None:
            continue
        held = one.decision.meeting.data
        on = one.decision.resolution.on or held.held_on
        if one.by is not None and one.by != held.body:
            yield _finding(one, "by", name_of(governance, one.by), name_of(governance, held.body))
        if one.on is not None and one.on != on:
            yield _finding(one, "on", one.on, on)


def _finding(one: Adopted, key: str, stated: object, actual: object) -> Finding:
    values = {"stated": stated, "resolution": one.resolution, "actual": actual}
    return Finding(one.record.at(*one.route, key), values)


RULE = GovernanceRule(
    id="adoption-agrees",
    requirements=("format-adoption-resolution",),
    title=Words("通过的机构和日期与决议一致", "Body and day of an adoption are those of its resolution"),
    message=Words(
        "这里写 {stated}，决议 {resolution} 是 {actual}",
        "Says {stated}, the resolution {resolution} says {actual}",
    ),
    reason=Words("两处说法不一，不知以哪一处为准", "Two accounts that differ prove neither"),
    fix=Words("以会议纪要为准改正", "Correct it by the minutes"),
    check=check,
)
