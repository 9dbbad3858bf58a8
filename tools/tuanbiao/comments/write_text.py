"""The table of comments as CSV, as a page that stands alone, and as PDF."""

from base64 import b64encode
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from html import escape
from json import dumps

from ..forms.pdf import compile as typeset
from .safe import csv_text, writable
from .summary import HEADS, SHARES, TITLE, Pair, Summary

_STYLE = """\
:root { color-scheme: light dark; }
body { margin: 2em; line-height: 1.6; font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
h1 { font-size: 1.4em; text-align: center; }
h1 small, th small { display: block; font-weight: normal; font-size: .75em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { border: 1px solid #808890; padding: .3em .5em; vertical-align: top; text-align: left; }
td { white-space: pre-line; overflow-wrap: anywhere; min-width: 4em; }
td:nth-child(8) { white-space: nowrap; }
@page { size: A4 landscape; margin: 14mm; }
@media print { body { margin: 0; font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
"""
_TYPST = """\
#let data = json("data.json")
#let lines(text) = text.split("\\n").map(line => [#line]).join(linebreak())
#set page(paper: "a4", flipped: true, margin: (x: 14mm, y: 14mm), footer: context align(center, text(8pt)[
  第 #counter(page).display() 页 共 #counter(page).final().first() 页
]))
#set document(title: data.title)
#set text(size: 8pt)
#set par(leading: 0.55em)
#align(center, text(font: hei, size: 14pt)[#data.name.at(0)])
#align(center, text(size: 9pt)[#data.name.at(1)])
#grid(columns: (1fr, 1fr), row-gutter: 0.7em, ..data.head.map(one => [#one]))
#v(0.3em)
#table(
  columns: data.shares.map(share => share * 1fr),
  inset: 4pt, stroke: 0.5pt,
  table.header(..data.heads.map(one => table.cell(fill: rgb("e8ecef"), align(center, text(font: hei, lines(one)))))),
  ..data.rows.flatten().map(cell => lines(cell)),
)
#for one in data.figures [#one #linebreak()]
"""


def write_csv(made: Summary) -> bytes:
    """Header and rows, with a byte order mark, since spreadsheets would else take it for another encoding."""
    heads = [f"{words.zh} {words.en}" for words in HEADS]
    return csv_text([heads, *made.rows]).encode("utf-8-sig")


def write_html(made: Summary) -> bytes:
    """A page that loads nothing and runs nothing."""
    return "\n".join(_page(made)).encode()


def write_pdf(made: Summary, on: date) -> bytes:
    """PDF/A; the texts come to Typst as data, never as markup."""
    data = {
        "title": f"{TITLE.zh} {made.title}",
        "name": TITLE,
        "head": [_said(one) for one in made.head],
        "shares": list(SHARES.values()),
        "heads": [f"{words.zh}\n{words.en}" for words in HEADS],
        "rows": [[writable(cell).replace("\t", " ") for cell in row] for row in made.rows],
        "figures": [*(_said(one) for one in made.figures), made.counted.zh, made.counted.en],
    }
    return typeset(_TYPST, {"data.json": dumps(data, ensure_ascii=False).encode()}, on=on)


def _said(pair: Pair) -> str:
    words, value = pair
    return f"{words.zh} {words.en}：{value}"


def _page(made: Summary) -> Iterator[str]:
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield "<!doctype html>"
    yield '<html lang="zh-CN">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{TITLE.zh} {escape(made.title)}</title>"
    yield f"<style>{_STYLE}</style></head>"
    yield f'<body><main><h1>{TITLE.zh} <small lang="en">{TITLE.en}</small></h1>'
    yield from _listing(made.head)
    yield '<div class="wide" tabindex="0"><table><thead><tr>'
    yield "".join(f'<th scope="col">{one.zh} <small lang="en">{one.en}</small></th>' for one in HEADS)
    yield "</tr></thead><tbody>"
    for row in made.rows:
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody></table></div>"
    yield from _listing(made.figures)
    yield f'<p>{escape(made.counted.zh)} <span lang="en">{escape(made.counted.en)}</span></p>'
    yield "</main></body></html>"
    yield ""


def _listing(pairs: tuple[Pair, ...]) -> Iterator[str]:
    yield "<dl>"
    for words, value in pairs:
        yield f'<dt>{words.zh} <span lang="en">{words.en}</span></dt><dd>{escape(value) or "—"}</dd>'
    yield "</dl>"
