"""The explanatory report says how the text relates to the law."""

from ...rule import StandardRule, Words
from .written import written

RULE = StandardRule(
    id="report-law",
    requirements=("regulation-11-lawful",),
    title=Words(
        "编制说明写明与法律法规的关系", "The explanatory report says how the text relates to the law"
    ),
    message=Words(
        "编制说明没有“与法律法规和强制性标准的关系”（{{#relation-to-law}}）一节，或者这一节是空的",
        "The explanatory report has no section on law and mandatory standards ({{#relation-to-law}}), or it is empty",
    ),
    reason=Words(
        "标准应符合法律法规，不得与国家有关产业政策相抵触，不得低于强制性标准",
        "A standard must be lawful, in keeping with industrial policy and not below mandatory standards",
    ),
    fix=Words(
        "在 explanatory-report.md 中写明有关的法律法规和强制性标准，没有的也写明，标题后加 {{#relation-to-law}}",
        "Name the law and mandatory standards concerned, or that there are none, under a heading with {{#relation-to-law}}",
    ),
    check=written("relation-to-law"),
)
