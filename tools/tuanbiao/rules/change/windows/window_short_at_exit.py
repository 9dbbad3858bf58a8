"""A round is left after its full window."""

from collections.abc import Iterator

from ....change import Change, StandardChange
from ....facts.days import window_days
from ....facts.moves import Step
from ....facts.rounds import newest
from ....facts.windows import counted, least_days
from ....made import new_steps
from ...rule import ChangeRule, Finding, Findings, Words

# A move back or an end builds on no window.
_ONWARD = ("open-review", "reopen-consultation")


def check(change: Change) -> Findings:
    """The newest round of the base, from the day its record arrived to the close that bound when the step came."""
    for one, step in _leaving(change):
        opened = newest(one.before, "consultation") if one.before else None
        notice = one.before.consultations.get(opened.round) if one.before and opened else None
        if one.after is None or opened is None or notice is None:
            continue
        data, arrived = notice.data, change.arrived.get(notice.path)
        window = counted(data, data.binding_closes, arrived, least_days(change.base.governance, opened.on))
        announced = window_days(data.opens, data.binding_closes)
        if not window.long_enough and announced >= window.least:
            values = {
                "round": opened.round,
                "start": window.start,
                "closes": window.closes,
                "days": window.days,
                "least": window.least,
                "earliest": window.earliest,
            }
            yield Finding(one.after.index.at("moves", step.at), values)


def _leaving(change: Change) -> Iterator[tuple[StandardChange, Step]]:
    """Each standard that goes on from a consultation, with its move."""
    for one in change.standards:
        for step in new_steps(one):
            if step.way and step.way.id in _ONWARD:
                yield one, step


RULE = ChangeRule(
    id="window-short-at-exit",
    requirements=(
        "opinion-3-4-window-30-days",
        "regulation-14-window-30-days",
        "format-window-from-merge",
    ),
    title=Words("期限足够之后才离开征求意见", "A round is left after its full window"),
    message=Words(
        "第 {round} 轮自合并之日 {start} 起算，到 {closes} 截止只有 {days} 日（起算当日不计），少于 {least} 日",
        "Round {round} counts from its merge on {start} and closed on {closes}: {days} days (the first day not counted), fewer than {least}",
    ),
    reason=Words(
        "晚合并的征求意见可以在截止之前以延期补足；没有补足的，不能据以进入下一步",
        "A late merge can be repaired by an extension while the round is open; unrepaired, nothing can build on it",
    ),
    fix=Words(
        "尚未截止的，延期到 {earliest} 或者更晚；已经截止的，退回起草后另开一轮征求意见",
        "Extend it to {earliest} or later while it is open; once closed, go back to drafting and consult again",
    ),
    check=check,
)
