"""Complaints were answered in time."""

from ....facts.appeals import answer_due
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The last day is in time."""
    for complaint in governance.complaints.values():
        answered, due = complaint.data.answered, answer_due(governance, complaint.data)
        if answered is not None and due is not None and answered > due:
            values = {"on": answered, "due": due, "days": (answered - due).days}
            yield Finding(complaint.at("answered"), values)


RULE = GovernanceRule(
    id="complaint-answer-late",
    requirements=("custom-complaint-answer-in-time",),
    title=Words("在期限内答复投诉", "Complaints were answered in time"),
    message=Words(
        "投诉于 {on} 答复，比期限 {due} 晚 {days} 日",
        "Answered on {on}, after the limit {due} (days late: {days})",
    ),
    reason=Words("答复期限由商会规定", "The limit is the chamber's own"),
    fix=Words("在 answer 说明逾期的原因", "Give the cause of the delay under `answer`"),
    check=check,
)
