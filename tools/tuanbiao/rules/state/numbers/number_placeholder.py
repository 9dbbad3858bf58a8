"""From numbering on there is no placeholder."""

from ....facts.numbers import is_placeholder
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A number that is not there at all is asked for by the move itself."""
    data = standard.index.data
    if (
        data.stage in ("numbering", "publication", "withdrawn")
        and data.number
        and is_placeholder(data.number)
    ):
        values = {"stage": NAMES[data.stage], "number": data.number}
        yield Finding(standard.index.at("number"), values)


RULE = StandardRule(
    id="number-placeholder",
    requirements=("format-number-in-time", "opinion-3-4-numbering"),
    title=Words("编号以后没有占位编号", "From numbering on there is no placeholder"),
    message=Words(
        "标准已进入“{stage}”，编号仍是占位的“{number}”",
        "The standard is in {stage}, but its number is still the placeholder `{number}`",
    ),
    reason=Words(
        "没有正式编号就不能发布，也无法引用", "Without a number it can be neither published nor cited"
    ),
    fix=Words(
        "写上正式编号；下一个可用的顺序号见登记簿",
        "Write the number; the register shows the next free sequence number",
    ),
    check=check,
)
