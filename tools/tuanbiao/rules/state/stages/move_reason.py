"""A move back gives its reason."""

from ....facts.moves import steps
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """As the procedure says of the move."""
    for step in steps(standard):
        if step.before and step.way and step.way.needs_reason and not step.entry.reason:
            values = {"before": NAMES[step.before], "to": NAMES[step.entry.to]}
            yield Finding(standard.index.at("moves", step.at), values)


RULE = StandardRule(
    id="move-reason",
    requirements=("format-move-reason",),
    title=Words("退回有理由", "A move back gives its reason"),
    message=Words(
        "从“{before}”退回“{to}”没有写明理由", "The move back from “{before}” to “{to}” gives no reason"
    ),
    reason=Words(
        "会员和参与者应当知道为什么退回、要重做什么",
        "Members and participants should know why the work went back and what has to be done again",
    ),
    fix=Words("在这一项写上 reason", "Add `reason` to this entry"),
    check=check,
)
