"""No number is given while an appeal about the standard is open or unremedied."""

from ....facts.appeals import obstacle_on
from ....facts.policy import policy_on
from ....facts.stages import entries
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Every entry into numbering, by the policy in force on that day."""
    appeals = [one for one in governance.appeals.items() if one[1].data.standard == standard.slug]
    for place, move in entries(standard, "numbering") if appeals else ():
        policy = policy_on(governance, move.on)
        if policy is not None and not policy.open_appeal_blocks:
            continue
        for name, appeal in appeals:
            obstacle = obstacle_on(appeal.data, move.on)
            if obstacle is not None:
                values = {"appeal": name, "on": move.on, "why": _WHY[obstacle]}
                yield Finding(standard.index.at("moves", place, "on"), values, on=move.on)


_WHY = {
    "undecided": Words("已受理而未答复", "was accepted and not answered"),
    "unremedied": Words("成立而未完成补救", "was upheld and not remedied"),
}
RULE = StandardRule(
    id="appeal-blocks-numbering",
    requirements=("format-appeal-blocks-numbering",),
    title=Words("未结的申诉阻止编号", "An open appeal forbids a number"),
    message=Words(
        "{on} 进入编号时，申诉 {appeal} {why}", "On {on}, the day of numbering, the appeal {appeal} {why}"
    ),
    reason=Words(
        "编号之后不再改动文本，申诉成立也无从补救",
        "After numbering the text stands, and no appeal could change it",
    ),
    fix=Words(
        "先处理申诉并完成补救，再进入编号；日期有误的，改正记录",
        "Settle and remedy the appeal first; correct the dates if they are wrong",
    ),
    check=check,
)
