"""Texts of standards as Hypothesis makes them up, and standards that hold a given text."""

from dataclasses import replace
from datetime import date
from functools import cache

from hypothesis import strategies as st
from msgspec import structs

from tests.cases import chamber
from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import Cover, cover
from tuanbiao.forms.docx.write import write
from tuanbiao.forms.paper import Paper
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.records.record import Prose
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

DAY = date(2026, 11, 20)
IDS = ("scope", "limits", "tests-of-all", "annex-a", "tab-1")


@cache
def _standard() -> Standard:
    return load(MemoryTree(chamber())).standards["comment-a"]


def standard(text: str) -> Standard:
    """A standard with that text."""
    base = _standard()
    return replace(base, index=structs.replace(base.index, prose=Prose("index.md", text, 1)))


def word(text: str, pictures: dict[str, bytes] | None = None) -> bytes:
    """The text as a Word document."""
    one = standard(text)
    assert one.index.body is not None
    return write(Paper(front(one), compose(one.index.body), pictures or {}))


def front(one: Standard) -> Cover:
    """The cover of a text as it stands."""
    return cover(one, one, Governance(), None, DAY)


# What Markdown, formulas, numbers and XML take for marks, between Chinese and Latin words.
_CHARS = "应宜可产品符合abZ09.,;:!?。，；：“”（）《》—-+=*_`~^#$%&<>[](){}|\\/'\"@"


def _plain(chars: str) -> st.SearchStrategy[str]:
    """Words of these characters, single blanks between them."""
    return st.lists(st.text(chars, min_size=1, max_size=10), min_size=1, max_size=4).map(" ".join)


plain = _plain(_CHARS)


def _escaped(text: str) -> str:
    """Every mark escaped, as CommonMark allows for all of ASCII's punctuation."""
    return "".join(f"\\{char}" if char in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" else char for char in text)


_code = st.lists(st.text("ab01-./", min_size=1, max_size=4), min_size=1, max_size=2).map(" ".join)
_reference = st.sampled_from(IDS).map("[](#{})".format)
_bold = st.text("应宜可产品", min_size=1, max_size=6).map("**{}**".format)


def _line(chars: str, *more: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Words of these characters, references, links, bold words and more within one line."""
    words = _plain(chars).map(_escaped)
    link = words.map("[{}](https://example.org/a)".format)
    return st.lists(st.one_of(words, _reference, link, _bold, *more), min_size=1, max_size=4).map("的".join)


line = _line(_CHARS, _code.map("`{}`".format))
_cell = _line(_CHARS.replace("`", ""))


@st.composite
def _list(draw: st.DrawFn, depth: int = 0) -> str:
    ordered = draw(st.booleans())
    items = []
    for at in range(draw(st.integers(1, 3))):
        mark = f"{at + 1}." if ordered else "-"
        items.append(f"{mark} {draw(line)}")
        if depth < 2 and draw(st.integers(0, 3)) == 0:
            inner = draw(_list(depth + 1))
            items.append("\n".join("   "[: len(mark) + 1] + one for one in inner.split("\n")))
    return "\n".join(items)


@st.composite
def _table(draw: st.DrawFn) -> str:
    width = draw(st.integers(1, 3))
    rows = [[draw(_cell) for _ in range(width)] for _ in range(draw(st.integers(1, 3)))]
    rules = "|" + "|".join(draw(st.sampled_from(["---", ":-:", "--:", ":--"])) for _ in range(width)) + "|"
    head, *rest = ("| " + " | ".join(row) + " |" for row in rows)
    return "\n".join((head, rules, *rest))


_note = line.map("注：{}".format)
_fence = st.text("ab {}#\n*", min_size=1, max_size=20).map(lambda text: f"```\n{text.strip() or 'a'}\n```")
_quote = line.map("> {}".format)
_blocks = st.lists(line | _list() | _table() | _note | _fence | _quote, max_size=3)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A whole text: chapters and an annex, with clauses below them, all kinds of blocks in each."""
    parts = []
    ids = iter(IDS)
    for level in (1, 2, 3, 1):
        title = draw(st.text("应宜可产品ab", min_size=1, max_size=8))
        own = next(ids)
        annex = "附录（资料性）" if own == "annex-a" else ""
        parts += [f"{'#' * level} {annex}{title} {{#{own}}}", *draw(_blocks)]
    parts += [f"表：{draw(st.text('应宜可产品', min_size=1))} {{#tab-1}}", draw(_table())]
    return "\n\n".join(parts) + "\n"
