"""Appeals were answered in time."""

from datetime import date

from ....facts.appeals import reply_due
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_Judged = tuple[tuple[str, ...], date | None, date | None]


def check(governance: Governance) -> Findings:
    """The last day is in time; the second instance keeps the day it promised."""
    for appeal in governance.appeals.values():
        second = appeal.data.second_instance
        judged: list[_Judged] = [((), appeal.data.replied, reply_due(governance, appeal.data))]
        if second is not None:
            judged.append((("second_instance",), second.replied, second.reply_due))
        for route, replied, due in judged:
            if replied is not None and due is not None and replied > due:
                values = {"on": replied, "due": due, "days": (replied - due).days}
                yield Finding(appeal.at(*route, "replied"), values)


RULE = GovernanceRule(
    id="appeal-reply-late",
    requirements=("custom-appeal-reply-in-time",),
    title=Words("在期限内答复申诉", "Appeals were answered in time"),
    message=Words(
        "申诉于 {on} 答复，比期限 {due} 晚 {days} 日",
        "Answered on {on}, after the limit {due} (days late: {days})",
    ),
    reason=Words("答复期限由商会的申诉制度规定", "The limit comes from the chamber's own rules on appeals"),
    fix=Words("在 reason 说明逾期的原因", "Give the cause of the delay under `reason`"),
    check=check,
)
