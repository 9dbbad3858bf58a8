"""What differs between two texts of a standard that everyone may read: a page for each pair, and the way there."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from ..redline.compare import redline
from ..redline.foreword import changes
from ..redline.html import changes as listed
from ..redline.html import fragment
from ..redline.said import summary
from ..redline.values import Redline
from ..standard import Standard
from .comparable import Text, followed, texts
from .markup import ALONE, Markdown, digest, document, escape, heading, table
from .names import standard as standard_link
from .show import pairs
from .view import Page, View, standard_uri

_KEPT = 1024  # pairs whose redlines a build, or a preview from save to save, makes once


def compare_uri(slug: str, before: Text, after: Text) -> str:
    """The page on which two texts of a standard are compared."""
    return f"standards/{slug}/compare/{before.name}--{after.name}.md"


def compare_pages(view: View, standard: Standard) -> Iterator[tuple[str, Markdown]]:
    """Address and Markdown of the page of every pair of texts."""
    for before, after in combinations(_texts(view, standard), 2):
        page = Page(view, compare_uri(standard.slug, before, after), (f"{standard.folder}/index.md",))
        title = f"{page.pick(before.words)} → {page.pick(after.words)}"
        yield (
            page.uri,
            document(
                page.say("　", ": ").join(
                    (title, page.called(standard.index.data.title, standard.index.data.title_en))
                ),
                _parts(page, standard, before, after, title),
                hide=ALONE,
                boost=0,
            ),
        )


def comparisons(page: Page, standard: Standard) -> Iterator[str]:
    """The section of a standard's page that leads to its comparisons; nothing where there is only one text."""
    rows = [
        (
            escape(page.pick(before.words)),
            escape(page.pick(after.words)),
            page.link(page.pick(summary(found(before, after))), compare_uri(standard.slug, before, after)),
        )
        for before, after in combinations(_texts(page.view, standard), 2)
    ]
    if rows:
        yield heading(2, page.say("比较", "Compare"), "_compare")
        head = (
            page.say("原文本", "Older text"),
            page.say("新文本", "Newer text"),
            page.say("差别", "What differs"),
        )
        yield table(head, rows)


def since(page: Page, standard: Standard, name: str) -> str:
    """A link from the stage at which a text was shown to what it changed in the text before."""
    listed = _texts(page.view, standard)
    for before, after in pairwise(listed):
        if after.name == name:
            words = page.say(f"与{before.words.zh}比较", f"Compare with: {before.words.en}")
            return page.link(words, compare_uri(standard.slug, before, after))
    return ""


@lru_cache(maxsize=_KEPT)
def found(before: Text, after: Text) -> Redline:
    """What differs; the digests of both are all that it depends on."""
    return redline(before.standard, after.standard)


def _texts(view: View, standard: Standard) -> tuple[Text, ...]:
    return tuple(texts(standard, followed(standard, view.library, view.numbers), view.earlier))


def _parts(page: Page, standard: Standard, before: Text, after: Text, title: str) -> Iterator[str]:
    yield page.trail(
        (page.say("标准", "Standards"), "standards/index.md"),
        (standard.index.data.title, standard_uri(standard.slug)),
    )
    yield f"# {escape(title)}"
    yield pairs(
        page,
        [
            (page.say("标准", "Standard"), standard_link(page, standard.slug)),
            (page.say("原文本", "Older text"), _side(page, before)),
            (page.say("新文本", "Newer text"), _side(page, after)),
        ],
    )
    if before.standard.slug != standard.slug:
        yield heading(2, page.say("主要技术变化", "Main technical changes"), "_changes")
        yield listed(changes(before.standard, after.standard), page.view.language)
        yield heading(2, page.say("逐条比较", "Clause by clause"), "_clauses")
    yield fragment(found(before, after), page.view.language, 2)
    yield page.source()


def _side(page: Page, text: Text) -> str:
    return f"{escape(page.pick(text.words))} {digest(text.digest)}"
