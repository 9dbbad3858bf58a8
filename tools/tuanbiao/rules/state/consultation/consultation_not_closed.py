"""The review opens after every window has closed."""

from ....facts.moves import steps
from ....facts.rounds import openings
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_WAYS = ("open-review", "reopen-consultation")


def check(standard: Standard, _: Governance) -> Findings:
    """The closing day itself still belongs to the window."""
    rounds = [one for one in openings(standard) if one.stage == "consultation"]
    for step in steps(standard):
        if step.way is None or step.way.id not in _WAYS:
            continue
        for opened in rounds:
            notice = standard.consultations.get(opened.round) if opened.at < step.at else None
            if notice and step.entry.on <= notice.data.binding_closes:
                values = {
                    "to": NAMES[step.entry.to],
                    "on": step.entry.on,
                    "round": opened.round,
                    "closes": notice.data.binding_closes,
                }
                yield Finding(standard.index.at("moves", step.at, "on"), values)


RULE = StandardRule(
    id="consultation-not-closed",
    requirements=("format-window-closed", "opinion-3-4-feedback-handled"),
    title=Words("征求意见截止之后才进入下一步", "What follows waits until every window has closed"),
    message=Words(
        "{on} 进入“{to}”时，第 {round} 轮征求意见还没有截止（{closes} 截止，当日仍在期内）",
        "“{to}” was entered on {on}, while round {round} was still open (it closes on {closes}, that day included)",
    ),
    reason=Words(
        "期限之内收到的意见都应当处理，截止之前不能送审",
        "Every comment that comes in time has to be dealt with; the text cannot go on before",
    ),
    fix=Words(
        "改为 {closes} 以后的日期；确已提前送审的，退回征求意见",
        "Enter it after {closes}; if the text did go on too early, take it back to consultation",
    ),
    check=check,
)
