"""Blocks as one self-contained page to print: A4, nothing loaded, nothing that runs."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape

from .layout import Block, Code, Heading, Paragraph
from .text import plain

_STYLE = """
@page { size: A4; margin: 16mm 14mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 182mm; padding: 8mm 4mm; color: #111; background: #fff;
  font: 9.5pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, h3, th, .verdict { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 0 0 3mm; text-align: center; font-size: 20pt; letter-spacing: .3em; text-indent: .3em; font-weight: 600; }
:lang(en) h1 { letter-spacing: normal; text-indent: 0; }
h2 { margin: 7mm 0 2mm; padding-bottom: 1mm; border-bottom: 1.5pt solid #1d4f7a; font-size: 12.5pt; color: #1d4f7a; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 10pt; break-after: avoid; }
p { margin: 1mm 0; }
.title { text-align: center; font-size: 13pt; }
.subtitle { text-align: center; color: #444; }
.verdict { margin: 4mm 0; padding: 2.5mm 4mm; border: 1pt solid; border-left-width: 5pt; font-size: 12pt; font-weight: 600; }
.holds { color: #14602c; background: #eff8f1; }
.incomplete { color: #7a4d00; background: #fdf6e7; }
.inherited { color: #35506b; background: #eff4f9; }
.fails { color: #97161c; background: #fdf0f0; }
.note { color: #555; font-size: 8.5pt; }
table { width: 100%; margin: 1.5mm 0 3mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: .8mm 1.5mm; border-bottom: .4pt solid #bbb; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 1pt solid #333; font-weight: 600; white-space: nowrap; }
tbody th { width: 26%; font-weight: 500; color: #333; }
code { font: 7.3pt/1.45 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", Consolas, monospace; word-break: break-all; }
.narrow td:nth-child(-n+3), .days td:nth-child(-n+4), .files td:nth-child(n+3) { white-space: nowrap; }
.files td:first-child { width: 30%; }
.found td:nth-child(-n+2) { white-space: nowrap; }
.found td:first-child code { word-break: normal; }
.asked td:first-child, .asked td:nth-child(3) { white-space: nowrap; }
.asked td:nth-child(2) { width: 44%; }
.asked code { word-break: normal; }
""".strip()


def page(title: str, blocks: Iterable[Block], language: str) -> str:
    """The whole page in `zh` or `en`."""
    hashed = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    tag = "zh-CN" if language == "zh" else "en"
    head = (
        "<!DOCTYPE html>",
        f'<html lang="{tag}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{_shown(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
    )
    return "\n".join((*head, *_body(blocks), "</body>", "</html>", ""))


def _body(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading):
            yield f"<h{block.level}>{_shown(block.text)}</h{block.level}>"
        elif isinstance(block, Paragraph):
            yield f"<p{_class(block.tone)}>{_shown(block.text)}</p>"
        elif block.rows:
            yield f"<table{_class(block.tone)}>"
            if block.head:
                cells = "".join(f'<th scope="col">{_shown(one)}</th>' for one in block.head)
                yield f"<thead><tr>{cells}</tr></thead>"
            yield "<tbody>"
            yield from (_row(row, named=not block.head) for row in block.rows)
            yield "</tbody></table>"


def _row(cells: tuple[str, ...], *, named: bool) -> str:
    first = f'<th scope="row">{_cell(cells[0])}</th>' if named else f"<td>{_cell(cells[0])}</td>"
    return f"<tr>{first}{''.join(f'<td>{_cell(one)}</td>' for one in cells[1:])}</tr>"


def _cell(text: str) -> str:
    return f"<code>{_shown(text)}</code>" if isinstance(text, Code) and text else _shown(text)


def _class(tone: str) -> str:
    return f' class="{tone}"' if tone else ""


def _shown(text: str) -> str:
    return escape(plain(text))
