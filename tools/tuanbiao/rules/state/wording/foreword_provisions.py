"""The foreword holds no provisions."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A list of changes may name them."""
    text = drafted_text(standard)
    for passage in text.of("foreword") if text else ():
        for modal in passage.modals if passage.block.kind == "paragraph" else ():
            yield Finding(passage.block.at(modal.start, len(modal.word)), {"word": modal.word})


RULE = StandardRule(
    id="foreword-provisions",
    requirements=("gbt-1-1-foreword-no-provisions",),
    title=Words("前言不包含要求、推荐或者允许", "The foreword holds no provisions"),
    message=Words("前言中用“{word}”表述了条款", "The foreword makes a provision by “{word}”"),
    reason=Words(
        "前言是资料性要素，写在其中的要求没有效力",
        "A foreword is informative: a requirement in it does not bind",
    ),
    fix=Words("移到正文，或者改为陈述", "Move it to the text, or state it as a fact"),
    check=check,
)
