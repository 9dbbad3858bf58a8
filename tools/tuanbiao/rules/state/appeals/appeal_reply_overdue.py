"""Appeals that are due are answered."""

from datetime import date

from ....facts.appeals import is_closed, reply_due
from ....facts.days import day_after
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the day after the limit on; a refused or withdrawn appeal waits for nothing."""
    for appeal in governance.appeals.values():
        second = appeal.data.second_instance
        waiting: list[tuple[tuple[str, ...], date | None]] = []
        if not is_closed(appeal.data):
            waiting.append((("filed",), reply_due(governance, appeal.data)))
        if second is not None and second.replied is None and second.decision != "withdrawn":
            waiting.append((("second_instance", "filed"), second.reply_due))
        for route, due in waiting:
            if due is not None:
                yield Finding(appeal.at(*route), {"due": due}, since=day_after(due))


RULE = GovernanceRule(
    id="appeal-reply-overdue",
    timed=True,
    requirements=("custom-appeal-reply-in-time",),
    title=Words("到期的申诉已经答复", "Appeals that are due are answered"),
    message=Words(
        "申诉最迟应于 {due} 答复，已经逾期",
        "The appeal was due to be answered on {due} and is overdue",
    ),
    reason=Words("答复期限由商会的申诉制度规定", "The limit comes from the chamber's own rules on appeals"),
    fix=Words(
        "答复后写明 replied、decision 和 reason", "Answer it and fill in `replied`, `decision` and `reason`"
    ),
    check=check,
)
