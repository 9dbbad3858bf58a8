"""The words of a text as a redline compares them: what must be read whole stays whole, other Chinese goes by character."""

import re
from collections.abc import Iterator

from ..facts.citations import citations
from ..facts.modals import modals

_THIN = "[ \u00a0\u2009\u202f]"
_PLAIN = rf"(?:[0-9]{{1,3}}(?:{_THIN}[0-9]{{3}}){{1,9}}(?![0-9])|[0-9]+)(?:\.[0-9]+)*"
_BASE = "(?:k?cd|mol|Hz|Pa|Wb|lm|lx|Bq|Gy|Sv|min|dB|eV|rad|sr|bar|ppm|rpm|var|VA|Ah|Wh|°C|[mgsAKNJWCVFΩSTHhdLltr])"
_UNIT = rf"(?:(?:da|[YZEPTGMkhdcmµμnp])?{_BASE}(?:[²³⁻¹⁰]+|\^-?[0-9])?)"
_UNITS = rf"(?:[%‰℃°′″]|{_UNIT}(?:[/·⋅*]{_UNIT}){{0,4}}(?![A-Za-z]))"
_VALUE = rf"[+\-−±]?{_PLAIN}(?:{_THIN}?{_UNITS})?"
_SPAN = rf"{_VALUE}(?:{_THIN}?[~～±–—\-]{_THIN}?{_PLAIN}(?:{_THIN}?{_UNITS})?)?"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FORMULA = r"\\[A-Za-z]+"
_LETTER = "[A-Za-zÀ-ɏͰ-Ͽ]"
_WORD = rf"{_LETTER}[0-9A-Za-zÀ-ɏͰ-Ͽ]*(?:[-'’]{_LETTER}+)*"
_TOKEN = re.compile(
    rf"(?P<date>{_DATE}(?![0-9]))"
    # What stands before a number makes it a name (A4), not a sign: 3-5 is a range, x-5 is none.
    rf"|(?P<number>(?<![A-Za-z0-9]){_SPAN}|[（(]{_SPAN}[)）]{_THIN}?{_UNITS})"
    rf"|(?P<word>{_FORMULA}|{_WORD}|[0-9]+)|(?P<space>\s+)|(?P<one>.)",
    re.DOTALL,
)
# 能 is also part of 功能, 能源 and 可能; 可 of 可能, which is a word of its own.
_ABILITY = re.compile(r"不?可能|(?<![性功可智技职产动电热势储节万本只])不?能(?![源力量效级耗见])")


def values(text: str) -> list[str]:
    """The numbers of a text, each with its sign and its unit; days are no values."""
    return [match.group() for match in _TOKEN.finditer(text) if match["number"]]


def tokens(text: str) -> list[str]:
    """A text cut into its words; joined they are the text again."""
    found: list[str] = []
    at = 0
    for start, end in _whole(text):
        found.extend(match.group() for match in _TOKEN.finditer(text, at, start))
        found.append(text[start:end])
        at = end
    found.extend(match.group() for match in _TOKEN.finditer(text, at))
    return found


def _whole(text: str) -> Iterator[tuple[int, int]]:
    """Numbers of standards and the words that require, recommend, permit or say what is able, in order."""
    spans = [(one.start, one.end) for one in citations(text)]
    spans += [(one.start, one.start + len(one.word)) for one in modals(text)]
    spans += [match.span() for match in _ABILITY.finditer(text)]
    at = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= at:
            yield start, end
            at = end
