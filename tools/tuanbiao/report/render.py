"""One entry to every output format."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct, field

from ..diagnostic import Diagnostic
from ..parse.source import decode
from ..tree import Tree

_LIMIT = 4_000_000


class Context(Struct):
    """What a report says besides its findings; `base` and `head` are full commit ids or None."""

    language: str
    as_of: date
    tree: Tree
    base: str | None = None
    head: str | None = None
    colour: bool = False
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def line(self, path: str, number: int) -> str:
        """One source line, empty where the file has none."""
        if path not in self._lines:
            self._lines[path] = self._read(path)
        lines = self._lines[path]
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def _read(self, path: str) -> list[str]:
        try:
            content = self.tree.read(path, _LIMIT)
        except (OSError, KeyError):
            return []
        decoded = decode(path, content, _LIMIT).text
        return (decoded or "").split("\n")


def _text(diagnostics: Sequence[Diagnostic], context: Context) -> str:
    from . import text

    return "\n".join(text.render(diagnostics, context.language, context.line, colour=context.colour))


def _json(diagnostics: Sequence[Diagnostic], context: Context) -> str:
    from . import json

    return json.render(diagnostics, context.as_of, context.base, context.head)


def _github(diagnostics: Sequence[Diagnostic], context: Context) -> str:
    from . import github

    return "\n".join(github.render(diagnostics, context.language))


def _sarif(diagnostics: Sequence[Diagnostic], context: Context) -> str:
    from . import sarif

    return sarif.render(diagnostics, context.language)


def _markdown(diagnostics: Sequence[Diagnostic], context: Context) -> str:
    from . import markdown

    return "\n".join(markdown.render(diagnostics, context.language))


FORMATS: dict[str, Callable[[Sequence[Diagnostic], Context], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
    "markdown": _markdown,
}


def render(form: str, diagnostics: Sequence[Diagnostic], context: Context) -> str:
    """The whole report in the format named `form`."""
    return FORMATS[form](diagnostics, context)
