"""How a finding can be mended: other characters at one place of its file."""

from typing import Literal

from msgspec import Struct

from .span import Span

Safety = Literal["safe", "unsafe"]


class Mend(Struct, frozen=True):
    """`old`, which stands at `span` in the file as it lies there, becomes `new`; `everywhere`: throughout the file.

    A safe one cannot change what a record or a text means. `held` names the stage by which the text there is frozen.
    """

    span: Span
    old: str
    new: str
    safety: Safety = "safe"
    everywhere: bool = False
    held: str = ""


def rewritten(span: Span, old: str, new: str, safety: Safety = "safe") -> Mend | None:
    """A value that reads `old` and stands at `span`, its quotes included; None where it is read otherwise than written."""
    around = span.width - len(old)
    if span.column is None or around not in (0, 2) or old == new:
        return None
    return Mend(Span(span.path, span.line, span.column + around // 2, len(old)), old, new, safety)
