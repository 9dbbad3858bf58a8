"""Changes that are named were made."""

from ....digest import short
from ....facts.texts import consulted, named_changes
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The text for review equals the consulted one only if no change is named."""
    for one in consulted(standard):
        count = named_changes(one)
        if count and one.review.data.text == one.notice.data.text:
            values = {"round": one.round, "count": count, "digest": short(one.review.data.text)}
            yield Finding(one.review.at("text"), values)


RULE = StandardRule(
    id="text-change-not-made",
    requirements=("format-text-changes-after-consultation",),
    title=Words("写明的改动确已作出", "Changes that are named were made"),
    message=Words(
        "第 {round} 轮征求意见之后写明了 {count} 处改动，送审稿却与征求意见稿完全相同（{digest}）",
        "Changes named after round {round}: {count}; yet the text for review is the very text consulted on ({digest})",
    ),
    reason=Words(
        "答复提出单位已经采纳，文本却没有改", "Those who commented were told of a change that was not made"
    ),
    fix=Words(
        "把采纳的改动写进文本后再送审；不改的，改正处理意见并说明理由",
        "Put the accepted changes into the text before review; where nothing changes, correct the disposition and say why",
    ),
    check=check,
)
