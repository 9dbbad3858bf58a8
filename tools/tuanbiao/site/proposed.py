"""What a proposed change makes of the site: the pages that it changes, and what it changes in each text.

All of it comes from Git objects: of the change nothing but its records is read. Whoever sees a pull request sees its texts,
so that these redlines show texts that the site itself would not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..gate import Candidate
from ..redline.compare import redline
from ..redline.html import fragment
from ..redline.said import summary
from ..redline.values import Redline
from ..standard import Standard
from ..tree import MAX_FILE
from ..words import Words, pick
from .access import pictures
from .build import Content, Known, Settings, both, content, refuse, viewed
from .markup import ALONE, Markdown, document, escape, heading, table
from .names import standard as standard_link
from .pages import pages, sheets
from .view import FOLDERS, Page, View

FIRST = "changes.md"
_HEAD = Words("预览：这一改动", "Preview of this change")


@dataclass(frozen=True, slots=True)
class Text:
    """A standard whose text the change touches, with what differs; `redline` is None where the text is new."""

    standard: Standard
    redline: Redline | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """The whole site as it would be, the addresses of the pages that change or tell of the change, and the changed texts."""

    content: Content
    pages: tuple[str, ...]
    texts: tuple[Text, ...]


def proposed(found: Candidate, root: Path, settings: Settings, known: Known) -> Proposed:
    """What the candidate makes of the site at `root`; RefusedError where its records have errors."""
    view = viewed(found.change.head, root, found.change.as_of, settings, known)
    refuse(view, found.tree)
    before = (
        {} if found.adopts else _pages(viewed(found.change.base, root, found.change.as_of, settings, known))
    )
    whole = content(view)
    texts = tuple(_texts(found))
    changed = {uri: page for uri, page in whole.pages.items() if before.get(uri) != page.text}
    own = {
        uri: page
        for one in both(view)
        for uri, page in _own(one, texts, {uri: changed[uri] for uri in sheets(one) if uri in changed})
    }
    slugs = {one.slug for one in found.change.standards}
    drawn = {
        f"standards/{slug}/{inner}": found.tree.read(path, MAX_FILE)
        for slug in sorted(slugs & set(view.library.slugs))
        for inner, path in pictures(view.library.standards[slug], drafts=True).items()
    }
    return Proposed(
        replace(whole, pages={**whole.pages, **own}, media={}, files={**whole.files, **drawn}),
        (*own, *changed),
        texts,
    )


def told(made: Proposed, language: str) -> Iterator[str]:
    """Markdown for the summary of a run: how much changes, and where to find it."""
    yield f"## {pick(_HEAD, language)}\n"
    yield from (f"- {_said(one, language)}" for one in made.texts)
    count = len(made.pages)
    words = Words(
        f"共 {count} 页；解压后打开 changes.html",
        f"{count} pages; unpack and open changes.html (en/changes.html)",
    )
    yield f"- {pick(words, language)}"


def _pages(view: View) -> dict[str, str]:
    return {uri: text for one in both(view) for uri, text in pages(one).items()}


def _texts(found: Candidate) -> Iterator[Text]:
    for one in found.change.standards:
        if one.after is not None and (one.before is None or one.before.text != one.after.text):
            yield Text(one.after, redline(one.before, one.after) if one.before else None)


def _own(
    view: View, texts: Iterable[Text], changed: Mapping[str, Markdown]
) -> Iterator[tuple[str, Markdown]]:
    """The first page, and one for each text that differs."""
    page = Page(view, FIRST)
    yield view.place(page.uri), document(page.pick(_HEAD), _first(page, texts, changed), hide=ALONE)
    for one in texts:
        if one.redline is not None:
            page = Page(view, f"changes/{one.standard.slug}.md")
            yield (
                view.place(page.uri),
                document(one.standard.index.data.title, _redline(page, one), hide=ALONE),
            )


def _first(page: Page, texts: Iterable[Text], changed: Mapping[str, Markdown]) -> Iterator[str]:
    yield f"# {page.pick(_HEAD)}"
    yield page.say(
        "只有下列页面在这里：到其他页面的链接打不开。",
        "Only the pages listed here are part of this preview: links to others lead nowhere.",
    )
    yield heading(2, page.say("文本", "Texts"))
    rows = [(standard_link(page, one.standard.slug), _link(page, one)) for one in texts]
    yield table((page.say("标准", "Standard"), page.say("差别", "What differs")), rows)
    yield "" if rows else page.say("没有标准文本改动。", "No text of a standard changes.")
    yield heading(2, page.say("改动的页面", "Pages that change"))
    folder = FOLDERS[page.view.language]
    yield "\n".join(f"- {page.link(one.title, uri.removeprefix(folder))}" for uri, one in changed.items())


def _link(page: Page, one: Text) -> str:
    if one.redline is None:
        return page.say("新的文本", "A new text")
    return page.link(page.pick(summary(one.redline)), f"changes/{one.standard.slug}.md")


def _redline(page: Page, one: Text) -> Iterator[str]:
    assert one.redline is not None
    yield page.trail((page.pick(_HEAD), FIRST))
    yield f"# {escape(one.standard.index.data.title)}"
    yield fragment(one.redline, page.view.language, 2)


def _said(one: Text, language: str) -> str:
    words = summary(one.redline) if one.redline else Words("新的文本", "a new text")
    return f"{escape(one.standard.index.data.title)}: {pick(words, language)}"
