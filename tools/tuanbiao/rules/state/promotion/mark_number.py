"""A registered mark has its registration number."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .marks import NAMES, marks


def check(standard: Standard, _governance: Governance) -> Findings:
    """Applications may still be without one."""
    promotion = standard.promotion
    for key, mark in marks(standard):
        if promotion and mark.status == "registered" and mark.number is None:
            yield Finding(promotion.at(key, "status"), {"kind": NAMES[key], "name": mark.name})


RULE = StandardRule(
    id="mark-number",
    requirements=(
        "opinion-3-6-trademark",
        "opinion-3-6-means-of-promotion",
        "format-promotion-agrees",
    ),
    title=Words("已注册的标志写明注册号", "A registered mark has its registration number"),
    message=Words(
        "{kind}“{name}”已注册，没有写注册号", "The {kind} “{name}” is registered but has no number"
    ),
    reason=Words("注册与否以注册号查证", "Registration can be looked up only by its number"),
    fix=Words(
        "写明 number；还没有注册的，写 status: applied",
        "Write `number`, or `status: applied` if it is not yet registered",
    ),
    check=check,
)
