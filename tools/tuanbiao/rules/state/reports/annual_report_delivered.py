"""The annual report of a completed year was delivered and signed off."""

from datetime import date

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the first day of the year after; until then it is being written."""
    for year, report in governance.reports.items():
        held = {"delivered": report.data.delivered, "signed_off": report.data.signed_off}
        missing = [_NAMES[key] for key, value in held.items() if value is None]
        if missing:
            yield Finding(report.at(), {"year": year, "missing": missing}, since=date(year + 1, 1, 1))


_NAMES = {
    "delivered": Words("报告情况（delivered）", "when it was delivered (`delivered`)"),
    "signed_off": Words("签署（signed_off）", "who signed it off (`signed_off`)"),
}
RULE = GovernanceRule(
    id="annual-report-delivered",
    timed=True,
    requirements=("opinion-4-4-president-report",),
    title=Words("年度报告已经报告和签署", "The annual report was delivered and signed off"),
    message=Words("{year} 年度报告没有写明{missing}", "The annual report of {year} does not say {missing}"),
    reason=Words(
        "没有报告、没有人签署的数字，没有人负责", "Nobody answers for figures that nobody gave or signed"
    ),
    fix=Words("报告并签署后补充", "Fill it in once that is done"),
    check=check,
)
