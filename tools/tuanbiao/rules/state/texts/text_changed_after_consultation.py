"""Changes after a consultation have their grounds."""

from ....digest import short
from ....facts.texts import consulted, named_changes
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A tree holds one text, so that clause by clause is compared in the history; here some ground has to be named."""
    for one in consulted(standard):
        if one.review.data.text != one.notice.data.text and named_changes(one) == 0:
            reviewed, told = short(one.review.data.text), short(one.notice.data.text)
            values = {"round": one.round, "reviewed": reviewed, "consulted": told}
            yield Finding(one.review.at("text"), values)


RULE = StandardRule(
    id="text-changed-after-consultation",
    requirements=("format-text-changes-after-consultation", "format-text-digest"),
    title=Words("征求意见之后的改动有依据", "Changes after a consultation have their grounds"),
    message=Words(
        "送审稿（{reviewed}）与第 {round} 轮征求意见稿（{consulted}）不同，但没有一条意见写明改动，也没有列出其他改动",
        "The text for review ({reviewed}) differs from that of round {round} ({consulted}), but no comment names a change and no other change is listed",
    ),
    reason=Words(
        "征求意见之后悄悄改动文本，等于没有征求意见",
        "A text changed quietly after consultation was not consulted on",
    ),
    fix=Words(
        "在采纳的意见的 disposition.change 或者 changes_since_consultation 中逐条列出改动的章条和理由",
        "List each changed clause with its reason in disposition.change of the accepted comments, or in changes_since_consultation",
    ),
    check=check,
)
