"""The English translation of a standard's text, numbered like the text that it follows heading by heading."""

import re
from collections.abc import Mapping
from dataclasses import replace

from ..facts.translation import translation
from ..parse.clauses import captions, outline, resolve
from ..parse.markdown import Document
from ..standard import Standard
from .access import pictures
from .markup import box, escape
from .prose import Style, render
from .view import Page

_ANNEX = re.compile(r"Annex(?:\s+[A-Z]\b)?\s*(?:\((?:normative|informative)\))?\s*")
_LABELS = (
    (re.compile(r"第(\d+)章"), r"Clause \1"),
    (re.compile(r"附录([A-Z]+)"), r"Annex \1"),
    (re.compile(r"表([A-Z.\d]+)"), r"Table \1"),
    (re.compile(r"图([A-Z.\d]+)"), r"Figure \1"),
    (re.compile("前言"), "Foreword"),
    (re.compile("引言"), "Introduction"),
    (re.compile("参考文献"), "Bibliography"),
    (re.compile("索引"), "Index"),
)
_BINDING = {True: " (normative)", False: " (informative)", None: ""}


def translated(page: Page, standard: Standard, level: int, below: Mapping[str, str]) -> str:
    """The whole translation; nothing where there is none that can be read. `below` stands below the headings with these ids."""
    document = translation(standard)
    if not isinstance(document, Document):
        return ""
    return box("gb translated", render(document, _style(page, standard, document, level, below)))


def _style(page: Page, standard: Standard, document: Document, level: int, below: Mapping[str, str]) -> Style:
    clauses = outline(document)
    binding = {one.id: one.normative for one in outline(standard.index.body)} if standard.index.body else {}
    shown = [replace(one, label=in_english(one.label)) for one in captions(document)]
    return Style(
        level=level,
        labels={own: in_english(label) for own, label in resolve(document).items()},
        captions={one.span.line: one for one in shown if one.span.line is not None},
        numbers=[
            f"Annex {one.number}{_BINDING[binding.get(one.id)]}" if one.kind == "annex" else one.number or ""
            for one in clauses
        ],
        titles={
            place: escape(_ANNEX.sub("", one.title, count=1))
            for place, one in enumerate(clauses)
            if one.kind == "annex"
        },
        pictures={path: page.to(f"standards/{standard.slug}/{path}") for path in pictures(standard)},
        below=below,
        language="en",
    )


def in_english(label: str) -> str:
    """What a text calls one of its parts, in English; a title of its own stays."""
    for chinese, english in _LABELS:
        if found := chinese.fullmatch(label):
            return found.expand(english)
    return label
