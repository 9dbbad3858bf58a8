"""The part in a number agrees with the title."""

import re

from ....governance import Governance
from ....standard import Standard
from ....facts.numbers import parse_own
from ...rule import Finding, Findings, StandardRule, Words


_PART = re.compile(r"第([1-9][0-9]*)部分")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Both name the same part, or neither names one; an amendment may speak of its part in words."""
    data = standard.index.data
    number = parse_own(data.number) if data.number else None
    if number is None or data.kind == "amendment":
        return
    found = _PART.search(data.title)
    titled = int(found[1]) if found else None
    if titled != number.part:
        values = {
            "number": data.number,
            "numbered": _said(number.part),
            "title": data.title,
            "titled": _said(titled),
        }
        yield Finding(standard.index.at("number"), values)


def _said(part: int | None) -> Words:
    return Words(f"是第{part}部分", f"is part {part}") if part else Words("不是部分", "is no part")


RULE = StandardRule(
    id="number-part",
    requirements=("gbt-1-1-part-title", "regulation-17-number-form"),
    title=Words("编号中的部分号与名称一致", "The part in a number agrees with the title"),
    message=Words("编号“{number}”{numbered}，而名称“{title}”{titled}", "The number `{number}` {numbered}, but the title “{title}” {titled}"),
    reason=Words("编号 12.1 表示第1部分；名称和编号说法不同，引用就会出错", "12.1 is part 1; where title and number disagree citations go wrong"),
    fix=Words("改正编号，或者在名称中写“第N部分：……”", "Correct the number, or write 第N部分：… in the title"),
    check=check,
)
