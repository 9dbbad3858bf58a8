"""A number is not given up after publication."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The day of publication is still in time."""
    publication = standard.publication
    for at, one in enumerate(standard.index.data.voided_numbers):
        if publication and one.on > publication.data.on:
            values = {"number": one.number, "on": one.on, "published": publication.data.on}
            yield Finding(standard.index.at("voided_numbers", at, "on"), values)


RULE = StandardRule(
    id="number-voided-after-issue",
    requirements=("format-number-voided", "format-number-never-reused"),
    title=Words("发布以后编号不再作废", "A number is not given up after publication"),
    message=Words(
        "编号“{number}”于 {on} 作废，晚于发布日期 {published}",
        "The number `{number}` was given up on {on}, after publication on {published}",
    ),
    reason=Words(
        "已发布的编号从此属于这项标准，废止以后也保留",
        "A published number belongs to its standard for good, even after withdrawal",
    ),
    fix=Words("恢复原编号；作废日期写错的，改正 on", "Restore the number, or correct the date in on"),
    check=check,
)
