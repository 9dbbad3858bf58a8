"""The declaration names the standard by number and title."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, _governance: Governance) -> Findings:
    """As its text writes them, blanks aside."""
    disclosure = disclosed(standard)
    index = standard.index.data
    if disclosure is None or disclosure.body is None or index.number is None:
        return
    text = "".join(disclosure.body.text.split())
    missing = [one for one in (index.number, index.title) if "".join(one.split()) not in text]
    if missing:
        yield Finding(disclosure.at("platform"), {"missing": missing})


RULE = StandardRule(
    id="declaration-names-standard",
    requirements=("regulation-19-declaration", "format-disclosure-agrees"),
    title=Words("承诺的正文写明标准的编号和名称", "The declaration names the standard by number and title"),
    message=Words(
        "自我承诺的正文没有写明{missing}", "The text of the declaration does not mention {missing}"
    ),
    reason=Words(
        "承诺是对一项标准作出的，正文应写明是哪一项",
        "A declaration is made for one standard, and its text has to say which",
    ),
    fix=Words(
        "在 disclosure.md 的正文写明编号和名称，与标准完全一致",
        "Write number and title in the text of disclosure.md, exactly as in the standard",
    ),
    check=check,
)
