"""Corrections that are due are finished."""

from ....facts.days import day_after
from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the day after the limit on."""
    for at, one in rows(governance.supervision):
        if one.due and one.corrected is None:
            yield Finding(at("due"), {"authority": one.authority, "due": one.due}, since=day_after(one.due))


RULE = GovernanceRule(
    id="correction-overdue",
    timed=True,
    requirements=("custom-corrections-in-time", "regulation-36-investigation"),
    title=Words("到期的整改已经完成", "Corrections that are due are finished"),
    message=Words(
        "{authority}要求的整改最迟应于 {due} 完成，已经逾期",
        "The correction asked for by {authority} was due on {due} and is overdue",
    ),
    reason=Words(
        "逾期不整改的，主管部门可以依法处理", "An authority may act on what is not corrected in time"
    ),
    fix=Words("完成后写明 corrected 和 correction", "Finish it and fill in `corrected` and `correction`"),
    check=check,
)
