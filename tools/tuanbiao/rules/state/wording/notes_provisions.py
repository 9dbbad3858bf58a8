"""Notes and examples hold no provisions."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Requirements and recommendations; 可 mostly tells a possibility there."""
    text = drafted_text(standard)
    for passage in text.passages if text else ():
        for modal in passage.modals if passage.is_aside else ():
            if modal.kind != "permission":
                yield Finding(passage.block.at(modal.start, len(modal.word)), {"word": modal.word})


RULE = StandardRule(
    id="notes-provisions",
    requirements=("gbt-1-1-notes-no-provisions",),
    title=Words("注和示例不包含要求或者推荐", "Notes and examples hold no provisions"),
    message=Words("注或者示例中用“{word}”表述了条款", "A note or example makes a provision by “{word}”"),
    reason=Words(
        "注和示例只帮助理解，写在其中的要求没有效力",
        "Notes and examples explain: a requirement in them does not bind",
    ),
    fix=Words("移到条文，或者改为陈述", "Move it to a clause, or state it as a fact"),
    check=check,
)
