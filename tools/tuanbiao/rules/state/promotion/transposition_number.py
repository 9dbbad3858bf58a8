"""A standard that came of an application has its number, of the level applied for."""

from ....facts.cited import Level, level
from ....governance import Governance
from ....records.promotion import TARGETS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_LEVELS: dict[str, tuple[Level, ...]] = {
    "national": ("national", "mandatory"),
    "industry": ("industry",),
    "local": ("local",),
    "international": ("international",),
}
_NOTHING = Words("（未写）", "(not given)")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Only of what was accepted; an international body that is not known may use any form."""
    promotion = standard.promotion
    for at, one in enumerate(promotion.data.transposition_applications if promotion else ()):
        if promotion is None or one.result != "accepted":
            continue
        known = level(one.number) if one.number else None
        if known not in _LEVELS[one.to] and not (one.to == "international" and known == "other"):
            values = {"to": Words(*TARGETS[one.to]), "number": one.number or _NOTHING}
            yield Finding(promotion.at("transposition_applications", at, "result"), values)


RULE = StandardRule(
    id="transposition-number",
    requirements=(
        "opinion-3-6-transposition",
        "opinion-3-7-into-international",
        "format-promotion-agrees",
    ),
    title=Words(
        "已转化的写明相应层级的编号",
        "A standard that came of an application has its number, of the level applied for",
    ),
    message=Words("已转化为{to}，编号是“{number}”", "It was accepted as “{to}”, with the number “{number}”"),
    reason=Words(
        "转化后的标准以编号查找，编号要与申请的层级相符",
        "The resulting standard is found by its number, which has to be of the level applied for",
    ),
    fix=Words(
        "写明转化后的编号，或者改正 to、result", "Write the resulting number, or correct `to` or `result`"
    ),
    check=check,
)
