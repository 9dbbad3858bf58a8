"""A window counts from the merge that opens it."""

from ....change import Change
from ....facts.days import window_days
from ....facts.windows import counted, least_days
from ....made import new_rounds
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Rounds that look long enough and are not, by the close that is announced first.

    A close that has passed is another rule's matter.
    """
    for one in change.standards:
        for opened in new_rounds(one, "consultation"):
            notice = one.after.consultations.get(opened.round) if one.after else None
            if notice is None or notice.data.closes < change.as_of:
                continue
            data, least = notice.data, least_days(change.base.governance, opened.on)
            window = counted(data, data.closes, change.as_of, least)
            announced = window_days(data.opens, data.binding_closes)
            if not window.long_enough and announced >= window.least:
                values = {
                    "round": opened.round,
                    "opens": data.opens,
                    "as_of": change.as_of,
                    "start": window.start,
                    "closes": window.closes,
                    "days": window.days,
                    "least": window.least,
                    "last": window.last_safe_day,
                    "earliest": window.earliest,
                }
                yield Finding(notice.at("closes"), values)


RULE = ChangeRule(
    id="window-late-merge",
    requirements=(
        "opinion-3-4-window-30-days",
        "regulation-14-window-30-days",
        "format-window-from-merge",
    ),
    title=Words("征求意见期限自合并之日起算", "A window counts from the merge that opens it"),
    message=Words(
        "第 {round} 轮写明 {opens} 开始，{as_of} 合并，自 {start} 起算：{closes} − {start} = {days} 日（起算当日不计），少于 {least} 日；最迟应在 {last} 合并",
        "Round {round} opens on {opens} by its record and is merged on {as_of}, so it counts from {start}: {closes} − {start} = {days} days (the first day not counted), fewer than {least}; the last safe day to merge was {last}",
    ),
    reason=Words(
        "合并之前没有公布的记录，期限从 opens 和合并日二者中较晚的一日起算",
        "Nothing is published before the merge: the window counts from `opens` or the merge day, whichever is later",
    ),
    fix=Words(
        "把 closes 改为 {earliest} 或者更晚；通知确在 opens 当日或者之前发出的，在 notice.evidence 中写明证据及其形成日期",
        "Close on {earliest} or later; if the notice did go out by `opens`, give evidence with its day in `notice.evidence`",
    ),
    check=check,
)
