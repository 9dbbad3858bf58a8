"""A record: one file's typed values together with their places."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from ..parse.located import Node, Step, place
from ..parse.markdown import Document
from ..span import Span

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Record(Generic[T_co]):
    """The values of one file of one kind.

    `data` is frozen and typed; `body` is the prose after the front matter, None for YAML files.
    """

    path: str
    data: T_co
    source: Node
    body: Document | None = None

    @cached_property
    def by_id(self) -> Mapping[str, Any]:
        """The rows of a table by their ids; of two rows with one id the later."""
        assert isinstance(self.data, tuple)
        return {row.id: row for row in self.data}

    def at(self, *route: Step) -> Span:
        """The place of the value that `route` leads to, e.g. `at("moves", 2, "on")`."""
        return place(self.source, route)
