"""A standard as one page of HTML that stands alone, loads nothing and prints."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from ..facts.formula import markup, mathml
from .composition import (
    Blocks,
    Break,
    Caption,
    Code,
    CodeBlock,
    Figure,
    Footnotes,
    Formula,
    Heading,
    Link,
    Listing,
    Mark,
    Math,
    Paragraph,
    Picture,
    Quote,
    Reference,
    Rule,
    Runs,
    RunWriters,
    Stressed,
    Table,
    Text,
    Writers,
    plain,
)
from .cover import Cover
from .paper import Paper
from .parts import listed
from .pictures import is_safe, media

_CENTRED = ("foreword", "introduction", "annex", "bibliography", "index")


def write(paper: Paper) -> bytes:
    """The page."""
    style = files(__package__).joinpath("page.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    lines = (
        "<!doctype html>",
        '<html lang="zh-CN">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(paper.cover.number)}　{escape(paper.cover.title)}</title>",
        f"<style>{style}</style></head>",
        "<body>",
        *_cover(paper.cover),
        *_contents(paper.blocks),
        "<main>",
        *_Writer(paper).blocks(paper.blocks),
        '<hr class="end">',
        "</main></body></html>",
        "",
    )
    return "\n".join(lines).encode("utf-8", "replace")


def _cover(cover: Cover) -> Iterator[str]:
    yield '<header class="cover">'
    yield f'<div class="classes"><p class="black">ICS {escape(cover.ics)}<br>CCS {escape(cover.ccs)}</p>'
    yield f'<p class="code">{escape(cover.code)}</p></div>'
    yield '<div class="band black"><span>团</span><span>体</span><span>标</span><span>准</span></div>'
    numbers = "<br>".join(map(escape, (*cover.numbers, *cover.replaces)))
    yield f'<p class="numbers black">{numbers}</p>'
    yield f'<div class="title"><h1>{"<br>".join(map(escape, cover.title_lines))}</h1>'
    if cover.title_en:
        yield f'<p class="black" lang="en">{escape(cover.title_en)}</p>'
    yield from (f"<p>{escape(one)}</p>" for one in cover.adopts)
    if cover.draft:
        yield f'<p class="black">（{cover.draft}）</p><p>{cover.finished}</p>'
    if cover.notice:
        yield f"<p>{cover.notice}</p>"
    published, effective = cover.dates
    yield f'</div><p class="dates black"><span>{published}</span><span>{effective}</span></p>'
    yield f'<p class="publisher black">{escape("　".join(cover.publishers))}　发布</p></header>'


def _contents(blocks: Blocks) -> Iterator[str]:
    yield '<nav aria-label="目次"><h2 class="centred front">目　次</h2><ol>'
    for one in listed(blocks):
        words = escape(one.entry)
        line = f'<a href="#{one.id}">{words}</a>' if one.id else words
        yield f'<li class="level-{one.depth + 1}">{line}</li>'
    yield "</ol></nav>"


class _Writer:
    """Writes one text."""

    def __init__(self, paper: Paper) -> None:
        self._pictures = {path: content for path, content in paper.pictures.items() if is_safe(path, content)}
        self._write: Writers = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Caption: lambda block: (
                f'<p{_id(block.id)} class="centred black flush">{self._caption(block)}</p>'
            ),
            Formula: _formula,
            CodeBlock: lambda block: f"<pre><code>{escape(block.text)}</code></pre>",
            Quote: lambda block: f"<blockquote>{''.join(self.blocks(block.blocks))}</blockquote>",
            Listing: self._list,
            Table: self._table,
            Figure: self._figure,
            Rule: lambda _: "<hr>",
            Footnotes: self._footnotes,
        }
        self._write_run: RunWriters = {
            Text: lambda run: escape(run.text),
            Code: lambda run: f"<code>{escape(run.text)}</code>",
            Stressed: self._stressed,
            Reference: lambda run: (
                f'<a href="#{escape(run.id)}">{self._runs(run.runs) or escape(run.label)}</a>'
            ),
            Link: lambda run: (
                f'<a href="{escape(run.address)}" rel="noopener noreferrer">{self._runs(run.runs)}</a>'
            ),
            Break: lambda _: "<br>",
            Math: lambda run: _math(run.source, display=run.display),
            Mark: _mark,
            Picture: lambda run: f"［图：{escape(run.words)}］",
        }

    def blocks(self, blocks: Blocks) -> Iterator[str]:
        """Every block."""
        return (self._write[type(block)](block) for block in blocks)

    def _paragraph(self, block: Paragraph) -> str:
        words = self._runs(block.runs)
        if block.role == "unit":
            return f'<p class="unit">{words}</p>'
        if block.label:
            return f'<p class="aside"><span class="mark">{escape(block.label)}</span>{words}</p>'
        return f"<p>{words}</p>"

    def _heading(self, block: Heading) -> str:
        tag = f"h{min(block.level + 1, 6)}"
        title = self._runs(block.title)
        if block.kind == "annex":
            words = "<br>".join(filter(None, (f"附录{block.number}", block.nature, title)))
        else:
            words = "　".join(filter(None, (block.number, title)))
        name = "centred" if block.kind in _CENTRED else "" if title else "run-in"
        shape = f' class="{name}"' if name else ""
        return f"<{tag}{_id(block.id)}{shape}>{words or '—'}</{tag}>"

    def _list(self, block: Listing) -> str:
        tag = "ol" if block.ordered else "ul"
        items = (
            f'<li><span class="mark">{block.mark(at)}</span>{"".join(self.blocks(item))}</li>'
            for at, item in enumerate(block.items)
        )
        return f"<{tag}>{''.join(items)}</{tag}>"

    def _table(self, block: Table) -> str:
        caption = self._caption(block.caption) if block.caption else ""
        unit = f'<span class="unit">{self._runs(block.unit)}</span>' if block.unit else ""
        named = f"<caption>{caption}{unit}</caption>" if caption or unit else ""
        head = "".join(f'<th scope="col">{self._runs(cell)}</th>' for cell in block.head)
        names = [f' class="{one}"' if one in ("center", "right") else "" for one in block.aligned]
        rows = (
            "".join(f"<td{name}>{self._runs(cell)}</td>" for name, cell in zip(names, row, strict=True))
            for row in block.rows
        )
        body = "".join(f"<tr>{row}</tr>\n" for row in rows)
        inner = f"<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody>"
        own = _id(block.caption.id if block.caption else None)
        return f"<figure{own}><table>{named}{inner}</table></figure>"

    def _figure(self, block: Figure) -> str:
        words = escape(plain(block.caption.title))
        content = self._pictures.get(block.path)
        if content is None:
            shown = f'<p class="absent">［图：{words}，见源文件］</p>'
        else:
            data = b64encode(content).decode()
            shown = f'<img src="data:{media(block.path)};base64,{data}" alt="{words}">'
        caption = self._caption(block.caption)
        return f"<figure{_id(block.caption.id)}>{shown}<figcaption>{caption}</figcaption></figure>"

    def _caption(self, block: Caption) -> str:
        return "　".join(filter(None, (block.label, self._runs(block.title))))

    def _footnotes(self, block: Footnotes) -> str:
        notes = (
            f'<p class="aside" id="_footnote-{note.name}"><span class="mark">{note.number})　</span>{self._runs(note.runs)}</p>'
            for note in block.notes
        )
        return f'<div class="footnotes">{"".join(notes)}</div>'

    def _runs(self, runs: Runs) -> str:
        return "".join(self._write_run[type(run)](run) for run in runs)

    def _stressed(self, run: Stressed) -> str:
        tag = "strong" if run.strong else "em"
        return f"<{tag}>{self._runs(run.runs)}</{tag}>"


def _formula(block: Formula) -> str:
    number = f'<span class="number">{block.number}</span>' if block.number else ""
    return f'<div class="formula"{_id(block.id)}>{_math(block.source, display=True)}{number}</div>'


def _mark(run: Mark) -> str:
    return f'<sup><a href="#_footnote-{run.footnote}">{run.number})</a></sup>'


def _math(source: str, *, display: bool) -> str:
    """A formula, as written where it cannot be set."""
    made = mathml(source, display=display)
    return f"<code>{escape(source)}</code>" if made is None else markup(made, escape)


def _id(own: str | None) -> str:
    return f' id="{escape(own)}"' if own else ""
