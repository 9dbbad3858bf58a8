"""The dates of an inherited standard go with its status."""

from collections.abc import Iterator

from ....facts.rows import rows
from ....governance import Governance
from ....records.baseline import STATUSES, Inherited
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Declared dates are never an error; a missing one is said once for each entry."""
    for at, one in rows(governance.baseline):
        for key, fault in list(_faults(one))[:1]:
            yield Finding(at(key), {"status": Words(*STATUSES[one.status]), "fault": fault})


def _faults(one: Inherited) -> Iterator[tuple[str, Words]]:
    if one.published and one.effective and one.effective < one.published:
        yield "effective", Words("实施早于发布", "took effect before it was issued")
    if one.withdrawn and one.status not in ("withdrawn", "superseded"):
        yield "withdrawn", Words("却写有废止日期", "also has a day of withdrawal")
    if one.status == "withdrawn" and one.withdrawn is None:
        yield "status", Words("没有写明废止日期", "has no day of withdrawal")
    if one.status == "superseded" and one.superseded_by is None:
        yield "status", Words("没有写明被何标准代替", "does not say by what")
    if one.status != "in-progress" and one.published is None:
        yield "status", Words("没有写明发布日期", "has no day of publication")


RULE = GovernanceRule(
    id="baseline-dates",
    requirements=("format-baseline-dates",),
    title=Words("承接的标准日期与状态相符", "The dates of an inherited standard go with its status"),
    message=Words("状态为“{status}”，{fault}", "The status is “{status}”, and it {fault}"),
    reason=Words(
        "状态和年度数字由日期推算，缺少就算不准", "Statuses and yearly figures are worked out from the dates"
    ),
    fix=Words("按当时的文件补充或改正", "Complete it from the papers of the time"),
    check=check,
)
