"""It is recorded when the papers were sent."""

from ....facts.rounds import policy_of
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Only where the chamber itself asks for a number of days."""
    for number, review in sorted(standard.reviews.items()):
        policy = policy_of(governance, standard, "technical-review", number)
        least = policy.review_material_days if policy else None
        if least and review.data.conclusion and review.data.materials_sent is None:
            yield Finding(review.at("conclusion"), {"least": least})


RULE = StandardRule(
    id="review-materials-unrecorded",
    requirements=("custom-review-materials-ahead",),
    title=Words("记有审查材料的送达日期", "It is recorded when the papers were sent"),
    message=Words(
        "审查已有结论，没有记录审查材料的送达日期；商会规定提前 {least} 日送达",
        "The review is concluded without a record of when its papers were sent; the chamber asks for {least} days ahead",
    ),
    reason=Words(
        "没有日期就看不出审查人员有没有时间阅读",
        "Without the date nobody can tell whether the panel had time to read",
    ),
    fix=Words("填写 materials_sent", "Fill in materials_sent"),
    check=check,
)
