"""A standard as one page of HTML that stands alone, loads nothing and prints."""

from base64 import b64encode
from collections.abc import Iterator
from functools import singledispatchmethod
from hashlib import sha256
from html import escape
from importlib.resources import files

from ..facts.formula import markup, mathml
from .composition import (
    Blocks,
    Code,
    CodeBlock,
    Figure,
    Formula,
    Heading,
    Link,
    Listing,
    Paragraph,
    Quote,
    Reference,
    Rule,
    Run,
    Runs,
    Stressed,
    Table,
    Text,
    plain,
)
from .cover import PATENT_NOTICE, Cover
from .paper import NATURES, Paper
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
        yield f'<p class="black">（{cover.draft}）</p><p>（本稿完成时间：{cover.on}）</p><p>{PATENT_NOTICE}</p>'
    published, effective = cover.dates
    yield f'</div><p class="dates black"><span>{published}</span><span>{effective}</span></p>'
    yield f'<p class="publisher black">{escape("　".join(cover.publishers))}　发布</p></header>'


def _contents(blocks: Blocks) -> Iterator[str]:
    """Chapters and the titled clauses next below, terms left out."""
    yield '<nav aria-label="目次"><h2 class="centred front">目　次</h2><ol>'
    for one in blocks:
        listed = isinstance(one, Heading) and one.level <= 2 and one.title and one.kind != "term"
        if isinstance(one, Heading) and listed:
            words = escape(_named(one) + one.words)
            line = f'<a href="#{one.id}">{words}</a>' if one.id else words
            yield f'<li class="level-{one.level}">{line}</li>'
    yield "</ol></nav>"


def _named(heading: Heading) -> str:
    """What stands before a title."""
    if heading.kind == "annex":
        return f"附录{heading.number}{NATURES[heading.normative]}　"
    return f"{heading.number}　" if heading.number else ""


class _Writer:
    """Writes one text."""

    def __init__(self, paper: Paper) -> None:
        self._pictures = {path: content for path, content in paper.pictures.items() if is_safe(path, content)}

    def blocks(self, blocks: Blocks) -> Iterator[str]:
        """Every block."""
        return map(self._block, blocks)

    @singledispatchmethod
    def _block(self, _block: Rule) -> str:
        return "<hr>"

    @_block.register
    def _paragraph(self, block: Paragraph) -> str:
        words = self._runs(block.runs)
        if block.role == "caption":
            return f'<p class="centred black flush">{words}</p>'
        if block.label:
            return f'<p class="aside"><span class="mark">{escape(block.label)}</span>{words}</p>'
        return f"<p>{words}</p>"

    @_block.register
    def _formula(self, block: Formula) -> str:
        return f'<div class="formula">{_math(block.source, display=True)}</div>'

    @_block.register
    def _code(self, block: CodeBlock) -> str:
        return f"<pre><code>{escape(block.text)}</code></pre>"

    @_block.register
    def _quote(self, block: Quote) -> str:
        return f"<blockquote>{''.join(self.blocks(block.blocks))}</blockquote>"

    @_block.register
    def _heading(self, block: Heading) -> str:
        tag = f"h{min(block.level + 1, 6)}"
        title = self._runs(block.title)
        if block.kind == "annex":
            words = "<br>".join(filter(None, (f"附录{block.number}", NATURES[block.normative], title)))
        else:
            words = "　".join(filter(None, (block.number, title)))
        name = "centred" if block.kind in _CENTRED else "" if title else "run-in"
        shape = f' class="{name}"' if name else ""
        return f"<{tag}{_id(block.id)}{shape}>{words or '—'}</{tag}>"

    @_block.register
    def _list(self, block: Listing) -> str:
        tag = "ol" if block.ordered else "ul"
        items = (
            f'<li><span class="mark">{block.mark(at)}</span>{"".join(self.blocks(item))}</li>'
            for at, item in enumerate(block.items)
        )
        return f"<{tag}>{''.join(items)}</{tag}>"

    @_block.register
    def _table(self, block: Table) -> str:
        caption = "　".join(filter(None, (block.label, self._runs(block.title))))
        named = f"<caption>{caption}</caption>" if caption else ""
        head = "".join(f'<th scope="col">{self._runs(cell)}</th>' for cell in block.head)
        names = [f' class="{one}"' if one in ("center", "right") else "" for one in block.aligned]
        rows = (
            "".join(f"<td{name}>{self._runs(cell)}</td>" for name, cell in zip(names, row, strict=True))
            for row in block.rows
        )
        body = "".join(f"<tr>{row}</tr>\n" for row in rows)
        inner = f"<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody>"
        return f"<figure{_id(block.id)}><table>{named}{inner}</table></figure>"

    @_block.register
    def _figure(self, block: Figure) -> str:
        words = escape(plain(block.title))
        content = self._pictures.get(block.path)
        if content is None:
            shown = f'<p class="absent">［图：{words}，见源文件］</p>'
        else:
            data = b64encode(content).decode()
            shown = f'<img src="data:{media(block.path)};base64,{data}" alt="{words}">'
        caption = "　".join(filter(None, (block.label, self._runs(block.title))))
        return f"<figure{_id(block.id)}>{shown}<figcaption>{caption}</figcaption></figure>"

    def _runs(self, runs: Runs) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        match run:
            case Text(text):
                return escape(text)
            case Code(text):
                return f"<code>{escape(text)}</code>"
            case Stressed(runs, strong):
                tag = "strong" if strong else "em"
                return f"<{tag}>{self._runs(runs)}</{tag}>"
            case Reference(runs, own):
                return f'<a href="#{escape(own)}">{self._runs(runs)}</a>'
            case Link(runs, address):
                return f'<a href="{escape(address)}" rel="noopener noreferrer">{self._runs(runs)}</a>'
            case _:
                return "<br>"


def _math(source: str, *, display: bool) -> str:
    """A formula, as written where it cannot be set."""
    made = mathml(source, display=display)
    return f"<code>{escape(source)}</code>" if made is None else markup(made, escape)


def _id(own: str | None) -> str:
    return f' id="{escape(own)}"' if own else ""
