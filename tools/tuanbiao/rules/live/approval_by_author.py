"""Nobody approves a change of their own for a body."""

from ...approvals.count import Approvals
from ...change import Change
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings
from .ignored import PLACE, ignored, who


def check(change: Change, approvals: Approvals) -> Findings:
    """The author's review, by whichever account name."""
    for one in ignored(approvals, "author"):
        yield Finding(PLACE, {"who": who(change, one)})


RULE = ApprovalRule(
    id="approval-by-author",
    requirements=("format-approval-counted",),
    title=Words("提出者的评审不作机构的同意", "Nobody approves a change of their own for a body"),
    message=Words(
        "{who}提出了合并请求，其同意不计入", "{who} opened the pull request; their approval does not count"
    ),
    reason=Words(
        "机构的同意要由提出者以外的成员作出",
        "A body's approval comes from members other than the one who asks for it",
    ),
    fix=Words("请机构的其他成员评审", "Ask another member of the body"),
    check=check,
)
