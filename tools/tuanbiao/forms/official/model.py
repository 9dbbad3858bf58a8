"""What an official paper says, apart from how it is set."""

import re
from dataclasses import dataclass

_FEW = 6  # rows of a table that stay together with the signature below it
_LINE = 19  # characters of a title that fit into a line
_UNBROKEN = re.compile(r"[!-~]{16,}")
_BLANK = re.compile("〔待填：([^〕]*)〕")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; without a head its first column names what stands beside it. `widths` are shares of the line, 0 as wide as need be."""

    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    head: tuple[str, ...] = ()
    title: str = ""


BY_HAND = "〔　　　　〕　　　号"  # a number of the register of letters, which no record holds
Part = str | Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """One paper: a letter has a unit in its `head` and a place for the seal, a form has neither.

    `name` names its file, in which others of the same name follow; `on` is its day as it is printed, `signed` the units
    that stamp it, or who signs where it is not sealed.
    """

    name: str
    title: str
    parts: tuple[Part, ...]
    head: str = ""
    number: str = ""
    to: str = ""
    attached: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    is_sealed: bool = True
    on: str = ""


def blank(name: str) -> str:
    """What is printed where the records say nothing."""
    return f"〔待填：{name}〕"


def pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """The text cut at its blanks, each piece with whether it is one."""
    cut = _BLANK.split(text)
    return tuple((blank(one) if at % 2 else one, bool(at % 2)) for at, one in enumerate(cut) if one or at % 2)


def is_ragged(text: str) -> bool:
    """Whether the right edge is left uneven: a long word that cannot be broken would tear a justified line apart."""
    return _UNBROKEN.search(text) is not None


def unfilled(paper: Official) -> tuple[str, ...]:
    """The names of what is still to be filled in, each once, in the order of the paper."""
    texts = [paper.title, paper.number, paper.to]
    for part in paper.parts:
        texts += [part] if isinstance(part, str) else [cell for row in part.rows for cell in row]
    texts += [*paper.attached, *paper.signed, paper.on]
    return tuple(dict.fromkeys(name for text in texts for name in _BLANK.findall(text)))


def title_lines(title: str) -> str:
    """The title with a line feed before 《 or behind 》 where it is too long for one line."""
    lines = [""]
    for one in re.split(r"(《.*》)", title, maxsplit=1):
        if lines[-1] and len(lines[-1] + one) > _LINE:
            lines.append("")
        lines[-1] += one
    return "\n".join(lines)


def stays_whole(last: Part) -> bool:
    """Whether the last part of a paper stands on one page with the signature below it."""
    return isinstance(last, str) or len(last.rows) <= _FEW
