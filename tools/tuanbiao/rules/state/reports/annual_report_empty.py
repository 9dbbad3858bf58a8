"""The annual report says something."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Text and figures."""
    for report in governance.reports.values():
        missing = []
        if report.body is not None and report.body.parsed and not report.body.blocks:
            missing.append(Words("正文", "any text"))
        if report.data.counts is None:
            missing.append(Words("数字（counts）", "`counts`"))
        if missing:
            yield Finding(report.at(), {"year": report.data.year, "missing": missing})


RULE = GovernanceRule(
    id="annual-report-empty",
    requirements=("opinion-4-4-president-report",),
    title=Words("年度报告有内容", "The annual report says something"),
    message=Words("{year} 年度报告没有{missing}", "The annual report of {year} lacks {missing}"),
    reason=Words(
        "商会会长年度报告中应包含团体标准化工作开展情况",
        "The president's annual report shall tell how the standards work went",
    ),
    fix=Words(
        "写明开展情况，并在 counts 填写各项数字",
        "Tell how the work went, and give the figures under `counts`",
    ),
    check=check,
)
