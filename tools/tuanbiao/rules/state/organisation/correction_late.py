"""Corrections were finished in time."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Finished after the day that was set; the day itself is in time."""
    for at, one in rows(governance.supervision):
        if one.due and one.corrected and one.corrected > one.due:
            values = {"on": one.corrected, "due": one.due, "days": (one.corrected - one.due).days}
            yield Finding(at("corrected"), values)


RULE = GovernanceRule(
    id="correction-late",
    requirements=("custom-corrections-in-time",),
    title=Words("在期限内完成整改", "Corrections were finished in time"),
    message=Words(
        "整改于 {on} 完成，比期限 {due} 晚 {days} 日",
        "Finished on {on}, after the limit {due} (days late: {days})",
    ),
    reason=Words("整改期限由提出整改的机构规定", "The limit was set by whoever asked for the correction"),
    fix=Words("在 correction 说明逾期的原因", "Give the cause of the delay under `correction`"),
    check=check,
)
