"""The versions of the chamber's policy stay as they were entered."""

from ....change import Change
from ....facts.differences import between, shown
from ....parse.located import place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import rows


def check(change: Change) -> Findings:
    """No version changes, even one that has yet to take effect; that a new one comes too late is said of its date."""
    for row in rows(change, "policy"):
        if row.before is not None and row.after is not None:
            for route, _ in between(row.before, row.after):
                yield Finding(place(row.after, route), {"effective": row.shown, "key": shown(route)})


RULE = ChangeRule(
    id="policy-rewritten",
    requirements=("format-house-rules-forward",),
    title=Words("程序参数的版本不改", "A version of the policy is never rewritten"),
    message=Words(
        "{effective} 施行的程序参数的 {key} 被改动",
        "The version of the policy that takes effect on {effective} was changed in {key}",
    ),
    reason=Words(
        "阶段按进入当日有效的参数判断，事后改参数就等于事后改规则",
        "A stage is judged by the figures of the day it opened; to change them afterwards is to change the rules afterwards",
    ),
    fix=Words(
        "恢复原有的版本；另加一个版本，施行日期不早于合并当日",
        "Restore the version; add another that takes effect on the day of its merge or later",
    ),
    check=check,
)
