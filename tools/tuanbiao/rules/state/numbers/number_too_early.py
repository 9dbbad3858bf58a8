"""A real number is given at the stage of numbering."""

from ....facts.numbers import DASH, is_placeholder, parse_own, straighten
from ....facts.stages import entered
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Also where it is badly written; a standard that went back from numbering may keep its number."""
    number = standard.index.data.number
    parsed = parse_own(straighten(number)) if number and not is_placeholder(number) else None
    if parsed and entered(standard, "numbering") is None:
        values = {"number": straighten(number or ""), "draft": f"T/{parsed.code} ××××{DASH}××××"}
        yield Finding(standard.index.at("number"), values)


RULE = StandardRule(
    id="number-too-early",
    requirements=("format-number-in-time", "opinion-3-4-nine-stages"),
    title=Words("编号阶段才有正式编号", "A real number is given at the stage of numbering"),
    message=Words(
        "标准还没有进入编号阶段，却已有编号“{number}”",
        "The standard has the number `{number}` before it reached numbering",
    ),
    reason=Words(
        "批准之前给出编号，会让人以为标准已经通过",
        "A number before approval makes a draft look like a standard",
    ),
    fix=Words("删去 number，或者写 {draft}", "Remove number, or write {draft}"),
    check=check,
)
