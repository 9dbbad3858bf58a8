"""An answer says what was decided, why, and by whom."""

from collections.abc import Iterator

from ....facts.appeals import Instance, instances
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Both instances; an appeal that was withdrawn needs no answer."""
    for appeal in governance.appeals.values():
        for one in instances(appeal.data):
            missing = list(_missing(one))
            if missing:
                yield Finding(appeal.at(*one.route), {"missing": missing})


def _missing(one: Instance) -> Iterator[Words]:
    data = one.data
    if data.decision == "withdrawn" or (data.replied is None and data.decision is None):
        return
    held = {
        "replied": data.replied,
        "decision": data.decision,
        "reason": data.reason,
        "deciders": data.deciders or None,
    }
    yield from (_NAMES[key] for key, value in held.items() if value is None)


_NAMES = {
    "replied": Words("答复日期（replied）", "`replied`"),
    "decision": Words("处理结果（decision）", "`decision`"),
    "reason": Words("理由（reason）", "`reason`"),
    "deciders": Words("处理人员（deciders）", "`deciders`"),
}
RULE = GovernanceRule(
    id="appeal-answer",
    requirements=("opinion-3-3-appeal-handling", "gbt-20004-1-appeal-written-answer"),
    title=Words("申诉的答复完整", "An answer says what was decided, why, and by whom"),
    message=Words("申诉已经处理，没有写明{missing}", "The appeal was dealt with but does not give {missing}"),
    reason=Words(
        "会员应得到写明结果和理由的书面答复", "The member is owed a written answer with its reasons"
    ),
    fix=Words("按答复书补充", "Fill it in from the answer"),
    check=check,
)
