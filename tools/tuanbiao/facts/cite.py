"""What a row of the register keeps of a text's citations."""

from msgspec import Struct

from ..span import Span


class Cite(Struct, frozen=True):
    """One of the chamber's own numbers that a text in progress cites; `wanted` names the edition, or every edition."""

    text: str
    wanted: str
    dated: bool
    span: Span
