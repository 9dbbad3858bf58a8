"""Where something stands in a file of the repository."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """A place: root-relative path, 1-based line and column in code points, and how many columns it covers.

    `line` and `column` are None where only the file itself can be named.
    """

    path: str
    line: int | None = None
    column: int | None = None
    width: int = 1

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
