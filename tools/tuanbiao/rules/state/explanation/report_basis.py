"""The explanatory report says what the content rests on."""

from ...rule import StandardRule, Words
from .written import written

RULE = StandardRule(
    id="report-basis",
    requirements=("regulation-10-research-basis",),
    title=Words("编制说明写明主要内容的依据", "The explanatory report says what the content rests on"),
    message=Words(
        "编制说明没有“编制原则和主要内容的依据”（{{#principles-and-basis}}）一节，或者这一节是空的",
        "The explanatory report has no section on principles and basis ({{#principles-and-basis}}), or it is empty",
    ),
    reason=Words(
        "标准应以科学技术研究成果和社会实践经验总结为基础",
        "A standard is to rest on the results of research and on practical experience",
    ),
    fix=Words(
        "在 explanatory-report.md 中写明主要指标和要求的依据，标题后加 {{#principles-and-basis}}",
        "Say in explanatory-report.md what the main requirements rest on, under a heading with {{#principles-and-basis}}",
    ),
    check=written("principles-and-basis"),
)
