"""A round is left only after its close as announced."""

from ....change import Change
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words
from .leaving import leaving


def check(change: Change) -> Findings:
    """By the base's close and the day of the step; dates that the candidate alone gives away are told already."""
    for one, step, rounds in leaving(change):
        for opened in rounds:
            notice = one.before.consultations.get(opened.round) if one.before else None
            if one.after is None or notice is None or notice.data.binding_closes < change.as_of:
                continue
            now = one.after.consultations.get(opened.round)
            if now is None or now.data.binding_closes < step.entry.on:
                values = {
                    "to": NAMES[step.entry.to],
                    "as_of": change.as_of,
                    "round": opened.round,
                    "closes": notice.data.binding_closes,
                }
                yield Finding(one.after.index.at("moves", step.at), values)


RULE = ChangeRule(
    id="window-cut",
    requirements=("format-window-closed", "format-window-extended", "opinion-3-4-feedback-handled"),
    title=Words("已公布的截止日期过后才进入下一步", "A round is left only after its close as announced"),
    message=Words(
        "{as_of} 合并进入“{to}”，而第 {round} 轮征求意见公布的截止日期是 {closes}，当日仍在期内",
        "“{to}” is entered by a merge on {as_of}, but round {round} was announced to close on {closes}, that day included",
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
