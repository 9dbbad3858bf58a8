"""Every completed year in which a standard moved has its annual report."""

from datetime import date

from ....facts.activity import active_years
from ....governance import Governance
from ....register import Register
from ....span import Span
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """From the first day of the year after."""
    for year in active_years(register):
        path = f"governance/reports/{year}.md"
        if year not in governance.reports and path not in governance.broken:
            yield Finding(Span(path), {"year": year, "path": path}, since=date(year + 1, 1, 1))


RULE = RegisterRule(
    id="annual-report-missing",
    timed=True,
    requirements=("opinion-4-4-president-report",),
    title=Words("每年的会长报告有标准化章节", "Every active year has its annual report"),
    message=Words(
        "{year} 年开展了标准化工作，没有会长年度报告的标准化章节",
        "Standards moved in {year}; the president's report has no chapter on it",
    ),
    reason=Words(
        "商会会长年度报告中应包含团体标准化工作开展情况",
        "The president's annual report shall tell how the standards work went",
    ),
    fix=Words("建立 {path}，由会长报告并签署", "Add `{path}`, have it delivered and signed off"),
    check=check,
)
