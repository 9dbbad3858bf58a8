"""The scope holds no provisions."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every word that requires, recommends or permits."""
    text = drafted_text(standard)
    for passage in text.of("scope") if text else ():
        for modal in passage.modals:
            yield Finding(passage.block.at(modal.start, len(modal.word)), {"word": modal.word})


RULE = StandardRule(
    id="scope-provisions",
    requirements=("gbt-1-1-scope-no-provisions",),
    title=Words("范围不包含要求、推荐或者允许", "The scope holds no provisions"),
    message=Words("范围中用“{word}”表述了条款", "The scope makes a provision by “{word}”"),
    reason=Words(
        "范围只陈述文件的对象和界限，条款写在技术要素中",
        "A scope states what the document is about; provisions belong to the technical chapters",
    ),
    fix=Words(
        "改为陈述，例如“本文件适用于……”，或者移到正文",
        "State it as a fact, such as 本文件适用于……, or move it to the text",
    ),
    check=check,
)
