"""An extension comes before the close that it moves."""

from ....change import Change
from ....facts.kept import versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """By the day of the step: a date of decision can be chosen, the merge cannot."""
    for before, after in sides(change):
        for pair in versions(before, after, "consultations"):
            closes, made = pair.before.data.binding_closes, len(pair.before.data.extended)
            if change.as_of > closes and len(pair.after.data.extended) > made:
                values = {"slug": after.slug, "round": pair.number, "closes": closes, "day": change.as_of}
                yield Finding(pair.after.at("extended", made), values)


RULE = ChangeRule(
    id="extension-late",
    requirements=("format-window-extended",),
    title=Words("延期在截止之前合并", "An extension is merged before the close"),
    message=Words(
        "{slug} 第 {round} 轮征求意见 {closes} 已经截止，{day} 才增加延期",
        "Round {round} of {slug} had closed on {closes} when an extension was added on {day}",
    ),
    reason=Words(
        "截止以后没有人再等着提意见，事后写上的延期没有给任何人时间，写成截止前决定的也一样",
        "After the close nobody waits to comment any more; an extension that appears then gave nobody any time, whatever day it says",
    ),
    fix=Words(
        "删去这一项；期限不足的，退回起草后另开一轮征求意见",
        "Remove the entry; if the window was too short, go back to drafting and consult again",
    ),
    check=check,
)
