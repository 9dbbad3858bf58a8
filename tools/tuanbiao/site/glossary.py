"""The words of this site in Chinese and English, taken from the records' own labels, so that both stay one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ..facts.stages import NAMES
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..register import STATUSES
from ..words import Words
from .markup import ALONE, Markdown, document, escape, heading, table
from .view import Page, View

URI = "glossary.md"
_HEAD = ("中文", "English")


def glossary_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, URI)
    return URI, document("术语对照", _glossary(page), hide=ALONE, boost=0.5)


def _glossary(page: Page) -> Iterator[str]:
    yield page.trail(("参考", "reference/index.md"))
    yield "# 术语对照 · Glossary"
    yield "本站和记录中的用语，中文和英文。中文是正式用语。\n{: .lead }"
    yield "Terms of this site and of the records. The Chinese term is the authoritative one.\n{: .lead lang=en }"
    for title, anchor, words in (
        ("阶段 · Stages", "_stages", NAMES.values()),
        ("状态 · Status", "_status", STATUSES.values()),
    ):
        yield heading(2, title, anchor)
        yield table(_HEAD, [(escape(one.zh), _english(one.en)) for one in words])
    yield heading(2, "记录 · Records", "_records")
    yield table(
        _HEAD,
        [(page.link(kind.zh, f"reference/records/{kind.name}.md"), _english(kind.en)) for kind in KINDS],
    )
    yield heading(2, "记录中的用语 · Terms of the records", "_terms")
    yield table(
        (*_HEAD, "见于"),
        [
            (escape(zh), _english(en), "、".join(page.link(*where) for where in sorted(places)[:3]))
            for (zh, en), places in sorted(_terms().items(), key=lambda one: (one[0][1].lower(), one[0][0]))
        ],
    )


def _english(text: str) -> str:
    return f'<span lang="en">{escape(text)}</span>'


def _terms() -> Mapping[tuple[str, str], set[tuple[str, str]]]:
    """Every label of a key or a value, with the records that use it."""
    found: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for kind in KINDS:
        for one in _words(json_schema(kind)):
            found[one.zh, one.en].add((kind.zh, f"reference/records/{kind.name}.md"))
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
