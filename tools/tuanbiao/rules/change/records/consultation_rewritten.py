"""A round's record is fixed once it has opened."""

from ....change import Change
from ....facts.kept import WHOLE, Terms, belated, loss, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides

TERMS = Terms(lambda one: one.route[0] == "extended")


def check(change: Change) -> Findings:
    """Everything but `extended`, also after the round; evidence that turns up later is a file of evidence/."""
    for before, after in sides(change):
        for pair in versions(before, after, "consultations"):
            found = loss(pair, TERMS)
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": pair.number, "key": found.key})
        for number, record in belated(before, after, "consultations"):
            yield Finding(record.at(), {"slug": after.slug, "round": number, "key": WHOLE})


RULE = ChangeRule(
    id="consultation-rewritten",
    requirements=("format-consultation-fixed",),
    title=Words("征求意见的记录开始以后不变", "A round's record is fixed once it has opened"),
    message=Words(
        "{slug} 第 {round} 轮征求意见的记录被改动：{key}",
        "The record of round {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "各方依据已经公布的期限、范围和材料提意见；事后改动，就看不出当时公布了什么",
        "People answered the dates, scope and papers announced; a later change hides what was announced",
    ),
    fix=Words(
        "恢复原有的记录；需要更多时间的，在截止前增加 extended；材料有变的，另开一轮",
        "Restore the record; for more time add `extended` before the close; for other papers open a round",
    ),
    check=check,
)
