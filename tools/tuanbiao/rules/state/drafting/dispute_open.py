"""Disputes are settled before the review."""

from ....facts.moves import ever
from ....governance import Governance
from ....records.participants import Dispute
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NAMES = {
    "handler": Words("协调机构（handler）", "who handled it (`handler`)"),
    "settled": Words("解决日期（settled）", "when it was settled (`settled`)"),
    "outcome": Words("处理结果（outcome）", "how it ended (`outcome`)"),
}


def check(standard: Standard, _: Governance) -> Findings:
    """Each with its handler, day and outcome."""
    record = standard.participants
    if record is None or not ever(standard, "open-review"):
        return
    for at, dispute in enumerate(record.data.disputes):
        lacking = _lacking(dispute)
        if lacking:
            yield Finding(record.at("disputes", at), {"id": dispute.id, "lacking": lacking})


def _lacking(dispute: Dispute) -> list[Words]:
    return [name for key, name in _NAMES.items() if getattr(dispute, key) is None]


RULE = StandardRule(
    id="dispute-open",
    requirements=("opinion-2-disputes", "opinion-2-substantial-issues", "opinion-3-2-disputes-handled"),
    title=Words("争议在技术审查之前处理", "Disputes are settled before the review"),
    message=Words("争议 {id} 没有写明：{lacking}", "The dispute {id} does not say: {lacking}"),
    reason=Words(
        "制定标准应协调争议，妥善解决对于实质性问题的意见，再提交审查",
        "Disputes are to be reconciled and substantial issues resolved before the text is reviewed",
    ),
    fix=Words(
        "由管理协调机构处理后填写；没有解决的，先不进入技术审查",
        "Have the coordination body deal with it and fill these in; until then the review has to wait",
    ),
    check=check,
)
