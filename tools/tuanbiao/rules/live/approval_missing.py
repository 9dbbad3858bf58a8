"""The bodies that a step needs have approved it."""

from ...approvals.count import Approvals, Missing
from ...change import Change
from ...facts.roll import named
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings

_NOBODY = Words(
    "没有人（机构没有登记，或者没有可以同意的成员）", "nobody (no such body, or no member left who could)"
)


def check(change: Change, approvals: Approvals) -> Findings:
    """One finding for each body that has not."""
    for one in approvals.missing:
        yield Finding(
            one.need.span,
            {
                "what": one.need.what,
                "body": one.need.body,
                "figure": one.need.figure,
                "agreed": len(one.agreed),
                "objected": _objected(change, one),
                "could": [named(change.base.governance, each) for each in one.could] or [_NOBODY],
            },
        )


def _objected(change: Change, one: Missing) -> Words:
    names = [named(change.base.governance, each) for each in one.objected]
    if not names:
        return Words("", "")
    zh, en = "、".join(each.zh for each in names), ", ".join(each.en for each in names)
    return Words(f"，{zh}要求修改", f"; {en} requested changes")


RULE = ApprovalRule(
    id="approval-missing",
    requirements=("format-approval-live", "format-move-body"),
    title=Words("合并之前规定的机构已经同意", "The bodies that a step needs have approved it"),
    message=Words(
        "{what}须由{body}同意（{figure}），现有 {agreed} 人同意{objected}",
        "{what} needs the approval of {body} ({figure}); {agreed} have approved{objected}",
    ),
    reason=Words(
        "没有规定机构的同意，移动和变更都不能成立",
        "Without the approval of the body laid down neither a move nor a change can stand",
    ),
    fix=Words(
        "请下列人员在代码平台上评审同意现在的内容：{could}",
        "Ask for an approving review of what stands there now from: {could}",
    ),
    check=check,
)
