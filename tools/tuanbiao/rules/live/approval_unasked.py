"""Live approvals were not looked at."""

from ...approvals.count import Approvals
from ...change import Change
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings


def check(_: Change, approvals: Approvals) -> Findings:
    """One note for each body; a server that merges always hands the reviews in."""
    for need in approvals.unasked:
        yield Finding(need.span, {"what": need.what, "body": need.body, "figure": need.figure})


RULE = ApprovalRule(
    id="approval-unasked",
    requirements=("format-approval-shown",),
    title=Words("没有核对代码平台上的同意", "Live approvals were not looked at"),
    message=Words(
        "{what}还须由{body}同意（{figure}），这次没有核对",
        "{what} also needs the approval of {body} ({figure}), which was not looked at",
    ),
    reason=Words(
        "代码平台上的评审不在仓库中，须另外给出",
        "Reviews on the forge are not in the repository and have to be handed in",
    ),
    fix=Words(
        "加上 --event 和 --reviews 再运行；代码平台上的工作流总是给出",
        "Run it again with --event and --reviews; the workflows always do",
    ),
    check=check,
)
