"""Survey and tests are documented."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .written import report_prose


def check(standard: Standard, _: Governance) -> Findings:
    """At least one report, by file or by digest."""
    report = standard.explanatory_report
    if report and report_prose(standard) is not None and not report.data.evidence:
        yield Finding(report.at())


RULE = StandardRule(
    id="report-evidence",
    requirements=("gbt-20004-1-outputs-kept",),
    title=Words("调查和试验有材料", "Survey and tests are documented"),
    message=Words(
        "编制说明没有附调查或者验证的材料", "The explanatory report comes without any survey or test report"
    ),
    reason=Words(
        "没有调查报告、试验记录等材料，编制说明中的数据无从核对",
        "Without the survey or test reports nobody can check the figures",
    ),
    fix=Words(
        "在 evidence 中写明材料的文件或者摘要；确实没有的，在“实验论证”一节说明原因",
        "Name the reports in `evidence`, by file or digest; if there are none, say why in the section on verification",
    ),
    check=check,
)
