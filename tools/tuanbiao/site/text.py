"""A standard's text, set as GB/T 1.1—2020 asks: computed numbers, annexes, captions, references that read."""

from collections.abc import Mapping
from types import MappingProxyType

from ..parse.clauses import Clause, captions, outline, resolve
from ..parse.markdown import Document
from ..standard import Standard
from .access import pictures
from .markup import box, escape
from .prose import Style, render
from .remark import how, remarks
from .translated import in_english, translated
from .view import Page

_LEVEL = 3  # chapters stand below the page's own headings
_BINDING = {True: "（规范性）", False: "（资料性）", None: ""}


def text(page: Page, standard: Standard) -> str:
    """The whole text of a standard that may be shown, and while comments can be sent, how."""
    below = remarks(page, standard)
    english = translated(page, standard, _LEVEL, below) if page.view.language == "en" else ""
    shown = english or written(page, standard, below)
    told = _language(page, translated=bool(english)), how(page, standard), shown
    return "\n\n".join(filter(None, told)) if shown else ""


def _language(page: Page, *, translated: bool) -> str:
    """On an English page, which text this is and which one binds."""
    if page.view.language == "zh":
        return ""
    if translated:
        link = page.in_chinese("The Chinese text", "_text")
        return f"This is a translation for information. {link} is the binding one.\n{{: .hint }}"
    return "The text is in Chinese; there is no English translation.\n{: .hint }"


def written(page: Page, standard: Standard, below: Mapping[str, str] = MappingProxyType({})) -> str:
    """The text alone; `below` stands below the headings with these ids."""
    document = standard.index.body
    if document is None or not document.parsed:
        return ""
    return box("gb", render(document, style(page, standard, document, below)))


def style(page: Page, standard: Standard, document: Document, below: Mapping[str, str]) -> Style:
    """How this text is set; `below` stands below the headings with these ids."""
    clauses = outline(document)
    return Style(
        level=_LEVEL,
        labels=resolve(document),
        captions={one.span.line: one for one in captions(document) if one.span.line is not None},
        numbers=[_number(clause) for clause in clauses],
        titles={place: escape(one.title) for place, one in enumerate(clauses) if one.kind == "annex"},
        pictures={path: page.to(f"standards/{standard.slug}/{path}") for path in pictures(standard)},
        below=below,
    )


def _number(clause: Clause) -> str:
    if clause.kind == "annex":
        return f"附录{clause.number}{_BINDING[clause.normative]}"
    return clause.number or ""


def labels(page: Page, standard: Standard) -> dict[str, str]:
    """What a reference to each id of the text reads, outside the text."""
    known = resolve(standard.index.body) if standard.index.body else {}
    return {own: page.say(label, in_english(label)) for own, label in known.items()}
