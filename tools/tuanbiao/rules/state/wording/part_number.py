"""The number and the title name the same part."""

import re

from ....facts.numbers import parse_own
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_PART = re.compile(r"第\s*(?P<part>[0-9]{1,4})\s*部分")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Where the number is well formed and the title says which part it is."""
    index = standard.index.data
    number = parse_own(index.number or "")
    match = _PART.search(index.title)
    if number is None or number.amendment is not None:
        return
    named = int(match["part"]) if match else None
    if named != number.part:
        values = {"number": index.number, "by_number": _part(number.part), "by_title": _part(named)}
        yield Finding(standard.index.at("number"), values)


def _part(part: int | None) -> Words:
    return Words(f"第{part}部分", f"part {part}") if part else Words("整项标准", "a whole standard")


RULE = StandardRule(
    id="part-number",
    requirements=("gbt-1-1-part-title",),
    title=Words("编号与名称所指的部分一致", "The number and the title name the same part"),
    message=Words(
        "按编号“{number}”是{by_number}，按名称是{by_title}",
        "By its number “{number}” this is {by_number}, by its title {by_title}",
    ),
    reason=Words(
        "部分号由编号和名称两处表示，两处应是同一个", "The part is named twice, by number and title"
    ),
    fix=Words("改编号或者名称", "Correct the number or the title"),
    check=check,
)
