"""A ballot passes with three quarters of those entitled to vote."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .counted import concluded


def check(standard: Standard, governance: Governance) -> Findings:
    """A passed ballot reaches the share of all entitled, present or not."""
    for one in concluded(standard, governance):
        if one.review.data.conclusion == "passed" and not one.of_entitled:
            yield Finding(one.review.at("conclusion"), one.figures)


RULE = StandardRule(
    id="ballot-share-of-entitled",
    requirements=("opinion-3-4-three-quarters", "format-ballot-conclusion"),
    title=Words(
        "表决通过须有表决权人数的 3/4 同意", "A ballot passes with three quarters of those entitled to vote"
    ),
    message=Words(
        "同意票不足有表决权人数的 {share}，至少需 {least_entitled} 票，却记为通过。按有表决权人数 {for_}/{entitled}：{by_entitled}，{entitled_says}；按出席人数 {for_}/{attending}：{by_attending}，{attending_says}（{others}）",
        "Recorded as passed with fewer than {share} of those entitled; {least_entitled} votes are needed. Figures: of those entitled {for_} of {entitled}: {by_entitled}, {entitled_says}; of those attending {for_} of {attending}: {by_attending}, {attending_says} ({others})",
    ),
    reason=Words(
        "《意见》要求不少于有表决权人数的 3/4 同意；弃权、无效、缺席和未投都留在分母中",
        "The Opinion asks for three quarters of those entitled to vote; abstentions, invalid papers and absentees stay in the denominator",
    ),
    fix=Words(
        "结论改为 failed，按程序退回修改或者再次审查；不得减少名册来凑足比例",
        "Record the conclusion as failed and go back to redraft or review again; never shorten the roll to reach the share",
    ),
    check=check,
)
