"""A ballot that reached the share is recorded as passed."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .counted import concluded


def check(standard: Standard, governance: Governance) -> Findings:
    """A failed ballot misses at least one of the two figures."""
    for one in concluded(standard, governance):
        if one.review.data.conclusion == "failed" and one.of_entitled and one.of_attending:
            yield Finding(one.review.at("conclusion"), one.figures)


RULE = StandardRule(
    id="ballot-failed-against-count",
    requirements=("format-ballot-conclusion",),
    title=Words("达到比例的表决记为通过", "A ballot that reached the share is recorded as passed"),
    message=Words(
        "两种口径都达到 {share}，却记为不通过。按有表决权人数 {for_}/{entitled}：{by_entitled}，{entitled_says}；按出席人数 {for_}/{attending}：{by_attending}，{attending_says}（{others}）",
        "Recorded as failed though both figures reach {share}: of those entitled {for_} of {entitled}: {by_entitled}, {entitled_says}; of those attending {for_} of {attending}: {by_attending}, {attending_says} ({others})",
    ),
    reason=Words(
        "结论由票数决定，不能由人改写", "The conclusion follows from the votes and is nobody's to change"
    ),
    fix=Words(
        "核对名册和票数；确实通过的，结论改为 passed",
        "Check roll and votes; if they are right, record the conclusion as passed",
    ),
    check=check,
)
