"""A move is entered once it has been made."""

from ....change import Change
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """No new entry lies after the day of the step."""
    for one in change.standards:
        old = len(one.before.index.data.moves) if one.before else 0
        for at, move in enumerate(one.moves, start=old):
            if move.on > change.as_of:
                assert one.after is not None
                values = {"slug": one.slug, "stage": NAMES[move.to], "on": move.on, "day": change.as_of}
                yield Finding(one.after.index.at("moves", at, "on"), values)


RULE = ChangeRule(
    id="move-ahead",
    requirements=("format-move-not-ahead",),
    title=Words("移动不先于当日登记", "A move is not entered before its day"),
    message=Words(
        "{slug} 进入“{stage}”的日期 {on} 在这一步的日期 {day} 之后",
        "The day on which {slug} enters “{stage}”, {on}, lies after that of this step, {day}",
    ),
    reason=Words(
        "日期决定适用的程序参数和期限，写在将来就可以挑选规则",
        "The day decides which policy holds and when windows close; set ahead, the rules could be chosen",
    ),
    fix=Words("改为实际的日期，或者等到当日再合并", "Enter the real day, or merge on that day"),
    check=check,
)
