"""A standard's text, set as GB/T 1.1—2020 asks: computed numbers, annexes, captions, references that read."""

from ..parse.clauses import Clause, captions, outline, resolve
from ..parse.markdown import Document
from ..standard import Standard
from .access import pictures
from .markup import box, escape
from .prose import Style, render

_LEVEL = 3  # chapters stand below the page's own headings
_BINDING = {True: "（规范性）", False: "（资料性）", None: ""}


def text(standard: Standard) -> str:
    """The whole text of a standard that may be shown."""
    document = standard.index.body
    return box("gb", render(document, style(standard, document))) if document and document.parsed else ""


def style(standard: Standard, document: Document) -> Style:
    """How this text is set."""
    clauses = outline(document)
    return Style(
        level=_LEVEL,
        labels=resolve(document),
        captions={one.span.line: one for one in captions(document) if one.span.line is not None},
        numbers=[_number(clause) for clause in clauses],
        titles={place: escape(one.title) for place, one in enumerate(clauses) if one.kind == "annex"},
        pictures={path: path for path in pictures(standard)},
    )


def _number(clause: Clause) -> str:
    if clause.kind == "annex":
        return f"附录{clause.number}{_BINDING[clause.normative]}"
    return clause.number or ""


def labels(standard: Standard) -> dict[str, str]:
    """What a reference to each id of the text reads."""
    return resolve(standard.index.body) if standard.index.body else {}
