"""Every listed reference is cited normatively in the text."""

from ....facts.references import entries, uncited
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; notes, examples and informative annexes make nothing normative."""
    text = finished_text(standard)
    for entry in uncited(text, entries(text, "normative-references")) if text else ():
        written = entry.citation.text
        yield Finding(entry.passage.block.at(entry.citation.start, len(written)), {"number": written})


RULE = StandardRule(
    id="reference-uncited",
    requirements=("gbt-1-1-references-cited",),
    title=Words("所列文件都在条文中规范性引用", "Every listed reference is cited normatively in the text"),
    message=Words(
        "“{number}”列入了“规范性引用文件”，条文中没有规范性引用",
        "“{number}” is listed and is not cited normatively in the text",
    ),
    reason=Words(
        "清单中的文件都是必不可少的，没有引用的文件不是",
        "What is listed is indispensable; a document that is not cited is not",
    ),
    fix=Words(
        "在条文中引用“{number}”，或者从清单中删去；只供参考的列入参考文献",
        "Cite “{number}” in a clause or delete it; what is for information goes to the bibliography",
    ),
    check=check,
)
