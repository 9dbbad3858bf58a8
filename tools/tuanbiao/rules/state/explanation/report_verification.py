"""The explanatory report tells of tests and verification."""

from ...rule import StandardRule, Words
from .written import written

RULE = StandardRule(
    id="report-verification",
    requirements=("opinion-3-4-verification", "regulation-10-verification", "law-18-verification"),
    title=Words("编制说明写明实验论证", "The explanatory report tells of the verification"),
    message=Words(
        "编制说明没有“实验论证”（{{#verification}}）一节，或者这一节是空的",
        "The explanatory report has no section on the verification ({{#verification}}), or it is empty",
    ),
    reason=Words("草案应在实验论证等基础上形成", "A draft is to rest on tests or other verification"),
    fix=Words(
        "在 explanatory-report.md 中写明试验、验证或者论证的过程和结果，标题后加 {{#verification}}",
        "Describe tests or reasoning and their results in explanatory-report.md, under a heading with {{#verification}}",
    ),
    check=written("verification"),
)
