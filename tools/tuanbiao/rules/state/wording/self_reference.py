"""The document calls itself 本文件."""

import re

from ....facts.amending import amended
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_OLD = re.compile("本标准(?!化|物质|样品)")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every place but quotations and titles."""
    text = drafted_text(standard)
    for passage in text.passages if text else ():
        for match in _OLD.finditer(passage.plain) if passage.block.kind != "code" else ():
            word, start = match.group(), match.start()
            mend = amended(standard, passage.block.at(start), word, "本文件")
            yield Finding(passage.block.at(start, len(word)), {"word": word}, mend=mend)


RULE = StandardRule(
    id="self-reference",
    requirements=("gbt-1-1-self-reference",),
    title=Words("称自身用“本文件”", "The document calls itself 本文件"),
    message=Words("“{word}”应写作“本文件”", "“{word}” has to read 本文件"),
    reason=Words(
        "2020年版起标准、指导性技术文件等统称“本文件”",
        "Since the edition of 2020 all kinds of documents call themselves 本文件",
    ),
    fix=Words("把“{word}”改为“本文件”", "Write 本文件 for “{word}”"),
    check=check,
    mends=("unsafe",),
)
