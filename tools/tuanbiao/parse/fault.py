"""What is wrong with the form of a file; a format rule words it."""

from collections.abc import Mapping

from msgspec import Struct, field

from ..span import Span


class Fault(Struct, frozen=True):
    """One fault: its kind (the id of the rule that words it), its place, and the values of the message."""

    kind: str
    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
