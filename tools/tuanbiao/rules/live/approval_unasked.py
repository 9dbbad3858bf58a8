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
        "代码平台上的评审不在仓库中，仓库里也没有证明同意的决议或者签署",
        "Reviews on the forge are not in the repository, and no resolution or signed statement in it proves the approval",
    ),
    fix=Words(
        "在 GitHub 上：工作流自动给出评审，自己运行时加上 --event 和 --reviews。不用代码平台：会议决议写入会议记录，"
        "纪要由两人确认；以签名批准的机构，成员用 tuanbiao sign approval 签署；一名成员同意即可的，由该成员本人合并",
        "On GitHub the workflows hand reviews in; by hand, add --event and --reviews. Without a forge: a resolution in a "
        "meeting whose minutes two confirmed; where a body approves by signatures, its members' `tuanbiao sign approval`; "
        "where one member is enough, that member merges",
    ),
    check=check,
)
