"""A standard begins with its proposal."""

from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """What existed before the repository is listed in the baseline and has no folder."""
    moves = standard.index.data.moves
    if not moves:
        yield Finding(standard.index.at("moves"), {"found": Words("没有", "none")})
    elif moves[0].to != "proposal":
        yield Finding(standard.index.at("moves", 0, "to"), {"found": NAMES[moves[0].to]})


RULE = StandardRule(
    id="moves-start",
    requirements=("opinion-3-4-nine-stages", "regulation-14-nine-stages", "format-moves-chain"),
    title=Words("阶段记录从提案开始", "A standard begins with its proposal"),
    message=Words(
        "阶段记录（moves）的第一项应是“提案”，这里是“{found}”",
        "The first entry of `moves` must be “proposal”; here it is “{found}”",
    ),
    reason=Words(
        "提案是九个阶段的第一个，没有提案就没有后面的评估和立项",
        "Proposal is the first of the nine stages; assessment and project approval rest on it",
    ),
    fix=Words(
        "补上 to: proposal 一项；启用仓库以前已有的标准，登记在 governance/baseline.yml 中",
        "Add the entry `to: proposal`; list what existed before the repository in governance/baseline.yml",
    ),
    check=check,
)
