"""The chair of the panel is one of its members."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """An empty panel has no chair either; that it has nobody to vote is said elsewhere."""
    for _, review in sorted(standard.reviews.items()):
        panel = review.data.panel
        if panel.members and panel.chair not in {one.person for one in panel.members}:
            yield Finding(review.at("panel", "chair"), {"chair": named(governance, panel.chair)})


RULE = StandardRule(
    id="panel-chair",
    requirements=("format-panel",),
    title=Words("审查组组长是审查组成员", "The chair of the panel is one of its members"),
    message=Words(
        "审查组组长{chair}不在审查组成员之中", "The chair of the panel, {chair}, is not among its members"
    ),
    reason=Words(
        "组长主持审查并对结论负责，必须是审查组的一员",
        "The chair leads the review and answers for its conclusion, and so must be of the panel",
    ),
    fix=Words(
        "在 panel.members 中补上组长，或者改正 panel.chair",
        "Add the chair to panel.members, or correct panel.chair",
    ),
    check=check,
)
