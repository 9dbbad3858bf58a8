"""Capabilities are worded 能, and limits are not worded as incapability."""

from ....facts.amending import amended
from ....facts.modals import may_for_able, unable_for_shall_not
from ....facts.provisions import speaking
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """可承受 for 能承受, 不能超过 for 不应超过."""
    text = drafted_text(standard)
    for passage in speaking(text) if text else ():
        found = [
            *((*one, "能") for one in may_for_able(passage.plain)),
            *((*one, "不应") for one in unable_for_shall_not(passage.plain)),
        ]
        for word, start, wanted in found:
            mend = amended(standard, passage.block.at(start), word, wanted)
            yield Finding(passage.block.at(start, len(word)), {"word": word, "wanted": wanted}, mend=mend)


RULE = StandardRule(
    id="verb-capability",
    requirements=("gbt-1-1-capability-verbs",),
    title=Words("“能”表述能力，“可”表述允许", "能 words a capability, 可 a permission"),
    message=Words("这里的“{word}”应写作“{wanted}”", "“{word}” has to read “{wanted}” here"),
    reason=Words(
        "“能”“不能”只陈述能力，“可”只给予允许，混用时分不清是性能、允许还是要求",
        "能 and 不能 state capability, 可 permits; mixed up nobody can tell property, permission and requirement apart",
    ),
    fix=Words("把“{word}”改为“{wanted}”", "Write “{wanted}” for “{word}”"),
    check=check,
    mends=("unsafe",),
)
