"""The panel has members who may vote."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """At least one member has a vote."""
    for _, review in sorted(standard.reviews.items()):
        members = review.data.panel.members
        if not any(one.voting for one in members):
            yield Finding(review.at("panel", "members"), {"count": len(members)})


RULE = StandardRule(
    id="panel-without-vote",
    requirements=("format-panel", "opinion-3-4-consensus"),
    title=Words("审查组有可以表决的成员", "The panel has members who may vote"),
    message=Words(
        "审查组 {count} 名成员中没有一人有表决权", "None of the {count} members of the panel has a vote"
    ),
    reason=Words(
        "没有人能表示同意，就既不能协商一致，也不能表决",
        "Where nobody can agree there is neither consensus nor ballot",
    ),
    fix=Words(
        "在 panel.members 中列明审查组成员，有表决权的写 voting: true",
        "List the members in panel.members, with voting: true for those who have a vote",
    ),
    check=check,
)
