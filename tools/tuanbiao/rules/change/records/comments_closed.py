"""Once a round is left its comments are closed."""

from ....change import Change
from ....facts.kept import FIXED, WHOLE, loss, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .rows import left


def check(change: Change) -> Findings:
    """From the step after the exit on nothing in the table changes, and no table is added."""
    for before, after in sides(change):
        for pair in versions(before, after, "comments"):
            found = loss(pair, FIXED) if left(before, "consultation", pair.number) else None
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": pair.number, "key": found.key})
        for number in after.comments.keys() - before.comments.keys():
            record = after.comments[number]
            known = before.folder + record.path.removeprefix(after.folder) in before.broken
            if left(before, "consultation", number) and not known:
                yield Finding(record.at(), {"slug": after.slug, "round": number, "key": WHOLE})


RULE = ChangeRule(
    id="comments-closed",
    requirements=("format-comments-fixed",),
    title=Words("离开征求意见以后意见汇总处理表不变", "Once a round is left its comments are closed"),
    message=Words(
        "{slug} 第 {round} 轮征求意见已经结束，意见汇总处理表又被改动：{key}",
        "Round {round} of {slug} is over, yet its table of comments was changed: {key}",
    ),
    reason=Words(
        "审查和批准依据的是当时的处理表；事后改动会使结论失去依据",
        "Review and approval rest on the table as it was; a later change takes their ground away",
    ),
    fix=Words(
        "恢复处理表；以后收到的意见在下一轮或者复审中处理",
        "Restore the table; deal with what comes later in the next round or a systematic review",
    ),
    check=check,
)
