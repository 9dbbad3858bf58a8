"""A redline as HTML: a fragment for any page, and a page that stands alone and loads nothing."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from itertools import groupby

from ..words import Words, pick
from .foreword import Changes, sentence
from .said import FIGURE, LOOK, STATES, named, summary
from .values import BlockChange, ClauseChange, Redline, Row, Run, Side, Status

# Lines tell what was inserted and deleted as well as colours do; on paper they are all there is.
STYLE = """\
.redline ins { color: #1e6a3c; background: #e4f2e8; text-decoration: underline; text-decoration-thickness: 2px; }
.redline del { color: #9a2b1f; background: #fbe6e3; text-decoration: line-through; text-decoration-thickness: 2px; }
.redline-said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.redline-state { border: 1px solid; padding: 0 .4em; font-weight: normal; }
.redline-changed, .redline-new, .redline-deleted, .redline-moved { border-left: 3px solid #44505b; padding-left: .8em; }
.redline table { border-collapse: collapse; }
.redline th, .redline td { border: 1px solid #44505b; padding: .2em .5em; }
.redline pre { white-space: pre-wrap; }
.redline-note, .redline-example { font-size: .9em; }
.redline-caption { text-align: center; }
@media (prefers-color-scheme: dark) {
  .redline ins { color: #9bdcb2; background: #173324; }
  .redline del { color: #f0a08f; background: #3d1c17; }
}
@media print {
  .redline ins, .redline del { color: inherit; background: none; }
  .redline-index { display: none; }
  .redline h3, .redline-caption { break-after: avoid; }
  .redline tr { break-inside: avoid; }
}
"""
_PAGE_STYLE = """\
:root { color-scheme: light dark; }
body { max-width: 48em; margin: 2em auto; padding: 0 1em; line-height: 1.7; font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
code { overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; } @page { margin: 20mm; } }
"""
_INSERTED = Words("［插入：", "[inserted: ")
_DELETED = Words("［删除：", "[deleted: ")
_END = Words("］", "]")
_INDEX = Words("有差别的章条", "Clauses that differ")
_HEAD = Words("文本比较", "Comparison of texts")
_SIDES = (Words("原文本", "Older text"), Words("新文本", "Newer text"))
_TITLE = Words("名称：", "Title: ")
_TITLE_EN = Words("英文名称：", "English title: ")
_WRAPS = {
    "quote": ("<blockquote><p>", "</p></blockquote>"),
    "code": ("<pre><code>", "</code></pre>"),
    "formula": ('<p class="redline-formula"><code>', "</code></p>"),
    "item": ("<li>", "</li>"),
    "note": ('<p class="redline-note">', "</p>"),
    "example": ('<p class="redline-example">', "</p>"),
    "caption": ('<p class="redline-caption">', "</p>"),
    "figure": ('<p class="redline-caption">', "</p>"),
}


def fragment(found: Redline, language: str = "zh", level: int = 3) -> str:
    """Both texts as one, headings from `level` on; only classes, no styles; anchors start with `_`, which no id does."""
    return "\n".join(
        (
            '<div class="redline" lang="zh-CN">',
            f'<p class="redline-summary">{_words(summary(found), language)}</p>',
            *_head(found, language),
            *_index(found, language),
            *(line for at, one in enumerate(found.clauses) for line in _clause(at, one, language, level)),
            "</div>",
        )
    )


def changes(found: Changes, language: str = "zh") -> str:
    """The main technical changes as a foreword lists them, each with what was found."""
    items = (
        f"<li>{escape(sentence(one, found.edition, last=one is found.changes[-1]))}"
        + (f" <small>{escape('；'.join(one.why))}</small></li>" if one.why else "</li>")
        for one in found.changes
    )
    return "\n".join(
        (
            f"<p>{_words(LOOK, language)}</p>",
            '<div class="redline-technical" lang="zh-CN">',
            f"<p>{escape(found.lead)}</p>",
            *(("<ol>", *items, "</ol>") if found.changes else ()),
            "</div>",
        )
    )


def page(found: Redline, before: Side, after: Side, language: str = "zh") -> str:
    """A whole page with its styles, which prints as it is shown."""
    style = STYLE + _PAGE_STYLE
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = f"{pick(_HEAD, language)} {before.name} → {after.name}"
    sides = zip(_SIDES, (before, after), strict=True)
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{_lang(language)}">',
            '<head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title>",
            f"<style>{style}</style></head>",
            f"<body><main><h1>{escape(pick(_HEAD, language))}</h1>",
            "<dl>",
            *(f"<dt>{pick(words, language)}</dt><dd>{_side(side)}</dd>" for words, side in sides),
            "</dl>",
            fragment(found, language, 2),
            "</main></body></html>",
            "",
        )
    )


def _lang(language: str) -> str:
    return "zh-CN" if language == "zh" else "en"


def _words(words: Words, language: str) -> str:
    """Words of ours; the text around them is Chinese."""
    text = escape(pick(words, language))
    return text if language == "zh" else f'<span lang="en">{text}</span>'


def _side(side: Side) -> str:
    name, title = escape(side.name), escape(side.title)
    return (
        f'{name}　<span lang="zh-CN">{title}</span><br><small>sha256 <code>{escape(side.text)}</code></small>'
    )


def _head(found: Redline, language: str) -> Iterator[str]:
    """Titles and pictures, where they differ."""
    for words, runs in ((_TITLE, found.title), (_TITLE_EN, found.title_en)):
        if any(run.status != "same" for run in runs):
            yield f"<p>{_words(words, language)}{_runs(runs, language)}</p>"
    for figure in found.figures:
        state = _state(figure.status, language)
        yield f"<p>{_words(FIGURE, language)} <code>{escape(figure.path)}</code> {state}</p>"


def _index(found: Redline, language: str) -> Iterator[str]:
    changed = [(at, one) for at, one in enumerate(found.clauses) if one.status != "same"]
    if not changed:
        return
    yield f'<div class="redline-index"><p>{_words(_INDEX, language)}</p>'
    yield "<ul>"
    for at, one in changed:
        shown = ("same", "deleted" if one.status == "deleted" else "inserted")
        title = "".join(run.text for run in one.title if run.status in shown)
        name = named(one, escape(title), language)
        yield f'<li><a href="#_redline-{at}">{name}</a> {_state(one.status, language)}</li>'
    yield "</ul></div>"


def _state(status: Status, language: str) -> str:
    return f'<small class="redline-state">{_words(STATES[status], language)}</small>'


def _clause(at: int, clause: ClauseChange, language: str, level: int) -> Iterator[str]:
    heading = f"h{min(level + max(clause.level - 1, 0), 6)}"
    state = "" if clause.status == "same" else f" {_state(clause.status, language)}"
    name = named(clause, _runs(clause.title, language), language)
    yield f'<section class="redline-clause redline-{clause.status}" id="_redline-{at}">'
    yield f"<{heading}>{name}{state}</{heading}>"
    for is_item, blocks in groupby(clause.blocks, lambda block: block.kind == "item"):
        lines = (_block(block, language) for block in blocks)
        yield from ("<ul>", *lines, "</ul>") if is_item else lines
    yield "</section>"


def _block(block: BlockChange, language: str) -> str:
    if block.kind == "table":
        return f"<table>\n{''.join(_rows(block.rows, language))}</table>"
    start, end = _WRAPS.get(block.kind, ("<p>", "</p>"))
    return f"{start}{_runs(block.runs, language)}{end}"


def _rows(rows: Iterable[Row], language: str) -> Iterator[str]:
    """The first row names the columns."""
    for at, row in enumerate(rows):
        start, end = ('<th scope="col">', "</th>") if at == 0 else ("<td>", "</td>")
        cells = "".join(f"{start}{_runs(cell, language)}{end}" for cell in row.cells)
        yield f'<tr class="redline-row-{row.status}">{cells}</tr>\n'


def _runs(runs: Iterable[Run], language: str) -> str:
    return "".join(_run(run, language) for run in runs)


def _run(run: Run, language: str) -> str:
    """What lines and colours show is said to those who hear the page."""
    text = escape(run.text)
    if run.status == "same":
        return text
    tag, words = ("ins", _INSERTED) if run.status == "inserted" else ("del", _DELETED)
    spoken = "" if language == "zh" else ' lang="en"'
    start, end = (f'<span class="redline-said"{spoken}>{pick(one, language)}</span>' for one in (words, _END))
    return f"<{tag}>{start}{text}{end}</{tag}>"
