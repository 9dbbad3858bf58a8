"""Findings as GitHub workflow commands; errors come first because GitHub shows only ten of each kind a step."""

from collections.abc import Iterator, Sequence

from ..diagnostic import Diagnostic, Severity
from ..words import pick
from .text import plain

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(diagnostics: Sequence[Diagnostic], language: str) -> Iterator[str]:
    """One workflow command a finding."""
    for one in sorted(diagnostics, key=lambda item: (-item.severity, item.order)):
        place = [f"file={_property(plain(one.span.path))}"]
        if one.span.line is not None:
            place.append(f"line={one.span.line}")
        if one.span.column is not None:
            place.append(f"col={one.span.column}")
        text = f"{plain(pick(one.message, language))}\n{plain(pick(one.fix, language))}"
        yield f"::{_COMMANDS[one.severity]} {','.join(place)},title={_property(one.rule)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
