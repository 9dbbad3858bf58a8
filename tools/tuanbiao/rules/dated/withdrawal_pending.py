"""A standard that was found fit only for withdrawal is withdrawn."""

from datetime import date, timedelta

from ...facts.maintenance import AHEAD
from ...register import Register
from ..rule import DateRule, Finding, Findings, Words


def check(register: Register, as_of: date) -> Findings:
    """After a time in which the decision body can meet."""
    for row in register.rows:
        if row.conclusion != "withdraw" or row.stage != "publication" or row.last_review is None:
            continue
        if as_of > row.last_review + timedelta(days=AHEAD):
            values = {"on": row.last_review, "days": (as_of - row.last_review).days}
            yield Finding(row.at, values)


RULE = DateRule(
    id="withdrawal-pending",
    timed=True,
    requirements=("custom-review-conclusions",),
    title=Words(
        "复审结论为废止的，及时废止", "A standard that was found fit only for withdrawal is withdrawn"
    ),
    message=Words(
        "{on} 复审结论为废止，已过 {days} 日，标准仍未废止",
        "The review of {on} concluded that it be withdrawn; it still is not (days since: {days})",
    ),
    reason=Words(
        "结论为废止的标准继续列为现行，会误导使用者",
        "A standard that is to be withdrawn misleads its users while it is listed as in force",
    ),
    fix=Words(
        "由决策机构作出废止决定，写入 withdrawal.md；不同意废止的，重新复审",
        "Let the decision body withdraw it and record withdrawal.md, or review it again",
    ),
    check=check,
)
