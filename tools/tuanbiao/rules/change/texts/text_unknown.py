"""The text that was consulted on is in the history."""

from ....change import Change
from ....digest import short
from ....facts.moves import inherited
from ....facts.rounds import newest
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from ..sides import sides


def check(change: Change) -> Findings:
    """Asked when the review opens, where the text is compared; nothing is said where no history is at hand."""
    for before, after in sides(change):
        opens = (before.index.data.stage, after.index.data.stage) == ("consultation", "technical-review")
        told = newest(before, "consultation")
        notice = before.consultations.get(told.round) if opens and told else None
        if notice is None or change.texts is None or inherited(after, change.base.governance):
            continue
        if told and change.text(notice.data.text) is None:
            values = {"slug": after.slug, "round": told.round, "digest": short(notice.data.text)}
            yield Finding(notice.at("text"), values)


RULE = ChangeRule(
    id="text-unknown",
    requirements=("format-text-known",),
    title=Words("征求过意见的文本在历史中", "The text that was consulted on is in the history"),
    message=Words(
        "{slug} 第 {round} 轮征求意见的文本 {digest} 在历史中的任何一步都不是该标准的文本",
        "At no step of the history was {digest}, the text of round {round} of {slug}, the text of the standard",
    ),
    reason=Words(
        "找不到征求过意见的文本，就无法核对送审稿改了什么",
        "Without the text that was consulted on nobody can check what the text for review changes",
    ),
    fix=Words(
        "以现在的文本再开一轮征求意见", "Open another round of consultation with the text as it stands"
    ),
    check=check,
)
