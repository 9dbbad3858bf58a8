"""A captured review proves the vote that it is recorded for."""

from ....facts.forge import captured
from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Account, state, day and subject; that the forge said so is the capturer's word."""
    for one in captured(standard, governance):
        if one.problem:
            values = {"person": named(governance, one.row.voter), "why": one.problem}
            yield Finding(standard.reviews[one.round].at("ballot", "votes", one.at, "evidence"), values)


RULE = StandardRule(
    id="vote-forge-review",
    requirements=("format-forge-reviews",),
    title=Words("平台评审与所记的表决票相符", "A captured review proves the vote that it is recorded for"),
    message=Words(
        "平台评审不能证明{person}的这张票：{why}",
        "The captured review does not prove this vote of {person}: {why}",
    ),
    reason=Words(
        "APPROVED 是同意，CHANGES_REQUESTED 是不同意，按数字账号和提交时刻认定；其余状态不是表决",
        "APPROVED is for and CHANGES_REQUESTED against, by numeric account and moment; no other state is a vote",
    ),
    fix=Words(
        "按平台评审更正这张票，或者用 tuanbiao ballot collect 重新取数",
        "Correct the vote by the review, or capture the reviews anew with tuanbiao ballot collect",
    ),
    check=check,
)
