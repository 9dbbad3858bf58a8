"""Help as a terminal shows it: a Chinese character takes two columns, and lines break between any two of them."""

import re
from collections.abc import Iterable, Iterator

import click

from ..facts.breaks import width

_OPENING, _CLOSING = "（《“‘〔【", "），。、；：！？》”’〕】…—"
_MARK = "\u3000-\u303f\uff01-\uff0f\uff1a-\uff20"
_CHINESE = f"\u2e80-\u9fff\uff01-\uff60{_OPENING}{_CLOSING}"
# Where a line of the source ends and no space belongs: between Chinese characters, and beside a mark of theirs.
_SEAM = rf"(?<=[{_CHINESE}])\n(?=[{_CHINESE}])|(?<=[{_MARK}])\n|\n(?=[{_MARK}])"
# What stays on one line: a word or a Chinese character, with the marks that open before it and close after it.
_PIECE = rf"\s+|[{_OPENING}]*(?:[^\s{_CHINESE}]+|[{_CHINESE}])[{_CLOSING}]*"
_AS_IT_IS = "\b\n"  # click's own sign of a paragraph that is not wrapped


def fold(text: str, columns: int) -> list[str]:
    """The lines of one paragraph, each of so many columns at the most; only a longer word has more."""
    lines = [""]
    for piece in re.findall(_PIECE, re.sub(_SEAM, "", text).replace("\n", " ")):
        if lines[-1] and width(f"{lines[-1]}{piece}".rstrip()) > columns:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


class Formatter(click.HelpFormatter):
    """Wraps in columns; click itself counts characters, and puts a space wherever the source has a new line."""

    def write_text(self, text: str) -> None:
        """Paragraphs, with blank lines between them."""
        indent = " " * self.current_indent
        paragraphs = (
            self._lines(one, self.width - len(indent)) for one in re.split(r"\n{2,}", text.strip("\n"))
        )
        self.write("\n\n".join("\n".join(f"{indent}{line}" for line in lines) for lines in paragraphs) + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Terms, and behind each what is said of it; behind a long one on the next line."""
        rows = list(rows)
        first = min(max((width(term) for term, _ in rows), default=0), col_max)
        for term, said in rows:
            for line in _beside(
                term, fold(said, max(self.width - first - 2 * col_spacing, 10)), first, col_spacing
            ):
                self.write(f"{'':>{self.current_indent}}{line}".rstrip() + "\n")

    def _lines(self, paragraph: str, columns: int) -> list[str]:
        if paragraph.startswith(_AS_IT_IS):
            return paragraph.removeprefix(_AS_IT_IS).split("\n")
        return fold(paragraph, columns)


def _beside(term: str, lines: list[str], first: int, between: int) -> Iterator[str]:
    own = first - width(term)
    if own < 0:
        yield term
    for at, line in enumerate(lines):
        head = f"{term}{'':>{own}}" if at == 0 and own >= 0 else " " * first
        yield f"{head}{'':>{between}}{line}"


class Context(click.Context):
    """The context of every command of ours."""

    formatter_class = Formatter


def shown(command: click.Command) -> click.Command:
    """A command whose help, and that of those below it, is written in this way."""
    command.context_class = Context
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            shown(inner)
    return command
