"""A composed text as Markdown of our own, written anew from what was read.

The builder's Markdown reader is another one than the checks'. What it gets is therefore never a user's markup but only ours, with
every word escaped, so that both agree on what the text says and nothing can slip between them.
"""

import html
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ..forms.compose import compose
from ..forms.composition import (
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
from ..parse.blocks import Document
from ..words import Words, pick
from .formula import formula
from .markup import address, box, code, escape, heading

_LOST = Words("［图：{}，见源文件］", "[Figure: {}, see the source file]")
_BACK = Words("返回", "back")
_ADJACENT = "<!-- -->"  # the builder's reader would make one list of two that touch
_ALIGNED = {"left": ":---", "right": "---:", "center": ":---:"}


def titled(_heading: Heading, title: str) -> str:
    """A heading without a number."""
    return title


@dataclass(frozen=True)
class Style:
    """How a text is set: what its ids, headings and labels become and what is known about its pictures.

    `level` is what `#` becomes, `prefix` stands before every id, `named` gives what a heading reads from its title, which is markup
    already, `labelled` what a number such as 表1 reads, `pictures` the address of each picture that is shown, `below` what stands
    below a heading, by its id. `language` is that of the text.
    """

    level: int = 2
    prefix: str = ""
    named: Callable[[Heading, str], str] = titled
    labelled: Callable[[str], str] = str
    pictures: Mapping[str, str] = field(default_factory=dict)
    below: Mapping[str, str] = field(default_factory=dict)
    language: str = "zh"

    @property
    def space(self) -> str:
        """What stands between a number and a title."""
        return "　" if self.language == "zh" else " "


def render(document: Document | None, style: Style, *, numbered: bool = False) -> str:
    """The whole text, a standard's with its numbers; nothing where there is none or where it passed a cap."""
    blocks = compose(document, numbered=numbered) if document is not None else ()
    return "\n\n".join(_Writer(style).blocks(blocks, top=True))


class _Writer:
    """Writes one document."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._write: Writers = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Caption: self._caption,
            Formula: self._formula,
            CodeBlock: _code_line_by_line,
            Quote: lambda block: _prefixed("> ", "\n\n".join(self.blocks(block.blocks))),
            Listing: self._listing,
            Table: self._table,
            Figure: self._figure,
            Rule: lambda _: "* * *",
            Footnotes: self._footnotes,
        }
        self._write_run: RunWriters = {
            Text: lambda run: escape(run.text),
            Code: lambda run: code(run.text),
            Stressed: self._stressed,
            Reference: self._reference,
            Link: self._link,
            Break: lambda _: "<br>",
            Math: lambda run: formula(run.source, display=run.display),
            Mark: self._mark,
            Picture: self._picture,
        }

    def blocks(self, blocks: Blocks, *, top: bool = False) -> Iterator[str]:
        """Every block that has something to show; `top` outside lists and quotes."""
        before: Block | None = None
        for block in blocks:
            if isinstance(block, Listing) and isinstance(before, Listing):
                yield _ADJACENT
            shown = (
                _code_block(block)
                if top and isinstance(block, CodeBlock)
                else self._write[type(block)](block)
            )
            if shown:
                yield shown
                before = block

    def _heading(self, block: Heading) -> str:
        title = self._runs(block.title)
        words = self._style.named(block, title).strip(" 　") or "—"
        classes = () if title else ("untitled",)
        shown = heading(block.level + self._style.level - 1, words, self._prefixed(block.id), *classes)
        return "\n\n".join(filter(None, (shown, self._style.below.get(block.id or ""))))

    def _paragraph(self, block: Paragraph) -> str:
        text = escape(block.label) + self._runs(block.runs)
        return text if block.role == "text" else f"{text}\n{{: .{block.role} }}"

    def _caption(self, block: Caption) -> str:
        label = self._style.labelled(block.label)
        words = f"{label}{self._style.space if label else ''}{self._runs(block.title)}"
        return f"{words}\n{{: .caption{self._own(block.id)} }}"

    def _formula(self, block: Formula) -> str:
        """A formula on a line of its own, its number at the end of it."""
        number = self._style.labelled(f"式{block.number}")
        found = number[number.index("（" if "（" in number else "(") :] if block.number else ""
        shown = f' <span class="number">{found}</span>' if found else ""
        return f"{formula(block.source, display=True)}{shown}\n{{: .formula{self._own(block.id)} }}"

    def _figure(self, block: Figure) -> str:
        shown = self._picture(Picture(plain(block.caption.title), block.path))
        return f"{shown}\n{{: .figure }}\n\n{self._caption(block.caption)}"

    def _listing(self, block: Listing) -> str:
        mark = "1." if block.ordered else "-"
        between = "\n\n" if block.is_loose else "\n"
        texts = (between.join(self.blocks(item)) or "&nbsp;" for item in block.items)
        return between.join(f"{mark:<4}{_prefixed('    ', text)[4:]}" for text in texts)

    def _table(self, block: Table) -> str:
        rows = (block.head, *block.rows)
        lines = ["| " + " | ".join(self._runs(cell) or "&nbsp;" for cell in row) + " |" for row in rows]
        aligned = [_ALIGNED[one] if one else "---" for one in block.aligned]
        caption = self._caption(block.caption) if block.caption else ""
        unit = self._paragraph(Paragraph(block.unit, "unit")) if block.unit else ""
        table = "\n".join([lines[0], f"|{'|'.join(aligned)}|", *lines[1:]])
        return "\n\n".join(filter(None, (caption, unit, table)))

    def _footnotes(self, block: Footnotes) -> str:
        return box("footnotes", *map(self._footnote, block.notes))

    def _footnote(self, note: Footnote) -> str:
        """A footnote with the way back to where the text first refers to it."""
        own = f"{self._style.prefix}_footnote-{note.name}"
        back = f" [{pick(_BACK, self._style.language)}](#{own}-from)" if note.is_met else ""
        return f"{note.number})&ensp;{self._runs(note.runs)}{back}\n{{: .footnote #{own} }}"

    def _runs(self, runs: Runs) -> str:
        return "".join(self._write_run[type(run)](run) for run in runs)

    def _stressed(self, run: Stressed) -> str:
        tag = "strong" if run.strong else "em"
        return f"<{tag}>{self._runs(run.runs)}</{tag}>"

    def _reference(self, run: Reference) -> str:
        shown = self._runs(run.runs) or escape(self._style.labelled(run.label))
        return f"[{shown}](#{self._style.prefix}{run.id})"

    def _link(self, run: Link) -> str:
        return f"[{self._runs(run.runs)}]({address(run.address)})"

    def _mark(self, run: Mark) -> str:
        own = f"{self._style.prefix}_footnote-{run.footnote}"
        first = f' id="{own}-from"' if run.is_first else ""
        return f'<sup{first}><a href="#{own}">{run.number})</a></sup>'

    def _picture(self, run: Picture) -> str:
        shown = self._style.pictures.get(run.path)
        words = escape(run.words)
        return f"![{words}]({shown})" if shown else pick(_LOST, self._style.language).format(words)

    def _prefixed(self, own: str | None) -> str:
        return f"{self._style.prefix}{own}" if own else ""

    def _own(self, own: str | None) -> str:
        """The id as a mark behind a paragraph."""
        return f" #{self._prefixed(own)}" if own else ""


def _prefixed(prefix: str, text: str) -> str:
    return "\n".join(prefix + line if line else line for line in text.split("\n"))


def _code_block(block: CodeBlock) -> str:
    return f"<pre><code>{html.escape(block.text, quote=False)}</code></pre>"


def _code_line_by_line(block: CodeBlock) -> str:
    """Inside lists and quotes, where blank lines would end a code block in HTML."""
    return "<br>".join(code(line.replace(" ", "\u00a0") or "\u00a0") for line in block.text.split("\n"))
