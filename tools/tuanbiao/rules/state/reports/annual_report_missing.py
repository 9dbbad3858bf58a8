"""Every completed year in which a standard moved has its annual report."""

from datetime import date

from ....facts.activity import active_years
from ....library import Library
from ....span import Span
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """From the first day of the year after."""
    governance = library.governance
    for year in active_years(library):
        path = f"governance/reports/{year}.md"
        if year < as_of.year and year not in governance.reports and path not in governance.broken:
            yield Finding(Span(path), {"year": year, "path": path})


RULE = DateRule(
    id="annual-report-missing",
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
