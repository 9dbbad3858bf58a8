"""A line that is meant as a heading is read as one."""

import re

from ....facts.amending import amended
from ....facts.chinese import is_chinese
from ....facts.text import written_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_MEANT = re.compile(r"^(?P<marks>#{1,6})(?P<next>[^\s#])", re.MULTILINE)
_ID = re.compile(r"\{#[a-z0-9-]+\}\s*$")


def check(standard: Standard, _governance: Governance) -> Findings:
    """`#` without a blank behind it makes no heading."""
    text = written_text(standard)
    for passage in text.passages if text else ():
        if passage.block.kind == "paragraph":
            for match in _MEANT.finditer(passage.block.text):
                marks, start = match["marks"], match.start()
                if marks == "#" and not (match["next"] in "{（" or is_chinese(match["next"])):
                    continue  # it may be a number or a channel
                line = passage.block.text[start:].partition("\n")[0]
                meant = f"{marks} " if _ID.search(line) else marks  # an id leaves no doubt
                mend = amended(standard, passage.block.at(start), marks, meant, "safe")
                yield Finding(passage.block.at(start, len(marks)), {"marks": marks}, mend=mend)


RULE = StandardRule(
    id="heading-without-space",
    requirements=("format-heading-ids",),
    title=Words("标题的 # 后有空格", "A blank follows the `#` of a heading"),
    message=Words(
        "“{marks}”后没有空格，这一行不是标题", "No blank follows `{marks}`: the line is no heading"
    ),
    reason=Words(
        "没有空格的一行是普通文字，其后的内容会并入前一条",
        "Without the blank the line is plain text, and what follows goes to the clause before",
    ),
    fix=Words("在“{marks}”后加一个空格", "Put a blank behind `{marks}`"),
    check=check,
    mends=("safe",),
)
