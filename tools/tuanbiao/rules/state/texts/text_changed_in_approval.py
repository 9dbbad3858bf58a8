"""The text does not change during approval and numbering."""

from ....digest import short
from ....facts.rounds import newest
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The text as it stands is the one submitted last."""
    opened = newest(standard, "approval")
    approval = standard.approvals.get(opened.round) if opened else None
    if approval is None or opened is None or standard.index.data.stage not in ("approval", "numbering"):
        return
    if approval.data.text != standard.text:
        values = {"round": opened.round, "now": short(standard.text), "told": short(approval.data.text)}
        yield Finding(approval.at("text"), values)


RULE = StandardRule(
    id="text-changed-in-approval",
    requirements=("format-text-frozen-approval", "format-text-digest"),
    title=Words("批准和编号期间文本不变", "The text does not change during approval and numbering"),
    message=Words(
        "文本（{now}）与第 {round} 次报批的文本（{told}）不同",
        "The text ({now}) is not that of submission {round} ({told})",
    ),
    reason=Words(
        "决策机构批准的是报批稿；报批以后的改动没有人批准",
        "The decision body approves the text submitted; nobody approved a later change",
    ),
    fix=Words(
        "恢复报批稿；需要修改的，退回技术审查或者起草",
        "Restore the text; to change it, return it to review or drafting",
    ),
    check=check,
)
