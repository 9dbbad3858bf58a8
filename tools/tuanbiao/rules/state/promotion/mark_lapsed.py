"""A refused or expired mark is pointed out."""

from ....governance import Governance
from ....records.promotion import STATUSES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .marks import NAMES, marks


def check(standard: Standard, _governance: Governance) -> Findings:
    """While the standard is published."""
    promotion = standard.promotion
    if promotion is None or standard.index.data.stage != "publication":
        return
    for key, mark in marks(standard):
        if mark.status in ("refused", "expired"):
            values = {"kind": NAMES[key], "name": mark.name, "status": Words(*STATUSES[mark.status])}
            yield Finding(promotion.at(key, "status"), values)


RULE = StandardRule(
    id="mark-lapsed",
    requirements=("opinion-3-6-trademark", "opinion-3-6-means-of-promotion"),
    title=Words("未获注册或者失效的标志", "A refused or expired mark is pointed out"),
    message=Words(
        "{kind}“{name}”{status}，不能再用于标准的宣传和推广",
        "The {kind} “{name}” ({status}) cannot be used for promotion any more",
    ),
    reason=Words(
        "可以把标准的标志注册为商标用于推广；失效的标志不受保护",
        "A standard's mark may be registered and used for promotion; a lapsed one is not protected",
    ),
    fix=Words("可以重新申请或者续展，或者删去此项", "Apply again, renew it, or remove it"),
    check=check,
)
