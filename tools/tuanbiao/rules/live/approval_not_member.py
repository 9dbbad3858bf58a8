"""Approvals come from members of the bodies that are asked."""

from ...approvals.count import Approvals, Given, Missing
from ...change import Change
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings
from .ignored import PLACE, ignored, who


def check(change: Change, approvals: Approvals) -> Findings:
    """People with no seat, no vote, or a seat in another body."""
    outcomes: tuple[Given | Missing, ...] = (*approvals.given, *approvals.missing)
    asked = [one.need.body for one in outcomes]
    for one in ignored(approvals, "not-member"):
        if asked:
            yield Finding(PLACE, {"who": who(change, one), "bodies": list(dict.fromkeys(asked))})


RULE = ApprovalRule(
    id="approval-not-member",
    requirements=("format-approval-counted",),
    title=Words("评审的人是规定机构的成员", "Approvals come from members of the bodies that are asked"),
    message=Words(
        "{who}作了评审，但在这一天不是{bodies}的成员或者没有表决权，其同意不计入",
        "{who} approved, but had no seat with a vote in {bodies} on this day; it does not count",
    ),
    reason=Words(
        "机构的同意由判定日在任的成员作出，以此前的记录为准",
        "A body approves by those who hold its seats on the day, by the record before the step",
    ),
    fix=Words("请规定机构的成员评审", "Ask a member of the body"),
    check=check,
)
