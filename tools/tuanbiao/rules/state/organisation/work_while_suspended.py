"""No standard moves while the chamber is suspended."""

from ....facts.roll import within
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Every move inside a suspended period; the day of resumption is free again."""
    suspensions = governance.chamber.data.suspensions if governance.chamber else ()
    for place, move in enumerate(standard.index.data.moves):
        for one in suspensions:
            if within(move.on, one.from_, one.to):
                values = {
                    "stage": NAMES[move.to],
                    "on": move.on,
                    "since": one.from_,
                    "by": one.ordered_by,
                }
                yield Finding(standard.index.at("moves", place, "on"), values, on=move.on)


RULE = StandardRule(
    id="work-while-suspended",
    requirements=("regulation-31-suspended",),
    title=Words("停止活动期间不开展标准化工作", "No standard moves while the chamber is suspended"),
    message=Words(
        "{on} 进入{stage}时，商会正被{by}责令停止活动（自 {since}）",
        "The move to {stage} on {on} falls in the suspension ordered by {by} (since {since})",
    ),
    reason=Words(
        "被责令停止活动期间，社会团体不得开展团体标准化工作",
        "A suspended social organization may do no standards work",
    ),
    fix=Words("恢复活动之后重新办理该阶段", "Repeat the step once the chamber may work again"),
    check=check,
)
