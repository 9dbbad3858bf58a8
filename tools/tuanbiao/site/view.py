"""What every page is made from, and one page's place in the site."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar

from ..certificate.model import Certificate
from ..diagnostic import Diagnostic
from ..facts.links import by_number, by_slug
from ..facts.roll import people, units
from ..library import Library
from ..records.people import Person
from ..records.units import Unit
from ..register import STATUSES, Row, status
from ..standard import Standard
from ..words import Words, capital
from ..words import pick as picked
from .history import Step
from .markup import address, code, escape, outside

FOLDERS = {"zh": "", "en": "en/"}
_EDITOR = re.compile(r"(https://[^/?#]+/[^/?#]+/[^/?#]+)/edit/[^?#]+")
T = TypeVar("T")


@dataclass(frozen=True)
class View:
    """The whole library as of a day, with the findings on it and the steps that brought each standard.

    `edit_base` is the address to which a path is appended to edit its file, `site_url` that of the site's top; both are empty
    where the chamber set none. `commit` is the one that the records are those of, None where they are not just those of one.
    `certificates` are those of standards that have one, by slug. `language` is `zh` or `en`: that of the pages.
    `earlier` are texts of past consultations, by digest. With `drafts` texts are shown that the public does not see: a preview.
    `papers` are the PDFs of standards that can be taken away, by slug.
    """

    library: Library
    diagnostics: tuple[Diagnostic, ...]
    history: Mapping[str, tuple[Step, ...]]
    as_of: date
    edit_base: str = ""
    site_url: str = ""
    commit: str | None = None
    certificates: Mapping[str, Certificate] = field(default_factory=dict)
    language: str = "zh"
    earlier: Mapping[str, Standard] = field(default_factory=dict)
    drafts: bool = False
    papers: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def repository(self) -> str:
        """The repository's own address on GitHub, where the address to edit a file shows it; else nothing."""
        known = _EDITOR.fullmatch(self.edit_base)
        return known[1] if known else ""

    def say(self, zh: T, en: T) -> T:
        """The one of two texts, or of two rows of texts, that the pages speak."""
        return zh if self.language == "zh" else en

    def pick(self, words: Words) -> str:
        """Words of ours in the pages' language."""
        return picked(words, self.language)

    def label(self, words: Words) -> str:
        """Words of ours that begin a heading, a cell or a badge."""
        return capital(self.pick(words))

    def join(self, items: Iterable[str]) -> str:
        """Several things of one kind, markup already, with what stands between them in the pages' language."""
        return self.say("、", ", ").join(items)

    def called(self, name: str, name_en: str | None) -> str:
        """The name that a record bears in the pages' language: its Chinese one where it has no other."""
        return self.say(name, name_en or name)

    def place(self, uri: str) -> str:
        """Where a page lies: those in English are below a folder of their own, everything else is there once."""
        return f"{FOLDERS[self.language]}{uri}" if uri.endswith(".md") else uri

    def address(self, uri: str) -> str:
        """Where a file of the site lies: absolute where the site's own address is known, else below its top."""
        return f"{self.site_url.rstrip('/')}/{uri}" if self.site_url else uri

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """The register by slug."""
        return by_slug(self.library.register)

    @cached_property
    def numbers(self) -> Mapping[str, Row]:
        """The register by the identity of the number."""
        return by_number(self.library.register)

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """Everybody by id."""
        return people(self.library.governance)

    @cached_property
    def units(self) -> Mapping[str, Unit]:
        """Every unit by id."""
        return units(self.library.governance)

    @cached_property
    def findings(self) -> Mapping[str, tuple[Diagnostic, ...]]:
        """The findings below each folder `standards/<group>/<slug>`."""
        found: dict[str, list[Diagnostic]] = defaultdict(list)
        for one in self.diagnostics:
            found["/".join(one.span.path.split("/")[:3])].append(one)
        return {folder: tuple(ones) for folder, ones in found.items()}

    def status(self, row: Row) -> str:
        """The derived status on the day."""
        return status(row, self.library.register, self.as_of)

    def status_words(self, row: Row) -> Words:
        """What the status is called."""
        return STATUSES[self.status(row)]


@dataclass(frozen=True)
class Page:
    """One page: everything it may show, and where it stands, from which its links lead.

    Addresses are those of the Chinese pages: which language a page or a link is in, the view says.
    """

    view: View
    uri: str
    sources: tuple[str, ...] = field(default=())

    def say(self, zh: T, en: T) -> T:
        """The one of two texts, or of two rows of texts, that this page speaks."""
        return self.view.say(zh, en)

    def pick(self, words: Words) -> str:
        """Words of ours in this page's language."""
        return self.view.pick(words)

    def picks(self, several: Iterable[Words]) -> list[str]:
        """Words of ours, such as a table's head, in this page's language."""
        return [self.pick(one) for one in several]

    def label(self, words: Words) -> str:
        """Words of ours that begin a heading, a cell or a badge."""
        return self.view.label(words)

    def named(self, name: str, more: str) -> str:
        """A name with something in brackets."""
        return self.say(f"{name}（{more}）", f"{name} ({more})")

    def beside(self, links: Iterable[str]) -> str:
        """Several links in a row."""
        return self.say("　", " · ").join(links)

    def join(self, items: Iterable[str]) -> str:
        """Several things of one kind, markup already, as this page's language lists them."""
        return self.view.join(items)

    def called(self, name: str, name_en: str | None) -> str:
        """The name that a record bears in this page's language."""
        return self.view.called(name, name_en)

    def to(self, uri: str, anchor: str = "") -> str:
        """The relative address of another page in the same language, or of a file of the site."""
        here, there = self.view.place(self.uri), self.view.place(uri)
        path = "" if here == there else posixpath.relpath(there, posixpath.dirname(here) or ".")
        return f"{path}#{anchor}" if anchor else path or posixpath.basename(self.uri)

    def link(self, text: str, uri: str, anchor: str = "") -> str:
        """A link to another page of the site; `text` is a user's or ours, not yet markup."""
        return f"[{escape(text)}]({self.to(uri, anchor)})"

    def in_chinese(self, text: str, anchor: str = "") -> str:
        """A link to a place on this same page in Chinese; its anchors are the same in every language."""
        here = posixpath.dirname(self.view.place(self.uri)) or "."
        return f"[{escape(text)}]({posixpath.relpath(self.uri, here)}#{anchor})"

    def trail(self, *above: tuple[str, str]) -> str:
        """The way to this page, as links: (what it is called, its page)."""
        steps = (self.link(text, uri) for text, uri in ((self.say("首页", "Home"), "index.md"), *above))
        return " / ".join(steps) + "\n{: .trail }"

    def source(self, paths: Iterable[str] = ()) -> str:
        """Where this page's facts are written, each with a link to edit it where the chamber has a place for that."""
        shown = [self._source(path) for path in paths or self.sources]
        return f"{self.say('来源', 'Source')} {self.join(shown)}\n{{: .source }}" if shown else ""

    def _source(self, path: str) -> str:
        base = self.view.edit_base
        if not address(base):
            return code(path)
        return f"{code(path)} ({outside(self.say('编辑', 'edit'), base.rstrip('/') + '/' + path)})"


def standard_uri(slug: str) -> str:
    """The page of a standard."""
    return f"standards/{slug}/index.md"


def certificate_uri(slug: str) -> str:
    """The page of a standard's certificate."""
    return f"standards/{slug}/certificate.md"
