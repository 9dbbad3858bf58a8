"""The introduction holds no requirements."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """应 and what stands for 不应; 必须 may well tell a fact here."""
    text = drafted_text(standard)
    for passage in text.of("introduction") if text else ():
        for modal in passage.modals:
            if modal.kind in ("requirement", "prohibition"):
                yield Finding(passage.block.at(modal.start, len(modal.word)), {"word": modal.word})


RULE = StandardRule(
    id="introduction-requirements",
    requirements=("gbt-1-1-introduction-no-requirements",),
    title=Words("引言不包含要求", "The introduction holds no requirements"),
    message=Words("引言中用“{word}”表述了要求", "The introduction makes a requirement by “{word}”"),
    reason=Words(
        "引言是资料性要素，写在其中的要求没有效力",
        "An introduction is informative: a requirement in it does not bind",
    ),
    fix=Words("移到正文，或者改为陈述", "Move it to the text, or state it as a fact"),
    check=check,
)
