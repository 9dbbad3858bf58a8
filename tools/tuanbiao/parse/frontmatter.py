"""Front matter and prose of a Markdown record."""

from msgspec import Struct

from ..span import Span
from .fault import Fault

FENCE = "---"


class Split(Struct, frozen=True):
    """The two parts of a file.

    `head` is the YAML with its opening fence (which YAML reads as a document start, so that positions hold), `body` what
    follows the closing fence line, `body_line` the 1-based line where it starts.
    """

    head: str
    body: str
    body_line: int


def split(path: str, text: str) -> Split | Fault:
    """Cut at the exact fence lines `---`; anything else that looks like one is text."""
    if not (text == FENCE or text.startswith(FENCE + "\n")):
        return Fault("front-matter-missing", Span(path, 1, 1), {"first": text.partition("\n")[0]})
    end = text.find("\n" + FENCE + "\n", len(FENCE))
    if end < 0 and text.endswith("\n" + FENCE) and len(text) > len(FENCE) + 1:
        end = len(text) - len(FENCE) - 1
    if end < 0:
        return Fault("front-matter-unclosed", Span(path, 1, 1), {"fence": _meant(text)})
    head = text[: end + 1]
    return Split(head, text[end + 1 + len(FENCE) + 1 :], head.count("\n") + 2)


def _meant(text: str) -> tuple[int, str] | None:
    """The line, counted from 1, that only blanks at its end keep from being the closing fence."""
    lines = enumerate(text.split("\n"), start=1)
    return next(((at, one) for at, one in lines if at > 1 and one.rstrip() == FENCE), None)
