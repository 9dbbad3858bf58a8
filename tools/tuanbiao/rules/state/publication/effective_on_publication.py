"""A standard leaves its users time between publication and effect."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Only where both fall on one day."""
    publication = standard.publication
    if publication is not None and publication.data.effective == publication.data.on:
        yield Finding(publication.at("effective"), {"on": publication.data.on})


RULE = StandardRule(
    id="effective-on-publication",
    requirements=("custom-effective-after-issue",),
    title=Words(
        "发布与实施之间留有准备时间", "A standard leaves its users time between publication and effect"
    ),
    message=Words(
        "实施日期与发布日期都是 {on}，没有准备时间",
        "It takes effect on {on}, the day of publication, which leaves no time to prepare",
    ),
    reason=Words(
        "使用者需要时间了解标准、调整产品和服务",
        "Users need time to learn the standard and adapt products and services",
    ),
    fix=Words(
        "下一次发布时把实施日期定在发布日期之后；已发布的不必改",
        "Set a later effective date with the next publication; what has been issued stays as it is",
    ),
    check=check,
)
