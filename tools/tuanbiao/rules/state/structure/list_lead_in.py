"""A list is introduced by words that end in a colon."""

import re

from ....facts.amending import amended
from ....facts.text import drafted_text
from ....governance import Governance
from ....mend import Mend
from ....parse.blocks import Block
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ANNOUNCED = re.compile("下列|如下|以下|包括")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Lists of references are no lists of provisions."""
    text = drafted_text(standard)
    for one in text.enumerations() if text else ():
        if one.lead is None or not one.lead.text.rstrip().endswith(("：", ":")):
            mend = _mend(standard, one.lead) if one.lead else None
            yield Finding(one.items[0].blocks[0].span, {"items": len(one.items)}, mend=mend)


def _mend(standard: Standard, lead: Block) -> Mend | None:
    """Words that announce what follows and end in another mark, or in none."""
    text = lead.text.rstrip()
    if not text or not _ANNOUNCED.search(re.split("[。；]", text.rstrip("。；"))[-1]):
        return None
    ending = text[-1]
    colon = "：" if ending in "，,；;。." else f"{ending}："
    return amended(standard, lead.at(len(text) - 1), ending, colon)


RULE = StandardRule(
    id="list-lead-in",
    requirements=("gbt-1-1-list-lead-in",),
    title=Words("列项有引语", "A list is introduced by words that end in a colon"),
    message=Words(
        "列项（{items} 项）前没有以“：”结尾的引语",
        "No words that end in “：” introduce the list ({items} items)",
    ),
    reason=Words(
        "没有引语，就看不出各项是要求、推荐还是举例",
        "Without a lead-in nobody knows whether the items are required, recommended or examples",
    ),
    fix=Words("在列项之前写引语，以“：”结尾", "Introduce the list by a sentence that ends in “：”"),
    check=check,
    mends=("unsafe",),
)
