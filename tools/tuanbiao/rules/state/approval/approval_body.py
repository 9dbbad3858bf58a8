"""Standards are approved by the decision body."""

from ....governance import Governance
from ....records.body import KINDS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A body that is not known is said elsewhere."""
    for _, approval in sorted(standard.approvals.items()):
        body = governance.bodies.get(approval.data.body)
        if body and body.data.kind != "decision":
            zh, en = KINDS[body.data.kind]
            yield Finding(approval.at("body"), {"body": body.data.name, "kind": Words(zh, en.lower())})


RULE = StandardRule(
    id="approval-body",
    requirements=("opinion-3-4-decision-body-passes", "opinion-3-2-decides-on-documents"),
    title=Words("批准标准的是决策机构", "Standards are approved by the decision body"),
    message=Words(
        "批准机构“{body}”是{kind}，不是决策机构",
        "The approving body, {body}, is a {kind}, not the decision body",
    ),
    reason=Words(
        "《意见》规定由标准化决策机构按照商会议事规则通过团体标准",
        "The Opinion has the decision body pass group standards by the chamber's rules of procedure",
    ),
    fix=Words(
        "把报批稿提交决策机构（常务会长会、理事会或者会员大会）表决，并改正 body",
        "Put the draft to the decision body (standing presidents, council or general assembly), and correct body",
    ),
    check=check,
)
