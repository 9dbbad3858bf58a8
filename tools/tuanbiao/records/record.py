"""A record: one file's typed values together with their places."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from msgspec import Struct

from ..parse.blocks import Document
from ..parse.fault import Fault
from ..parse.located import Node, Step, place
from ..parse.plain import is_plain
from ..span import Span

T_co = TypeVar("T_co", covariant=True)


class Prose(Struct, frozen=True, dict=True):
    """The text after the front matter, which starts at line `first_line` (from 1); read when it is first asked for."""

    path: str
    text: str
    first_line: int

    @cached_property
    def document(self) -> Document:
        """The text's headings, blocks, links and images, with the faults of its form."""
        from ..parse.markdown import parse

        return parse(self.path, self.text, self.first_line)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the form of the text."""
        return () if is_plain(self.text) else self.document.faults


class Record(Struct, Generic[T_co], frozen=True, dict=True):
    """The values of one file of one kind.

    `data` is frozen and typed; `prose` is the text after the front matter, None for YAML files.
    """

    path: str
    data: T_co
    source: Node
    prose: Prose | None = None

    @property
    def body(self) -> Document | None:
        """The prose as it was read, None for YAML files."""
        return self.prose.document if self.prose else None

    @cached_property
    def by_id(self) -> Mapping[str, Any]:
        """The rows of a table by their ids; of two rows with one id the later."""
        assert isinstance(self.data, tuple)
        return {row.id: row for row in self.data}

    def at(self, *route: Step) -> Span:
        """The place of the value that `route` leads to, e.g. `at("moves", 2, "on")`."""
        return place(self.source, route)
