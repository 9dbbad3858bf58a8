"""The explanatory report has the sections that are usual."""

from ....facts.sections import is_written
from ....governance import Governance
from ....records.explanatory_report import SECTIONS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .written import report_prose

# Survey, verification, basis and law have rules of their own; the rest is written where it applies.
_USUAL = ("background", "process", "relation-to-standards", "dissent", "benefits", "implementation")


def check(standard: Standard, _: Governance) -> Findings:
    """All that lack in one finding."""
    prose = report_prose(standard)
    if prose is None or standard.explanatory_report is None:
        return
    lacking = [f"{SECTIONS[own]} {{#{own}}}" for own in _USUAL if not is_written(prose, own)]
    if lacking:
        yield Finding(standard.explanatory_report.at(), {"sections": lacking})


RULE = StandardRule(
    id="report-sections",
    requirements=("gbt-20004-1-explanatory-report",),
    title=Words("编制说明各节齐全", "The explanatory report has its usual sections"),
    message=Words(
        "编制说明缺少以下各节，或者该节是空的：{sections}",
        "The explanatory report lacks these sections, or they are empty: {sections}",
    ),
    reason=Words(
        "征求意见和审查的人从编制说明了解任务来源、过程、协调情况和预期效益",
        "Those who comment and review learn from it where the work came from, how it went and what it is good for",
    ),
    fix=Words(
        "在 explanatory-report.md 中补写；没有内容的，写明没有",
        "Add them to explanatory-report.md; where there is nothing to say, say so",
    ),
    check=check,
)
