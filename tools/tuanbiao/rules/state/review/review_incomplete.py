"""A concluded review is complete."""

from collections.abc import Iterator

from ....facts.rounds import went_on
from ....governance import Governance
from ....records.review import CONCLUSIONS, Review
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """What the move to approval asks for anyway is not said twice."""
    for number, review in sorted(standard.reviews.items()):
        conclusion = review.data.conclusion
        if conclusion is None or went_on(standard, "technical-review", number, "approval"):
            continue
        missing = tuple(_missing(review.data))
        if missing:
            zh, en = CONCLUSIONS[conclusion]
            values = {"conclusion": Words(zh, en.lower()), "missing": missing}
            yield Finding(review.at("conclusion"), values)


def _missing(review: Review) -> Iterator[Words]:
    if review.method is None:
        yield Words("决定方式（method）", "the method")
    if review.concluded is None:
        yield Words("结论日期（concluded）", "the date of the conclusion (concluded)")
    if review.sustained_opposition is None:
        yield Words("未解决的反对意见（sustained_opposition）", "sustained_opposition")
    if review.form == "meeting" and review.meeting is None:
        yield Words("审查会议（meeting）", "the meeting")
    if review.form == "meeting" and review.attended is None:
        yield Words("出席人员（attended）", "the attendance (attended)")


RULE = StandardRule(
    id="review-incomplete",
    requirements=("format-review-form",),
    title=Words("有结论的审查记录齐全", "A concluded review is complete"),
    message=Words(
        "审查已有结论“{conclusion}”，但没有填写{missing}",
        "The review is concluded ({conclusion}) without {missing}",
    ),
    reason=Words(
        "不通过的审查同样计入次数、同样要能查证", "A failed review counts too, and has to be as verifiable"
    ),
    fix=Words(
        "按会议纪要或者收回的表决票补齐；没有未解决的反对意见时写 sustained_opposition: []",
        "Complete it from the minutes or the returned papers; where nobody kept up opposition write sustained_opposition: []",
    ),
    check=check,
)
