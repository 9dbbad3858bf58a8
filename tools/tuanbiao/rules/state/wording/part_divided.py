"""A part is not divided into parts."""

import re

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_PART = re.compile(r"第\s*[0-9一二三四五六七八九十百]+\s*部分")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Told by a title that names two."""
    found = _PART.findall(standard.index.data.title)
    if len(found) > 1:
        yield Finding(standard.index.at("title"), {"parts": found})


RULE = StandardRule(
    id="part-divided",
    requirements=("gbt-1-1-parts-not-divided",),
    title=Words("部分不再分部分", "A part is not divided into parts"),
    message=Words("名称中有两层部分：{parts}", "The title names parts on two levels: {parts}"),
    reason=Words(
        "部分只有一个层次，编号也只有一个部分号", "Parts have one level, and a number has room for one"
    ),
    fix=Words("改为同一层次的部分，顺次编号", "Make them parts of one level, numbered on"),
    check=check,
)
