"""Words as Markdown that reads back as the same words: whatever would be a mark is escaped."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from .values import Piece, Pieces

_ALWAYS = re.compile(
    r"[\\`*]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z])|\{(?=\s*[#＃])"
)
_BRACKET = re.compile(r"\[(?=\^)|\[(?=[^\]]*\]\()|\[(?=[^\]]*\]:)|\](?=\()")
_ANY_BRACKET = re.compile(r"[\[\]]")
_FORMULA = re.compile(r"\$")
_START = re.compile(r"(?P<mark>[#>+=~-])|(?P<number>[0-9]{1,9})(?P<dot>[.)])(?=\s|$)")
_FOOTNOTE = re.compile(r"\[\^[a-z0-9-]+\](?=:)")


def escape(text: str, *, in_brackets: bool = False) -> str:
    """Words with a backslash before whatever Markdown, formulas or ids would take for a mark; in a link any bracket is one."""
    for pattern in (_ALWAYS, _ANY_BRACKET if in_brackets else _BRACKET, _FORMULA):
        text = pattern.sub(lambda found: f"\\{found.group()}", text)
    return text


def started(line: str) -> str:
    """A line that is no heading, item, quotation or footnote by its first characters."""
    line = (
        _FOOTNOTE.sub(r"\g<0>\\", line.strip(" \t"), count=1) if line.startswith("[^") else line.strip(" \t")
    )
    found = _START.match(line)
    if found is None:
        return line
    if found["mark"]:
        return f"\\{line}"
    return f"{found['number']}\\{line[found.start('dot') :]}"


def neighbours(pieces: Pieces) -> Iterator[tuple[Piece | None, Piece, Piece | None]]:
    """Each piece with those beside it."""
    row = (None, *pieces, None)
    for (before, one), (_, after) in pairwise(pairwise(row)):
        assert one is not None
        yield before, one, after


def stressed(piece: Piece, before: Piece | None, after: Piece | None) -> str:
    """Bold or italic words, where Markdown's rules let a mark stand there; else plain ones."""
    inner = piece.text.strip()
    lead, _, tail = piece.text.partition(inner) if inner else (piece.text, "", "")
    mark = ("**" if piece.bold else "") + ("*" if piece.italic else "")
    left = lead[-1:] or _edge(before, -1)
    right = tail[:1] or _edge(after, 0)
    if not inner or not (_opens(left, inner[0]) and _opens(right, inner[-1])):
        return escape(piece.text)
    return f"{lead}{mark}{escape(inner)}{mark}{tail}"


def _edge(piece: Piece | None, at: int) -> str:
    """The character that a piece shows to its neighbour; what is no words shows a mark."""
    if piece is None or piece.kind == "break":
        return ""
    if piece.kind == "footnote":
        return "[]"[at]
    return piece.text[at] if piece.kind == "text" and piece.text and not (piece.bold or piece.italic) else "*"


def _opens(outside: str, inside: str) -> bool:
    """Whether a mark between the two belongs to the inner one (CommonMark 6.2)."""
    if outside == "*":
        return False
    return not _is_mark(inside) or not outside or outside.isspace() or _is_mark(outside)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def code(text: str) -> str:
    """A code span, whatever backticks it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{pad if text.strip() else ''}{text}{pad if text.strip() else ''}{fence}"


def fenced(text: str) -> str:
    """A code block, whatever backticks it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=2)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}\n{text}\n{fence}"
