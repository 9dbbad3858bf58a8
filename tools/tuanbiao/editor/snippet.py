"""A snippet in the form that VS Code reads, and the marks in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from json import dumps
from typing import Any

from ..words import Words


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text with places to fill in, offered where one of its `prefixes` is typed; `scope` is `markdown` or `yaml`."""

    name: Words
    prefixes: tuple[str, ...]
    body: str
    scope: str = "markdown"

    @property
    def key(self) -> str:
        """What it is called in the list of snippets."""
        return f"{self.name.zh} {self.name.en}"


def literal(text: str) -> str:
    """The text with the characters that mean something in a snippet escaped."""
    return re.sub(r"([$}\\])", r"\\\1", text)


def stop(number: int, default: str) -> str:
    """A place to fill in, with what stands there until then."""
    return f"${{{number}:{literal(default)}}}"


def choice(number: int, values: Iterable[str]) -> str:
    """A place that offers its values."""
    offered = ",".join(re.sub(r"([$}|,\\])", r"\\\1", one) for one in values)
    return f"${{{number}|{offered}|}}"


def as_file(snippets: Iterable[Snippet]) -> str:
    """The file of snippets, one line of text an item."""
    rows: dict[str, Any] = {
        one.key: {
            "scope": one.scope,
            "prefix": list(one.prefixes),
            "description": f"{one.name.zh} · {one.name.en}",
            "body": one.body.removesuffix("\n").split("\n"),
        }
        for one in snippets
    }
    return dumps(rows, ensure_ascii=False, indent=2) + "\n"
