"""A standard does not take effect before it is published."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The same day is another rule's."""
    publication = standard.publication
    if publication is not None and publication.data.effective < publication.data.on:
        values = {"effective": publication.data.effective, "on": publication.data.on}
        yield Finding(publication.at("effective"), values)


RULE = StandardRule(
    id="effective-before-publication",
    requirements=("format-effective-not-before-issue",),
    title=Words("实施日期不早于发布日期", "A standard does not take effect before it is published"),
    message=Words(
        "实施日期 {effective} 早于发布日期 {on}",
        "It takes effect on {effective}, before it is published on {on}",
    ),
    reason=Words(
        "标准发布之前无人知道其内容，不能要求照此实施",
        "Before publication nobody knows the text, so nobody can follow it",
    ),
    fix=Words(
        "改正 publication.md 的 effective，并与公告一致",
        "Correct `effective` in publication.md, in agreement with the document",
    ),
    check=check,
)
