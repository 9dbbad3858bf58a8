"""A standard as PDF: its composition written as calls of the template, every word of it a Typst string."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources import files

from ..facts.breaks import width
from .columns import shares
from .composition import (
    Block,
    Blocks,
    Break,
    Caption,
    Code,
    CodeBlock,
    Figure,
    Footnote,
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
from .formula import typst as formula
from .paper import Paper
from .parts import RunIn, are_short, footnotes, front, run_in
from .pdf import compile, literal  # noqa: A004 - what Typst calls it
from .pictures import is_safe

_FRONT = ("foreword", "introduction")
_LAST = ("bibliography", "index")
# A value stays on one line with its unit, a code with its number, and thousands together.
_KEPT = re.compile(r"(?<=[0-9]) (?=[A-Za-zμΩ℃°]|[0-9]{3}(?![0-9]))|(?<=[A-Z]) (?=[0-9])")
_LONG_WORD = 16  # letters without a place to break a line
_COLUMNS = 84  # of half-width characters that a line of code has
# What is still to be filled in stands out.
_BLANKS = '#show regex("〔待填：[^〕]*〕"): it => highlight(fill: rgb("#fff3b0"), it)'
_TALL = 400  # characters of a cell that may be broken across pages


def write(paper: Paper) -> bytes:
    """The PDF."""
    pictures = {path: content for path, content in paper.pictures.items() if is_safe(path, content)}
    template = files(__package__).joinpath("standard.typ").read_text("utf-8")
    source = template + "".join(_Writer(pictures, footnotes(paper.blocks)).document(paper))
    return compile(source, pictures, on=paper.cover.on)


def report(title: str, blocks: Blocks, on: date, pictures: Mapping[str, bytes] | None = None) -> bytes:
    """The PDF of a paper that has clauses and no cover, such as 编制说明; `pictures` as in Paper."""
    shown = pictures or {}
    template = files(__package__).joinpath("standard.typ").read_text("utf-8")
    source = template + "".join(_Writer(shown, footnotes(blocks)).report(title, blocks))
    return compile(source, shown, on=on)


class _Writer:
    """Writes one document."""

    def __init__(self, pictures: Iterable[str], notes: Mapping[str, Footnote]) -> None:
        self._pictures = frozenset(pictures)
        self._notes = notes
        self._placed: set[str] = set()
        self._write: Writers = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Caption: lambda block: f"#lost({self._caption(block)})",
            Formula: self._formula,
            CodeBlock: lambda block: f"#code({', '.join(_code_lines(block.text))})",
            Quote: lambda block: f"#quoted[{''.join(self._blocks(block.blocks))}]",
            Listing: self._listing,
            Table: self._table,
            Figure: self._figure,
            Rule: lambda _: "#rule",
            Footnotes: self._footnotes,
        }
        self._write_run: RunWriters = {
            Text: _text,
            Code: lambda run: "#h(0pt)".join(f"#raw({literal(piece)})" for piece in _pieces(run.text)),
            Stressed: lambda run: f"#{'strong' if run.strong else 'emph'}[{self._runs(run.runs)}]",
            Reference: self._reference,
            Link: lambda run: f"#link({literal(run.address)})[{self._runs(run.runs)}]",
            Break: lambda _: "#linebreak()",
            Math: lambda run: f"#within({literal(run.source)}, {formula(run.source, display=run.display)})",
            Mark: self._mark,
            Picture: lambda run: f"#{literal(f'［图：{run.words}］')}",
        }

    def document(self, paper: Paper) -> Iterator[str]:
        """The cover, the contents, what has Roman page numbers, and the text."""
        cover = paper.cover
        yield "\n#show: setup.with(" + _named(
            number=literal(cover.number),
            title=literal(cover.title),
            publisher=literal("、".join(cover.publishers)),
        )
        yield ")\n#cover(" + _cover(cover) + ")\n#contents()\n"
        first = front(paper.blocks)
        yield f"#front[{''.join(self._blocks(first))}]\n"
        yield f"#main({literal(cover.title)})[{''.join(self._blocks(paper.blocks[len(first) :]))}#end-line]\n"

    def report(self, title: str, blocks: Blocks) -> Iterator[str]:
        """The title and the text."""
        yield f"\n#show: setup.with(title: {literal(title)})\n{_BLANKS}\n"
        yield f"#main({literal(title)})[{''.join(self._blocks(blocks))}#end-line]\n"

    def _blocks(self, blocks: Blocks) -> Iterator[str]:
        """Every block."""
        for block in run_in(blocks):
            yield self._run_in(block) if isinstance(block, RunIn) else self._block(block)
            yield "\n"

    def _block(self, block: Block) -> str:
        return self._write[type(block)](block)

    def _run_in(self, clause: RunIn) -> str:
        number, own = clause.heading.number or "", _id(clause.heading.id)
        return f"#numbered({literal(number)}, {own})[{self._runs(clause.runs)}]"

    def _listing(self, block: Listing) -> str:
        bodies = "".join(f"[{''.join(self._item(item))}]" for item in block.items)
        return f"#items({_bool(block.ordered)}, {block.depth}, {block.start}){bodies}"

    def _formula(self, block: Formula) -> str:
        shown = formula(block.source, display=True)
        return f"#formula({literal(block.source)}, {literal(block.number)}, {_id(block.id)}, {shown})"

    def _item(self, item: Blocks) -> Iterator[str]:
        """An item's first paragraph stands behind its mark."""
        for at, block in enumerate(item):
            is_first = at == 0 and isinstance(block, Paragraph) and block.role == "text"
            yield self._runs(block.runs) if is_first and isinstance(block, Paragraph) else self._block(block)
            yield "\n"

    def _heading(self, block: Heading) -> str:
        title = self._title(block.title) if block.title else "[]"
        own = _id(block.id)
        if block.kind in (*_FRONT, *_LAST):
            words = plain(block.title)
            spaced = f"{words[0]}　　{words[1]}" if len(words) == len("前言") else words
            return f"#unnumbered({own}, {title}, {literal(spaced)})"
        if block.kind == "annex":
            nature = literal(block.nature)
            return f"#annex({literal(f'附录{block.number}')}, {nature}, {own}, {title})"
        name = "term" if block.kind == "term" else "clause"
        return f"#{name}({block.depth + 1}, {literal(block.number or '')}, {own}, {title})"

    def _paragraph(self, block: Paragraph) -> str:
        runs = self._runs(block.runs)
        if block.role == "unit":
            return f"#unit-of[{runs}]"
        return f"#aside({literal(block.label)})[{runs}]" if block.label else f"#p[{runs}]"

    def _table(self, block: Table) -> str:
        head = "".join(f"[{self._runs(cell)}]," for cell in block.head)
        cells = "".join(f"[{self._runs(cell)}]," for row in block.rows for cell in row)
        texts = [[plain(cell) for cell in row] for row in (block.head, *block.rows)]
        widths = ", ".join(f"{share}fr" for share in shares(texts))
        aligned = ", ".join(_alignments(block))
        whole = _bool(all(width(plain(cell)) <= _TALL for row in block.rows for cell in row))
        caption = self._caption(block.caption or _NO_CAPTION)
        return f"#grid-of({caption}, {self._title(block.unit)}, ({widths},), ({aligned},), {whole}, ({head}), {cells})"

    def _figure(self, block: Figure) -> str:
        caption = self._caption(block.caption)
        words = plain(block.caption.title) or block.caption.label
        if block.path in self._pictures:
            return f"#picture({caption}, {literal(block.path)}, {literal(words)})"
        return f"#no-picture({caption}, {literal(f'［图：{words}，见源文件］')})"

    def _caption(self, block: Caption) -> str:
        return f"{literal(block.label)}, {self._title(block.title)}, {_id(block.id)}"

    def _footnotes(self, block: Footnotes) -> str:
        """Those that no page has at its foot, since nothing or only a heading refers to them."""
        left = (note for note in block.notes if note.name not in self._placed)
        return "\n".join(f"#aside({literal(f'{note.number})　')})[{self._note(note)}]" for note in left)

    def _note(self, note: Footnote) -> str:
        """The text of a footnote, in which others are only told."""
        return "".join(_told(run) if isinstance(run, Mark) else self._runs((run,)) for run in note.runs)

    def _title(self, runs: Runs) -> str:
        """Words that stand in more than one place, where no footnote can."""
        told = "".join(_told(run) if isinstance(run, Mark) else self._runs((run,)) for run in runs)
        return f"[{told}]" if runs else "none"

    def _runs(self, runs: Runs) -> str:
        return "".join(self._write_run[type(run)](run) for run in runs)

    def _reference(self, run: Reference) -> str:
        return f"#link(label({literal(run.id)}))[{self._runs(run.runs) or self._runs((Text(run.label),))}]"

    def _mark(self, run: Mark) -> str:
        own = literal(f"_footnote-{run.footnote}")
        if run.footnote in self._placed:
            return f"#footnote(label({own}))"
        self._placed.add(run.footnote)
        return f"#where-is({own}, footnote[{self._note(self._notes[run.footnote])}])"


