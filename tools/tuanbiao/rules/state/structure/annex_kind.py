"""An annex is marked normative or informative."""

import re

from ....facts.amending import amended
from ....facts.text import drafted_text
from ....governance import Governance
from ....mend import Mend
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_MARKED = re.compile(r"附录\s*[A-Z]?\s*[(（]\s*(?:规范性|资料性)\s*[)）]")
_FORMER = re.compile(r"(?:附录\s*[A-Z]?\s*)?[(（]\s*(?P<kind>规范性|资料性)附录\s*[)）]\s*")


def check(standard: Standard, _governance: Governance) -> Findings:
    """（规范性附录） was the form of earlier editions of GB/T 1.1."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        title = text.document.headings[at].title
        if clause.kind == "annex" and not _MARKED.match(title):
            yield Finding(clause.span, {"title": title}, mend=_mend(standard, clause.span, title))


def _mend(standard: Standard, place: Span, title: str) -> Mend | None:
    """（规范性附录） in front of the title, as the editions before 2020 had it."""
    found = _FORMER.match(title)
    if found is None:
        return None
    return amended(standard, place, found.group(), f"附录（{found['kind']}）", "safe")


RULE = StandardRule(
    id="annex-kind",
    requirements=("gbt-1-1-annex-kind",),
    title=Words("附录标明（规范性）或（资料性）", "An annex is marked normative or informative"),
    message=Words(
        "附录的标题写作“{title}”，没有以“附录（规范性）”或者“附录（资料性）”开头",
        "The annex is titled “{title}”, which begins neither with 附录（规范性） nor with 附录（资料性）",
    ),
    reason=Words(
        "规范性附录是标准的组成部分，资料性附录只帮助理解，读者要从标题知道是哪一种",
        "A normative annex is part of what the standard requires, an informative one explains: the title tells which",
    ),
    fix=Words(
        "写作“# 附录（规范性）标题 {{#annex-x}}”或者“# 附录（资料性）标题 {{#annex-x}}”",
        "Write `# 附录（规范性）title {{#annex-x}}` or `# 附录（资料性）title {{#annex-x}}`",
    ),
    check=check,
    mends=("safe",),
)
