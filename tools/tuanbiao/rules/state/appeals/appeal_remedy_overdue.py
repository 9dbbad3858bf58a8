"""Remedies that are due are finished."""

from ....facts.appeals import instances
from ....facts.days import day_after
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the day after the limit on."""
    for appeal in governance.appeals.values():
        for one in instances(appeal.data):
            remedy = one.data.remedy
            if remedy is not None and remedy.due and remedy.done is None:
                at = appeal.at(*one.route, "remedy", "due")
                yield Finding(at, {"due": remedy.due}, since=day_after(remedy.due))


RULE = GovernanceRule(
    id="appeal-remedy-overdue",
    timed=True,
    requirements=("custom-corrections-in-time",),
    title=Words("到期的补救已经完成", "Remedies that are due are finished"),
    message=Words("补救最迟应于 {due} 完成，已经逾期", "The remedy was due on {due} and is overdue"),
    reason=Words("补救完成之前，所涉标准不能编号", "Until then the standard concerned gets no number"),
    fix=Words("完成后在 remedy.done 写明日期", "Finish it and give the day under `remedy.done`"),
    check=check,
)
