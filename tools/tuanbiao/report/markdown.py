"""Findings as Markdown, for a step summary or a pull request."""

import re
from collections.abc import Iterator, Sequence

from ..diagnostic import Diagnostic, Severity
from ..words import Words, pick
from .text import basis, plain, summary

_HEADINGS = {
    Severity.ERROR: Words("错误", "Errors"),
    Severity.WARNING: Words("警告", "Warnings"),
    Severity.INFO: Words("提示", "Notes"),
}
_COLUMNS = {
    "zh": "| 位置 | 规则 | 问题 | 改法 | 依据 |\n|---|---|---|---|---|",
    "en": "| Place | Rule | Finding | Fix | Basis |\n|---|---|---|---|---|",
}
# An underscore within a word marks nothing, and ids are full of them; an ampersand does where it begins a character's name.
_SPECIAL = re.compile(r"([\\`*{}\[\]<>|#!~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[A-Za-z0-9]+;))")


def render(diagnostics: Sequence[Diagnostic], language: str, site: str | None = None) -> Iterator[str]:
    """A summary line, then one table a severity, errors first; `site` is the address of the site with the rule pages."""
    yield f"**{summary(diagnostics, language)}**"
    for severity in reversed(Severity):
        chosen = [one for one in diagnostics if one.severity is severity]
        if chosen:
            yield f"\n### {pick(_HEADINGS[severity], language)}\n"
            yield _COLUMNS[language]
            yield from (_row(one, language, site) for one in chosen)


def _row(one: Diagnostic, language: str, site: str | None) -> str:
    rule = f"[{one.rule}]({site.rstrip('/')}/reference/rules/{one.rule}.html)" if site else one.rule
    cells = (
        str(one.span),
        pick(one.message, language),
        pick(one.fix, language),
        basis(one, language),
    )
    place, *others = (escape(cell) for cell in cells)
    return "| " + " | ".join((place, rule, *others)) + " |"


def escape(text: str) -> str:
    """Texts of a pull request are data: no markup, no mention, no line of their own."""
    return _SPECIAL.sub(r"\\\1", plain(text.replace("\n", " "))).replace("@", "@\u200b")
