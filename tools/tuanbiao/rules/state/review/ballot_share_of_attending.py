"""A ballot passes with three quarters of those attending."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .counted import concluded


def check(standard: Standard, governance: Governance) -> Findings:
    """A passed ballot reaches the share of those who signed in or returned a paper, the recused left out."""
    for one in concluded(standard, governance):
        if one.review.data.conclusion == "passed" and not one.of_attending:
            yield Finding(one.review.at("conclusion"), one.figures)


RULE = StandardRule(
    id="ballot-share-of-attending",
    requirements=("regulation-14-three-quarters-of-attending", "format-ballot-conclusion"),
    title=Words(
        "表决通过须出席代表人数的 3/4 同意", "A ballot passes with three quarters of those attending"
    ),
    message=Words(
        "同意票不足出席人数的 {share}，至少需 {least_attending} 票，却记为通过。按有表决权人数 {for_}/{entitled}：{by_entitled}，{entitled_says}；按出席人数 {for_}/{attending}：{by_attending}，{attending_says}（{others}）",
        "Recorded as passed with fewer than {share} of those attending; {least_attending} votes are needed. Figures: of those entitled {for_} of {entitled}: {by_entitled}, {entitled_says}; of those attending {for_} of {attending}: {by_attending}, {attending_says} ({others})",
    ),
    reason=Words(
        "《团体标准管理规定》要求不少于出席会议代表人数的 3/4 同意；函审按收回的票计出席",
        "The regulation asks for three quarters of the delegates attending; by correspondence those whose papers came back count as attending",
    ),
    fix=Words(
        "结论改为 failed，按程序退回修改或者再次审查",
        "Record the conclusion as failed and go back to redraft or review again",
    ),
    check=check,
)
