"""A round stays open until its close as announced."""

from ....change import Change
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words
from .leaving import leaving


def check(change: Change) -> Findings:
    """Closes that move forward, and moves that are merged before the close of the base has passed.

    Moves whose own date gives them away are told by the rule about the state.
    """
    for one in change.standards:
        for number, notice in one.after.consultations.items() if one.after else ():
            old = one.before.consultations.get(number) if one.before else None
            if old and notice.data.binding_closes < old.data.binding_closes:
                how = Words(
                    f"改为 {notice.data.binding_closes}", f"becomes {notice.data.binding_closes} in this step"
                )
                place = notice.at("extended") if notice.data.extended else notice.at("closes")
                yield Finding(place, {"round": number, "closes": old.data.binding_closes, "how": how})
    yield from _left(change)


def _left(change: Change) -> Findings:
    for one, step, rounds in leaving(change):
        for opened in rounds:
            old = one.before.consultations.get(opened.round) if one.before else None
            now = one.after.consultations.get(opened.round) if one.after else None
            if old is None or now is None or one.after is None:
                continue
            closes, kept = old.data.binding_closes, now.data.binding_closes >= old.data.binding_closes
            if kept and change.as_of <= closes < step.entry.on:
                to = NAMES[step.entry.to]
                how = Words(
                    f"当日仍在期内，而 {change.as_of} 就合并进入“{to.zh}”",
                    f"still belongs to the window, but “{to.en}” is entered by a merge on {change.as_of}",
                )
                span = one.after.index.at("moves", step.at)
                yield Finding(span, {"round": opened.round, "closes": closes, "how": how})


RULE = ChangeRule(
    id="window-cut",
    requirements=("format-window-closed", "format-window-extended", "opinion-3-4-feedback-handled"),
    title=Words(
        "已公布的截止日期不提前，过后才进入下一步", "A round stays open until its close as announced"
    ),
    message=Words(
        "第 {round} 轮征求意见公布的截止日期 {closes} {how}",
        "Round {round} was announced to close on {closes}, which {how}",
    ),
    reason=Words(
        "截止日期以此前已经合并的为准，写成更早的截止日期或者更晚的移动日期都不能使期限变短",
        "The close that was merged before binds; neither an earlier close nor a later date of the move makes the window shorter",
    ),
    fix=Words(
        "恢复已公布的截止日期，在 {closes} 之后再合并",
        "Restore the close as announced and merge after {closes}",
    ),
    check=check,
)
