"""The chamber's own figures hold for what comes after them."""

from ....change import Change
from ....facts.differences import between, shown
from ....facts.marks import entry
from ....parse.located import place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import rows


def check(change: Change) -> Findings:
    """A new version takes effect no earlier than the step, and no version changes, even one that has yet to take effect."""
    for row in rows(change, "policy"):
        if row.after is None:
            continue
        if row.before is not None:
            for route, _ in between(row.before, row.after):
                fault = Words(f"的 {shown(route)} 被改动", f"was changed in {shown(route)}")
                yield Finding(place(row.after, route), {"effective": row.shown, "fault": fault})
        elif (entry(row.after, "effective") or "") < change.as_of.isoformat():
            day = change.as_of.isoformat()
            fault = Words(f"到 {day} 才加入，已经过了施行日期", f"is entered only on {day}, after it took effect")
            yield Finding(place(row.after, ("effective",)), {"effective": row.shown, "fault": fault})


RULE = ChangeRule(
    id="policy-retroactive",
    requirements=("format-house-rules-forward",),
    title=Words("程序参数不溯及既往", "The policy never applies backwards"),
    message=Words(
        "{effective} 施行的程序参数{fault}", "The version of the policy that takes effect on {effective} {fault}"
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
