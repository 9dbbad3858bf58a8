"""The explanatory report tells of the survey."""

from ...rule import StandardRule, Words
from .written import written

RULE = StandardRule(
    id="report-survey",
    requirements=("opinion-3-4-survey", "regulation-10-verification", "law-18-verification"),
    title=Words("编制说明写明调查分析", "The explanatory report tells of the survey"),
    message=Words(
        "编制说明没有“调查分析”（{{#survey}}）一节，或者这一节是空的",
        "The explanatory report has no section on the survey ({{#survey}}), or it is empty",
    ),
    reason=Words("草案应在调查分析的基础上形成", "A draft is to rest on a survey and its analysis"),
    fix=Words(
        "在 explanatory-report.md 中写明调查的对象、方法和结果，标题后加 {{#survey}}",
        "Say in explanatory-report.md whom you asked, how, and what you found, under a heading with {{#survey}}",
    ),
    check=written("survey"),
)
