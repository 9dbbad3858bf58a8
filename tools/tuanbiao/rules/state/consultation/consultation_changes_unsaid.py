"""A later round says what has changed."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Where the text is no longer that of the round before."""
    for number, notice in standard.consultations.items():
        before = standard.consultations.get(number - 1)
        if before and notice.data.text != before.data.text and not notice.data.changes_since:
            yield Finding(notice.at("text"), {"round": number, "before": number - 1})


RULE = StandardRule(
    id="consultation-changes-unsaid",
    requirements=("format-text-changes-after-consultation",),
    title=Words("再次征求意见时说明改动", "A later round says what has changed"),
    message=Words(
        "第 {round} 轮的文本与第 {before} 轮不同，没有说明改了哪些章条",
        "The text of round {round} differs from that of round {before}, but no changed clause is named",
    ),
    reason=Words(
        "提过意见的人应当能看出文本改了哪里、为什么改",
        "Those who commented should see what has changed and why",
    ),
    fix=Words(
        "在 changes_since 中逐条写明章条和理由",
        "List the changed clauses with their reasons under `changes_since`",
    ),
    check=check,
)