_NO_CAPTION = Caption("", (), None)


def _told(run: Mark) -> str:
    return f"#super({literal(f'{run.number})')})"


def _text(run: Text) -> str:
    whole = _KEPT.sub("\u00a0", run.text)
    return "#h(0pt)".join(f"#{literal(piece)}" for piece in _pieces(whole))


def _cover(cover: Cover) -> str:
    published, effective = cover.dates
    return _named(
        ics=literal(cover.ics),
        ccs=literal(cover.ccs),
        code=literal(cover.code),
        numbers=_array(cover.numbers),
        replaces=_array(cover.replaces),
        titles=_array(cover.title_lines),
        title_en=literal(cover.title_en),
        adopts=_array(cover.adopts),
        draft=literal(cover.draft) if cover.draft else "none",
        day=literal(cover.finished),
        notice=literal(cover.notice),
        published=literal(published),
        effective=literal(effective),
        publishers=_array(cover.publishers),
    )


def _named(**values: str) -> str:
    return ", ".join(f"{name.replace('_', '-')}: {value}" for name, value in values.items())


def _array(values: Iterable[str]) -> str:
    return f"({''.join(literal(one) + ', ' for one in values)})"


def _bool(value: bool) -> str:  # noqa: FBT001 - it is what is written
    return "true" if value else "false"


def _id(own: str | None) -> str:
    return literal(own) if own else "none"


def _pieces(text: str) -> Iterator[str]:
    """A text, cut where a line may break inside a word too long for a line's end."""
    start = run = 0
    for at, char in enumerate(text):
        run = run + 1 if "!" <= char <= "~" else 0
        if run >= _LONG_WORD and (not char.isalnum() or run >= 2 * _LONG_WORD):
            yield text[start : at + 1]
            start, run = at + 1, 0
    if text[start:] or not text:
        yield text[start:]


def _code_lines(text: str) -> Iterator[str]:
    """Lines of code; one that is too long goes on below."""
    for line in text.expandtabs(4).split("\n"):
        while True:
            fits = next((at for at in range(len(line), 0, -1) if width(line[:at]) <= _COLUMNS), 0)
            yield literal(line[:fits])
            line = line[fits:]  # noqa: PLW2901 - what is left of it
            if not line:
                break


def _alignments(table: Table) -> Iterator[str]:
    """As written; else short words stand in the middle of their column."""
    for written, is_short in zip(table.aligned, are_short(table), strict=True):
        yield (written or ("center" if is_short else "left")) + " + horizon"
