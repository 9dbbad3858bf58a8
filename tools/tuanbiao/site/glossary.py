"""The words of this site in Chinese and English, taken from the records' own labels, so that both stay one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ..facts.stages import NAMES
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..register import STATUSES
from ..words import Words
from .markup import ALONE, document, escape, heading, table
from .places import record_uri, way
from .view import Page, View

URI = "glossary.md"
_TITLE = Words("术语对照", "Glossary")
_LEADS = (
    "本站和记录中的用语，中文和英文。中文是正式用语。\n{: .lead }",
    "Terms of this site and of the records. The Chinese term is the authoritative one.\n{: .lead lang=en }",
)
_HEAD = Words("中文", "English")
_RECORDS = Words("记录", "Records")
_GROUPS = (
    (Words("阶段", "Stages"), "_stages", tuple(NAMES.values())),
    (Words("状态", "Status"), "_status", tuple(STATUSES.values())),
)


def glossary_page(view: View) -> tuple[str, str]:
    """Address and Markdown of the page."""
    page = Page(view, URI)
    return URI, document(page.pick(_TITLE), _glossary(page), hide=ALONE, boost=0.5)


def _glossary(page: Page) -> Iterator[str]:
    yield way(page, ("reference/index.md",))
    yield f"# {_both(page, _TITLE)}"
    yield from page.say(_LEADS, _LEADS[::-1])
    for name, anchor, words in _GROUPS:
        yield heading(2, _both(page, name), anchor)
        yield table(_head(page), [_pair(page, escape(one.zh), one.en) for one in words])
    yield heading(2, _both(page, _RECORDS), "_records")
    yield table(
        _head(page),
        [_pair(page, page.link(kind.zh, record_uri(kind)), kind.en) for kind in KINDS],
    )
    yield heading(2, _both(page, Words("记录中的用语", "Terms of the records")), "_terms")
    yield table(
        (*_head(page), page.say("见于", "Used in")),
        [
            (*_pair(page, escape(zh), en), page.join(page.link(*where) for where in sorted(places)[:3]))
            for (zh, en), places in sorted(
                _terms(page).items(), key=lambda one: (one[0][1].lower(), one[0][0])
            )
        ],
    )


def _both(page: Page, words: Words) -> str:
    """Both languages, the page's own first."""
    return " · ".join(_ordered(page, *words))


def _head(page: Page) -> tuple[str, str]:
    return _ordered(page, *_HEAD)


def _pair(page: Page, zh: str, en: str) -> tuple[str, str]:
    """A term in both languages, `zh` markup already; the page's own language first."""
    return _ordered(page, zh, f'<span lang="en">{escape(en)}</span>')


def _ordered(page: Page, zh: str, en: str) -> tuple[str, str]:
    return page.say((zh, en), (en, zh))


def _terms(page: Page) -> Mapping[tuple[str, str], set[tuple[str, str]]]:
    """Every label of a key or a value, with the records that use it."""
    found: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for kind in KINDS:
        for one in _words(json_schema(kind)):
            found[one.zh, one.en].add((page.say(kind.zh, kind.en), record_uri(kind)))
    return found


def _words(schema: Any) -> Iterator[Words]:
    """The labels in a schema, wherever they stand."""
    if isinstance(schema, list):
        for one in schema:
            yield from _words(one)
    elif isinstance(schema, dict):
        title, title_en = schema.get("title"), schema.get("x-title-en")
        if isinstance(title, str) and title_en:
            yield Words(title, title_en)
        for words in schema.get("x-labels", {}).values():
            yield Words(words["zh"], words["en"])
        for one in schema.values():
            yield from _words(one)
