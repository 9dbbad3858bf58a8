"""A window is shortened when it opens, not later."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Rounds of the base whose shortening is new or has changed."""
    for one in change.standards:
        for number, notice in one.after.consultations.items() if one.after else ():
            old = one.before.consultations.get(number) if one.before else None
            shortened = notice.data.shortened
            if old and shortened and shortened != old.data.shortened:
                values = {"round": number, "opens": old.data.opens, "as_of": change.as_of}
                yield Finding(notice.at("shortened"), values)


RULE = ChangeRule(
    id="window-shortened-late",
    requirements=("format-window-shortened",),
    title=Words("缩短期限随开始一并公布", "A window is shortened when it opens, not later"),
    message=Words(
        "第 {round} 轮征求意见的记录已经合并（{opens} 开始），{as_of} 才写入或者改动 shortened",
        "Round {round} was merged before (it opens on {opens}); its shortening is added or changed only on {as_of}",
    ),
    reason=Words(
        "缩短期限是开始时就要公布的例外，事后写入的批准日期无从核对",
        "Shortening is an exception that is announced with the opening; a date of approval written later proves nothing",
    ),
    fix=Words(
        "恢复原来的记录；期限不足的，在截止之前延期",
        "Restore the record as it was; if the window is too short, extend it before it closes",
    ),
    check=check,
)
