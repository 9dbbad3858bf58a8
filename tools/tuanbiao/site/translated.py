"""The English translation of a standard's text, numbered like the text that it follows heading by heading."""

import re
from collections.abc import Mapping

from ..facts.translation import translation
from ..forms.composition import Heading
from ..parse.blocks import Document
from ..parse.clauses import outline
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
    (re.compile("图"), "Figure"),
    (re.compile(r"式（([A-Z.\d]+)）"), r"Formula (\1)"),
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
    return box("gb translated", render(document, _style(page, standard, level, below), numbered=True))


def _style(page: Page, standard: Standard, level: int, below: Mapping[str, str]) -> Style:
    binding = {one.id: one.normative for one in outline(standard.index.body)} if standard.index.body else {}

    def named(heading: Heading, title: str) -> str:
        if heading.kind != "annex":
            return " ".join(filter(None, (heading.number, title)))
        number = f"Annex {heading.number}{_BINDING[binding.get(heading.id)]}"
        return f"{number} {escape(_ANNEX.sub('', heading.words, count=1))}"

    return Style(
        level=level,
        named=named,
        labelled=in_english,
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
