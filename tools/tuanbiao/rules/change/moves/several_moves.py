"""A standard makes one move in one step."""

from ....change import Change
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """The second of the new entries is named; of a new folder another rule speaks."""
    for one in change.standards:
        if one.before is not None and one.after is not None and len(one.moves) > 1:
            at = len(one.before.index.data.moves) + 1
            values = {"slug": one.slug, "stages": [NAMES[move.to] for move in one.moves]}
            yield Finding(one.after.index.at("moves", at), values)


RULE = ChangeRule(
    id="several-moves",
    requirements=("format-one-move-per-step", "opinion-3-4-nine-stages"),
    title=Words("一步只作一次移动", "One step makes one move"),
    message=Words(
        "{slug} 在一步中先后进入 {stages}", "{slug} enters, in a single step, one after the other: {stages}"
    ),
    reason=Words(
        "每一阶段的记录都要先合并，后一阶段才能据以判断",
        "The records of a stage have to be merged before the next stage can be judged by them",
    ),
    fix=Words(
        "每次移动单独提交，合并以后再作下一次", "Submit each move by itself, the next once it is merged"
    ),
    check=check,
)
