"""An annex has no scope, references or terms of its own."""

from ....facts.text import FIXED, Element, drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_OF_THE_TEXT: tuple[Element, ...] = ("scope", "normative-references", "terms")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Told by the titles of its clauses."""
    text = drafted_text(standard)
    titles = {FIXED[one].zh for one in _OF_THE_TEXT}
    for clause in text.clauses if text else ():
        if clause.kind == "annex-clause" and "".join(clause.title.split()) in titles:
            yield Finding(clause.span, {"number": clause.number or "", "title": clause.title})


RULE = StandardRule(
    id="annex-content",
    requirements=("gbt-1-1-annex-content",),
    title=Words(
        "附录中不设范围、规范性引用文件、术语和定义", "An annex has no scope, references or terms of its own"
    ),
    message=Words("附录的 {number} 是“{title}”", "{number} of the annex is “{title}”"),
    reason=Words(
        "这些要素对整个文件只有一处，放在附录里会被漏看",
        "A document has one place for these; in an annex they are overlooked",
    ),
    fix=Words("并入正文的“{title}”一章", "Join it to the chapter “{title}” of the text"),
    check=check,
)
