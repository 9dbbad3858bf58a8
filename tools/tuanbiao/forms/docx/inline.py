"""Text inside a paragraph as Word's runs: emphasis, code, links, references that Word keeps up to date, pictures, formulas."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from ..composition import (
    Break,
    Code,
    Footnote,
    Link,
    Mark,
    Math,
    Picture,
    Reference,
    Runs,
    RunWriters,
    Stressed,
    Text,
    plain,
)
from .drawing import drawing, size
from .formulas import omml
from .package import Relation
from .xml import field as word_field
from .xml import run, w

_BOLD, _ITALIC, _CODE, _LINK, _RAISED = (
    w("b"),
    w("i"),
    w("rStyle", val="CodeChar"),
    w("rStyle", val="Hyperlink"),
    w("vertAlign", val="superscript"),
)
MAX_NAME = 40  # characters of a bookmark's name that Word keeps
FIRST_FOOTNOTE = 2  # those before are the lines that separate footnotes from the text
_BRACKET = ")"  # behind the number of a footnote (GB/T 1.1—2020, 10.5); Word counts without it


def bookmark(own: str) -> str:
    """The name of the bookmark of an id; Word admits no hyphen and no more than 40 characters."""
    return f"id_{own.replace('-', '_')}"


@dataclass
class Given:
    """What is known about the text that is written, and what its parts ask the package for.

    `numbered` are the ids whose number Word computes, `pictures` the bytes of each picture by its path, `notes` the footnotes.
    """

    numbered: frozenset[str]
    pictures: Mapping[str, bytes]
    notes: Mapping[str, Footnote]
    relations: list[Relation] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    lists: list[tuple[int, int, int]] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    drawn: int = 0
    _marks: int = 0

    def related(self, kind: str, target: str, *, outside: bool = False) -> str:
        """The id of a relation, one for all of the same target."""
        for own, known, there, _ in self.relations:
            if (known, there) == (kind, target):
                return own
        own = f"rel{len(self.relations) + 1}"
        self.relations.append((own, kind, target, outside))
        return own

    def marked(self, own: str | None, inside: str) -> str:
        """The same runs with the bookmark of an id around them, where the name is not too long for Word."""
        return self.around(bookmark(own), inside) if own and len(bookmark(own)) <= MAX_NAME else inside

    def around(self, name: str, inside: str) -> str:
        """The same runs within a bookmark."""
        self._marks += 1
        start = w("bookmarkStart", id=self._marks, name=name)
        return f"{start}{inside}{w('bookmarkEnd', id=self._marks)}"


class Inline:
    """Writes runs; `properties` are those of Word's that hold for all of them."""

    def __init__(self, given: Given, properties: str = "") -> None:
        self._given = given
        self._properties = properties
        self._write: RunWriters = {
            Text: lambda one: run(one.text, properties),
            Code: lambda one: run(one.text, _CODE + properties),
            Stressed: self._stressed,
            Reference: self._reference,
            Link: self._link,
            Break: lambda _: run("\n", properties),
            Math: lambda one: formula(one.source, display=False),
            Mark: self._mark,
            Picture: self._picture,
        }

    def write(self, runs: Runs) -> str:
        """All of them."""
        return "".join(self._write[type(one)](one) for one in runs)

    def _stressed(self, one: Stressed) -> str:
        """An element may stand only once, and in the order of the schema: bold before italics."""
        added = _BOLD if one.strong else _ITALIC
        both = sorted({*re.findall(r"<w:[bi]/>", self._properties), added})
        return Inline(self._given, "".join(both)).write(one.runs)

    def _link(self, one: Link) -> str:
        shown = Inline(self._given, _LINK).write(one.runs)
        return w("hyperlink", shown, r_id=self._given.related("hyperlink", escape(one.address), outside=True))

    def _reference(self, one: Reference) -> str:
        """A reference that reads as the number of what it points to, or a link with words of its own."""
        words, target = plain(one.runs), bookmark(one.id)
        if len(target) > MAX_NAME:
            return run(words or one.label)
        if words:
            return w("hyperlink", run(words), anchor=target)
        around = re.fullmatch(r"(第)([0-9]+)(章)|(式)(（.*）)()", one.label)
        if around is None or one.id not in self._given.numbered:
            numbered = " \\r" if one.id in self._given.numbered else ""
            return word_field(f"REF {target}{numbered} \\h", run(one.label))
        before, number, behind = filter(lambda part: part is not None, around.groups())
        asked = " \\r" if behind else ""
        return run(before) + word_field(f"REF {target}{asked} \\h", run(number)) + run(behind)

    def _mark(self, one: Mark) -> str:
        """A footnote of Word's own; where the text refers to it again, a reference to its number."""
        name = _footnote(one)
        if not one.is_first:
            return word_field(f"NOTEREF {name} \\h", run(str(one.number), _RAISED)) + run(_BRACKET, _RAISED)
        mark = w("r", w("rPr", _RAISED), w("footnoteReference", id=FIRST_FOOTNOTE + one.number))
        return self._given.around(name, mark) + run(_BRACKET, _RAISED)

    def _picture(self, one: Picture) -> str:
        """A picture within its line; its words where Word cannot show it."""
        content = self._given.pictures.get(one.path)
        room = size(content) if content else None
        if content is None or room is None:
            return run(f"［图：{one.words}，见 {one.path}］")
        name = one.path.rpartition("/")[2]
        self._given.media[f"word/media/{name}"] = content
        self._given.drawn += 1
        shown = (str(self._given.drawn), self._given.related("image", escape(f"media/{name}")))
        return drawing(shown, one.words, name, room)


class FootnoteInline(Inline):
    """Writes the words of a footnote, where Word knows no other footnotes: of those it has the number."""

    def line(self, runs: Runs) -> str:
        """All of them behind the number of the footnote, as the text shows it."""
        number = w("r", w("rPr", _RAISED), w("footnoteRef"))
        return number + run(_BRACKET, _RAISED) + run(" ") + self.write(runs)

    def _mark(self, one: Mark) -> str:
        return run(f"{one.number}{_BRACKET}", _RAISED)


def _footnote(one: Mark) -> str:
    """The name of the bookmark around a footnote's mark, which keeps what the text calls it."""
    name = f"fn_{one.footnote.replace('-', '_')}"
    return name if len(name) <= MAX_NAME else f"_fn{one.number}"


def formula(source: str, *, display: bool) -> str:
    """A formula as Word's own, as it was written where that is not understood."""
    return omml(source, display=display) or run(f"${source}$", _CODE)
