"""A window that rests on evidence of its notice stands out."""

from ....change import Change
from ....facts.windows import proved_open
from ....made import new_rounds
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Rounds that opened before they were merged."""
    for one in change.standards:
        for opened in new_rounds(one, "consultation"):
            notice = one.after.consultations.get(opened.round) if one.after else None
            if notice and notice.data.opens < change.as_of and proved_open(notice.data):
                values = {"round": opened.round, "opens": notice.data.opens, "merged": change.as_of}
                yield Finding(notice.at("opens"), values)


RULE = ChangeRule(
    id="window-opened-by-notice",
    requirements=("format-window-early-opening",),
    title=Words("提示早于合并日的开始日期", "A window that rests on evidence of its notice stands out"),
    message=Words(
        "第 {round} 轮征求意见自 {opens} 起算，早于合并日 {merged}，依据是通知的证据",
        "Round {round} counts from {opens}, before it was merged on {merged}; this rests on evidence of the notice",
    ),
    reason=Words(
        "合并日由历史证明，更早的日期只由所写的证据证明，应当让读者看到",
        "History proves the merge day; an earlier day rests on the evidence named, and readers should see that",
    ),
    fix=Words(
        "证据属实的无需处理；没有实据的，把 opens 改为合并日",
        "Nothing to do if the evidence is true; else let the window open on the merge day",
    ),
    check=check,
)
