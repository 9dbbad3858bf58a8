"""Approvals are of what stands there now."""

from ...approvals.count import Approvals
from ...change import Change
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings
from .ignored import PLACE, ignored, who


def check(change: Change, approvals: Approvals) -> Findings:
    """Reviews of commits with another subject digest, or of commits that are not known any more."""
    for one in ignored(approvals, "older-text"):
        yield Finding(PLACE, {"who": who(change, one)})


RULE = ApprovalRule(
    id="approval-of-older-text",
    requirements=("format-approval-counted",),
    title=Words("同意的是现在的内容", "Approvals are of what stands there now"),
    message=Words(
        "{who}同意的是较早的内容，此后有改动，不计入",
        "{who} approved an earlier version, which has changed since; it does not count",
    ),
    reason=Words(
        "评审之后内容有了改动，没有人同意过改动后的内容", "Nobody has approved what changed after the review"
    ),
    fix=Words("请其对现在的内容重新评审", "Ask for a new review of what stands there now"),
    check=check,
)
