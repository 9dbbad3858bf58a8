"""A move does not change the text."""

from ....change import Change
from ....digest import short
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words
from ..texts.frozen import fixes


def check(change: Change) -> Findings:
    """A proposal brings its text; publication may correct what it lists, which the rules over texts hold against the approved one.

    Several moves at once change it as little as one.
    """
    for one in change.standards:
        if one.before is None or one.after is None or not fixes(one):
            continue
        if one.before.text != one.after.text:
            values = {
                "slug": one.slug,
                "stage": NAMES[one.moves[-1].to],
                "before": short(one.before.text),
                "after": short(one.after.text),
            }
            yield Finding(one.after.index.at("moves", len(one.after.index.data.moves) - 1), values)


RULE = ChangeRule(
    id="move-text",
    requirements=("format-move-keeps-text",),
    title=Words("移动不改变文本", "A move does not change the text"),
    message=Words(
        "{slug} 进入“{stage}”的同一步改变了文本（{before} 变为 {after}）",
        "The step in which {slug} enters “{stage}” changes the text ({before} became {after})",
    ),
    reason=Words(
        "作出决定的机构所见的，应是已经合并的文本",
        "What a body decides on has to be the text that is already merged",
    ),
    fix=Words(
        "恢复正文、名称和插图；要改的，移动之前在允许改变文本的阶段提交",
        "Restore text, title and figures; change them before the move, in a stage that lets the text change",
    ),
    check=check,
)
