"""Nobody joins the drafting once the panel is appointed."""

from ....facts.roll import named
from ....facts.texts import closed_credits
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """From the day after the appointment until the standard goes back before the review, if it does."""
    record = standard.participants
    for index, row in enumerate(record.data.participants if record else ()):
        for number, appointed, reopened in closed_credits(standard):
            if record and appointed < row.from_ and (reopened is None or row.from_ < reopened):
                values = {
                    "person": named(governance, row.person),
                    "from_": row.from_,
                    "round": number,
                    "appointed": appointed,
                }
                yield Finding(record.at("participants", index, "from"), values)


RULE = StandardRule(
    id="participant-after-panel",
    requirements=("format-credit-block", "regulation-14-recusal"),
    title=Words(
        "审查组任命以后不再增加参加起草的人", "Nobody joins the drafting once the panel is appointed"
    ),
    message=Words(
        "{person}自 {from_} 参加起草，晚于第 {round} 次审查的审查组任命日 {appointed}",
        "{person} joined the drafting on {from_}, after the panel of review {round} was appointed on {appointed}",
    ),
    reason=Words(
        "回避名单按参加起草的人计算；任命以后再加人，回避就不完整，署名也不真实",
        "Recusal follows from who drafted; a later name leaves it incomplete and the credits untrue",
    ),
    fix=Words(
        "改正日期；确实后来参加的，退回起草后再增加",
        "Correct the date; who really joined later can be added after going back to drafting",
    ),
    check=check,
)
