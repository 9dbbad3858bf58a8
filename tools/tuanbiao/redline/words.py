"""Two runs of text to one, word by word."""

from collections.abc import Sequence
from typing import Literal

from .align import differing, encode, smooth
from .blocks import Part, Token
from .values import Run, Runs


def runs(old: Part, new: Part) -> Runs:
    """What differs between two parts; of what is the same the newer text shows."""
    if old.key == new.key:
        return every(new, "same")
    before, after = old.tokens, new.tokens
    found: list[Run] = []
    at = 0
    for one in smooth(differing(*encode(old.words, new.words))):
        found += _run(after[at : one.after], "same")
        found += _run(before[one.before : one.end], "deleted")
        found += _run(after[one.after : one.stop], "inserted")
        at = one.stop
    return (*found, *_run(after[at:], "same"))


def every(part: Part, status: Literal["same", "inserted", "deleted"]) -> Runs:
    """The whole of a part with one status."""
    return (Run(part.text, status),) if part.text else ()


def _run(tokens: Sequence[Token], status: Literal["same", "inserted", "deleted"]) -> Runs:
    """Where an address changes behind the same words, it is itself what is read."""
    text = "".join(one.text for one in tokens)
    if status != "same":
        text = text or "".join(one.key for one in tokens)
    return (Run(text, status),) if text else ()
