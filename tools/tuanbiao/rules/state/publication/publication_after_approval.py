"""A standard is not published before it was approved."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Against the newest approval that passed; the same day is allowed."""
    passed = [
        one.data.on for one in standard.approvals.values() if one.data.on and one.data.conclusion == "passed"
    ]
    publication = standard.publication
    if publication is not None and passed and publication.data.on < passed[-1]:
        values = {"on": publication.data.on, "approved": passed[-1]}
        yield Finding(publication.at("on"), values)


RULE = StandardRule(
    id="publication-after-approval",
    requirements=("opinion-3-4-nine-stages", "format-issue-after-approval"),
    title=Words("发布不早于批准", "A standard is not published before it was approved"),
    message=Words(
        "发布日期 {on} 早于批准日期 {approved}", "It was published on {on}, before its approval on {approved}"
    ),
    reason=Words("批准在前，编号、发布在后，次序不能颠倒", "Approval comes before numbering and publication"),
    fix=Words(
        "核对原件，改正 publication.md 的 on 或者批准记录的 on",
        "Look at the originals and correct `on` in publication.md or in the approval",
    ),
    check=check,
)
