"""Every listed patent has its holder's licensing statement before technical review."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Until then the statement may still be on its way."""
    patents = standard.index.data.patents
    if patents is None or not reached(standard, "technical-review"):
        return
    for at, one in enumerate(patents.list_):
        if one.licence is None:
            yield Finding(standard.index.at("patents", "list", at, "holder"), {"holder": one.holder})


RULE = StandardRule(
    id="patent-licence",
    requirements=("regulation-16-patent-licence",),
    title=Words(
        "涉及的专利有许可声明",
        "Every listed patent has its holder's licensing statement before technical review",
    ),
    message=Words("专利权人{holder}的许可声明没有记录", "No licensing statement of {holder} is on record"),
    reason=Words(
        "没有许可声明，使用者不知道能否实施标准；专利情况自审查组成立起不再改动",
        "Without it users do not know whether they may follow the standard; patents are fixed once the panel is appointed",
    ),
    fix=Words(
        "取得声明后写 licence: free、frand 或者 refused；没有取得的，退回起草",
        "Obtain it and write `licence: free`, `frand` or `refused`; else go back to drafting",
    ),
    check=check,
)
