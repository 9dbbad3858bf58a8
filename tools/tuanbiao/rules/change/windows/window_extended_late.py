"""A window is extended while it is open."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """New or rewritten extensions, by the close that bound in the base and the day of the step; the closing day is still in time."""
    for one in change.standards:
        for number, notice in one.after.consultations.items() if one.after else ():
            old = one.before.consultations.get(number) if one.before else None
            if old is None or notice.data.extended == old.data.extended:
                continue
            if old.data.binding_closes < change.as_of:
                values = {"round": number, "closes": old.data.binding_closes, "as_of": change.as_of}
                yield Finding(notice.at("extended", len(old.data.extended)), values)


RULE = ChangeRule(
    id="window-extended-late",
    requirements=("format-window-extended",),
    title=Words("延期在截止之前合并", "A window is extended while it is open"),
    message=Words(
        "第 {round} 轮征求意见 {closes} 已经截止，{as_of} 才合并延期",
        "Round {round} had closed on {closes} when its extension was merged on {as_of}",
    ),
    reason=Words(
        "截止以后没有人再等着提意见，事后写上的延期没有给任何人时间",
        "After the close nobody waits to comment any more; an extension written afterwards gave nobody any time",
    ),
    fix=Words(
        "去掉这一项延期；期限不足的，退回起草后另开一轮征求意见",
        "Remove the extension; if the window was too short, go back to drafting and consult again",
    ),
    check=check,
)
