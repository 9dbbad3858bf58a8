"""Permissions are worded 可, not 能."""

from ....facts.amending import amended
from ....facts.modals import able_for_may
from ....facts.provisions import speaking
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Where somebody may act after a condition: 检验合格后方能出厂."""
    text = drafted_text(standard)
    for passage in speaking(text) if text else ():
        for word, start in able_for_may(passage.plain):
            wanted = word.replace("能", "可")
            mend = amended(standard, passage.block.at(start), word, wanted)
            yield Finding(passage.block.at(start, len(word)), {"word": word, "wanted": wanted}, mend=mend)


RULE = StandardRule(
    id="verb-permission",
    requirements=("gbt-1-1-permission-verbs",),
    title=Words("表述允许用“可”，不用“能”", "Permissions are worded 可, not 能"),
    message=Words(
        "允许用“{word}”表述，应改用“{wanted}”", "A permission is worded “{word}” instead of “{wanted}”"
    ),
    reason=Words(
        "“可”是文件给予的允许，“能”是主、客观的能力",
        "可 is what the document permits, 能 what somebody is able to do",
    ),
    fix=Words("把“{word}”改为“{wanted}”", "Write “{wanted}” for “{word}”"),
    check=check,
    mends=("unsafe",),
)
