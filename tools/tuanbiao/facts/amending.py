"""Edits of a standard's text, which only a draft may have: from consultation on a text is what others were given to read."""

from ..mend import Mend, Safety
from ..parse.blocks import Document
from ..span import Span
from ..standard import Standard
from .stages import rank


def amended(standard: Standard, place: Span, old: str, new: str, safety: Safety = "unsafe") -> Mend | None:
    """Other words at a place of the text; None where markup or indentation stands between their characters there."""
    document = standard.index.body
    if document is None or not old or old == new or not _stands(document, place, old):
        return None
    stage = standard.index.data.stage
    held = stage if rank(stage) >= rank("consultation") else ""
    return Mend(Span(place.path, place.line, place.column, len(old)), old, new, safety, held=held)


def _stands(document: Document, place: Span, old: str) -> bool:
    line, column = (place.line or 0) - document.first_line, (place.column or 0) - 1
    lines = document.text.split("\n")[max(line, 0) : line + old.count("\n") + 1]
    return line >= 0 and column >= 0 and bool(lines) and "\n".join(lines)[column:].startswith(old)
