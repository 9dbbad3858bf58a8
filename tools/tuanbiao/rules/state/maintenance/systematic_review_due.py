"""The due date of a review is counted from publication or the last review."""

from ....facts.maintenance import reviewed
from ....facts.policy import policy_on, review_due
from ....governance import Governance
from ....mend import rewritten
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A review may be held earlier; what it says was due stays the computed day."""
    for one in reviewed(standard):
        expected = review_due(governance, one.since)
        if one.since is None or expected is None or one.record.data.due == expected:
            continue
        policy = policy_on(governance, one.since)
        values = {
            "due": one.record.data.due,
            "expected": expected,
            "since": one.since,
            "years": policy.systematic_review.years if policy else 0,
        }
        due = one.record.data.due.isoformat()
        mend = rewritten(one.record.at("due"), due, expected.isoformat(), "unsafe")
        yield Finding(one.record.at("due"), values, mend=mend)


RULE = StandardRule(
    id="systematic-review-due",
    requirements=("custom-review-five-years",),
    title=Words(
        "应复审日期自发布或者上次复审起算",
        "The due date of a review is counted from publication or the last review",
    ),
    message=Words(
        "应复审日期写作 {due}；自 {since} 起 {years} 年应是 {expected}",
        "The review is said to be due on {due}; counted from {since} (years: {years}) it is {expected}",
    ),
    reason=Words(
        "间隔按起算之日有效的程序参数计算；提前复审不改变应复审日期",
        "The interval is that of the policy in force on the starting day; reviewing early does not change the due date",
    ),
    fix=Words("把 due 写成 {expected}", "Write `due: {expected}`"),
    check=check,
    mends=("unsafe",),
)
