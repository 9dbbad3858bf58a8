"""An official paper as PDF: calls of the template, every word of it a Typst string."""

import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files

from .fonts import fang
from .official.model import Grid, Official, Part, pieces
from .pdf import compile, literal  # noqa: A004 - what Typst calls it

_FEW = 6  # rows of a table that stay together with the signature below it
_LINE = 19  # characters of a title that fit into a line


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
    yield f"#title({_title(paper.title)})\n"
    if paper.to:
        yield f"#to({_text(paper.to)})\n"
    yield from (_part(one) for one in paper.parts[:-1])
    last = paper.parts[-1]
    yield f"#last[{_part(last)}]\n" if isinstance(last, str) or len(last.rows) <= _FEW else _grid(last)
    seal = "true" if paper.is_sealed else "false"
    yield f"#ending(({_all(paper.attached)}), ({_all(paper.signed)}), {_text(paper.on)}, {seal})\n"


def _part(part: Part) -> str:
    if isinstance(part, str):
        return f"#par({_text(part)})\n"
    return _grid(part)


def _grid(grid: Grid) -> str:
    columns = "".join(f"{share}fr, " if share else "auto, " for share in grid.widths)
    head = "".join(f"{literal(one)}, " for one in grid.head)
    cells = "".join(f"{_text(cell)}, " for row in grid.rows for cell in row)
    return f"#grid-of({literal(grid.title)}, ({columns}), ({head}), {cells})\n"


def _all(texts: tuple[str, ...]) -> str:
    return "".join(f"{_text(one)}, " for one in texts)


def _title(text: str) -> str:
    """A title that is broken before 《 and behind 》, not within, where the pieces are no longer than a line."""
    cut = re.split(r"(《.*》)", text, maxsplit=1)
    return " + ".join(f"box({_text(one)})" if len(one) <= _LINE else _text(one) for one in cut if one)


def _text(text: str) -> str:
    """Content in which the blanks stand out; a line feed stays a break of the line."""
    lines = ("".join(map(_piece, pieces(line))) for line in text.strip("\n").split("\n"))
    return f"[{'#linebreak()'.join(lines)}]"


def _piece(piece: tuple[str, bool]) -> str:
    text, is_blank = piece
    return f"#blank({literal(text)})" if is_blank else f"#{literal(text)}"
