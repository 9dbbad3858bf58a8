"""Official papers as files: the writers by format, and PDF as calls of the template, every word of it a Typst string."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from importlib import import_module
from importlib.resources import files

from .fonts import fang
from .official.model import Grid, Official, Part, is_ragged, pieces, stays_whole, title_lines
from .pdf import compile, literal  # noqa: A004 - what Typst calls it

# format → the module here whose `write` makes it, imported when it is asked for.
WRITERS: Mapping[str, str] = {"pdf": "letter", "docx": "docx.official"}


def writer(form: str) -> Callable[[tuple[Official, ...], date], bytes]:
    """What makes a file of this format out of the papers that go into it, dated as given; ImportError or PdfError where it cannot."""
    write_: Callable[[tuple[Official, ...], date], bytes] = import_module(
        f".{WRITERS[form]}", __package__
    ).write
    return write_


def write(papers: tuple[Official, ...], on: date) -> bytes:
    """The PDF of papers that go into one file, dated `on`."""
    template = files(__package__).joinpath("letter.typ").read_text("utf-8")
    title, author = papers[0].title, papers[0].head or "、".join(papers[0].signed)
    form = "false" if papers[0].head else "true"
    start = f"\n#show: setup.with(title: {literal(title)}, author: {literal(author)}, is-form: {form})\n"
    body = "#pagebreak()\n".join("".join(_paper(one)) for one in papers)
    return compile(f"#let fang = {literal(fang())}\n{template}{start}{body}", {}, on=on)


def _paper(paper: Official) -> Iterator[str]:
    if paper.head:
        yield f"#head({literal(paper.head)}, {_text(paper.number)})\n"
    yield f"#title({_text(title_lines(paper.title))})\n"
    if paper.to:
        yield f"#to({_text(paper.to)})\n"
    yield from (_part(one) for one in paper.parts[:-1])
    last = paper.parts[-1]
    yield f"#last[{_part(last)}]\n" if stays_whole(last) else _part(last)
    seal = "true" if paper.is_sealed else "false"
    yield f"#ending(({_all(paper.attached)}), ({_all(paper.signed)}), {_text(paper.on)}, {seal})\n"


def _part(part: Part) -> str:
    if isinstance(part, str):
        return f"#par({'justify: false, ' if is_ragged(part) else ''}{_text(part)})\n"
    return _grid(part)


def _grid(grid: Grid) -> str:
    columns = "".join(f"{share}fr, " if share else "auto, " for share in grid.widths)
    head = "".join(f"{literal(one)}, " for one in grid.head)
    cells = "".join(f"{_text(cell)}, " for row in grid.rows for cell in row)
    return f"#grid-of({literal(grid.title)}, ({columns}), ({head}), {cells})\n"


def _all(texts: tuple[str, ...]) -> str:
    return "".join(f"{_text(one)}, " for one in texts)


def _text(text: str) -> str:
    """Content in which the blanks stand out; a line feed stays a break of the line."""
    lines = ("".join(map(_piece, pieces(line))) for line in text.strip("\n").split("\n"))
    return f"[{'#linebreak()'.join(lines)}]"


def _piece(piece: tuple[str, bool]) -> str:
    text, is_blank = piece
    return f"#blank({literal(text)})" if is_blank else f"#{literal(text)}"
