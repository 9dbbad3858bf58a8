"""What the forge says of a pull request can be read."""

from ...approvals.count import Approvals
from ...change import Change
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings
from .ignored import PLACE


def check(_: Change, approvals: Approvals) -> Findings:
    """Nothing is counted from what has not the right form."""
    for one in approvals.problems:
        yield Finding(PLACE, {"problem": one})


RULE = ApprovalRule(
    id="approval-unreadable",
    requirements=("format-approval-live",),
    title=Words("代码平台的回答可以读取", "What the forge says of a pull request can be read"),
    message=Words("代码平台给出的{problem}", "Of the forge's answer, {problem}"),
    reason=Words(
        "读不出提出者和评审，就无法判断谁同意、谁要求修改",
        "If author and reviews cannot be read, nobody can tell who approves and who objects",
    ),
    fix=Words(
        "重新取得事件和评审列表后再判断", "Fetch the event and the list of reviews again and judge once more"
    ),
    check=check,
)
