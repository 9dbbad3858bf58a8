"""A frozen text does not change, whatever digest is recorded."""

from ....change import Change
from ....digest import short
from ....facts.rewording import reworded
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from .frozen import fixes, freeze

_BLANK = Words("空行", "blank lines")


def check(change: Change) -> Findings:
    """Text against text; moves are said to keep it anyway, and only the step that publishes may make the corrections that it lists."""
    for one in change.standards:
        before, after = one.before, one.after
        if before is None or after is None or fixes(one):
            continue
        holds = freeze(before, change.as_of)
        publishes = before.index.data.stage == "numbering" and after.index.data.stage == "publication"
        if holds is None or publishes or before.text == after.text:
            continue
        values = {
            "slug": after.slug,
            "freeze": Words(holds.zh, holds.en.lower()),
            "was": short(before.text),
            "now": short(after.text),
            "clauses": reworded(before, after) or (_BLANK,),
        }
        yield Finding(after.index.at("title"), values)


RULE = ChangeRule(
    id="frozen-text",
    requirements=(
        "format-text-frozen-consultation",
        "format-text-frozen-review",
        "format-text-frozen-approval",
        "format-text-frozen-publication",
    ),
    title=Words("冻结的文本不变", "A frozen text does not change"),
    message=Words(
        "{slug} 的文本处于冻结（{freeze}），却从 {was} 改成了 {now}，改动之处：{clauses}",
        "The text of {slug} is frozen ({freeze}), yet it went from {was} to {now}; changed: {clauses}",
    ),
    reason=Words(
        "征求意见、审查、批准和发布的各是一份文本；连同记录的摘要一起改，也还是换了文本",
        "Consulted, reviewed, approved and published is one text each; to change its recorded digest too is to swap it still",
    ),
    fix=Words(
        "恢复原来的文本；需要修改的，按程序退回、再开一轮，或者制定修改单、修订",
        "Restore the text; to change it go back, open another round, or make an amendment or a revision",
    ),
    check=check,
)
