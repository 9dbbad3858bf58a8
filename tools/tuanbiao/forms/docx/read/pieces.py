"""Pieces of a paragraph as a whole: joined, cut, stripped."""

from collections.abc import Iterator
from dataclasses import replace

from .values import Piece, Pieces, words

BLANK = " \u3000\u00a0"


def joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbouring words that look the same as one."""
    last: Piece | None = None
    for one in pieces:
        if last and last.kind == one.kind == "text" and (last.bold, last.italic) == (one.bold, one.italic):
            last = Piece("text", last.text + one.text, "", bold=one.bold, italic=one.italic)
        elif last and last.kind == one.kind and one.kind in ("code", "link") and last.target == one.target:
            last = Piece(one.kind, last.text + one.text, one.target)
        else:
            if last:
                yield last
            last = one
    if last:
        yield last


def flat(pieces: Pieces) -> Pieces:
    """A title: on one line, and not bold all over."""
    one_line = tuple(replace(one, kind="text", text=" ") if one.kind == "break" else one for one in pieces)
    if all(one.bold or not one.text.strip() for one in one_line if one.kind == "text"):
        one_line = tuple(replace(one, bold=False) for one in one_line)
    return stripped(tuple(joined(list(one_line))))


def cut(pieces: Pieces, count: int) -> Pieces:
    """Pieces without the first `count` characters of their words."""
    found = []
    for one in pieces:
        length = 1 if one.kind == "break" else len(one.text)
        if count >= length and (count or not length):
            count -= length
            found += [one] if not length else []
        elif count:
            found.append(replace(one, text=one.text[count:]))
            count = 0
        else:
            found.append(one)
    return stripped(tuple(found))


def stripped(pieces: Pieces) -> Pieces:
    """Without white space and line breaks at either end."""
    found = list(pieces)
    while found and _is_blank(found[0]):
        del found[0]
    while found and _is_blank(found[-1]):
        del found[-1]
    if found and found[0].kind == "text":
        found[0] = replace(found[0], text=found[0].text.lstrip(BLANK))
    if found and found[-1].kind == "text":
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(BLANK))
    return tuple(found)


def _is_blank(piece: Piece) -> bool:
    return piece.kind == "break" or (piece.kind in ("text", "code", "link") and not piece.text.strip(BLANK))


def is_pictures(pieces: Pieces) -> bool:
    """Whether there are pictures and no words."""
    rest = [one for one in pieces if one.kind != "image"]
    is_silent = not words(rest).strip(BLANK) and all(one.kind != "footnote" for one in rest)
    return len(rest) < len(pieces) and is_silent
