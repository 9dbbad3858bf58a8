"""Numbers of standards as they are cited in a text: `GB/T 1.1—2020`, `T/DEMO 2`, `ISO 9001:2015`."""

import re
from collections.abc import Iterator

from msgspec import Struct

from .numbers import DASH, identity, is_reserved

_HYPHENS = "-\u2010-\u2015\u2212\uff0d"
_PATTERN = re.compile(
    r"(?<![A-Za-z0-9/.-])(?<![0-9] )"
    r"(?:(?P<code>GBZ?(?:/[TZ])?|GJB(?:/Z)?|T/[A-Z0-9]+(?=[ \u00a0\u3000])|DB[0-9]{2,6}(?:/T)?|JJ[FG]|[A-Z]{2}(?:/[TZ])?)"
    r"[ \u00a0\u3000]?(?P<number>[0-9]{1,7}(?:\.[0-9]{1,7})*)"
    rf"(?:\s?(?P<dash>[{_HYPHENS}])\s?(?P<year>[0-9]{{4}})(?![0-9])(?P<amendment>/XG[0-9]+[{_HYPHENS}][0-9]{{4}})?)?"
    r"|(?P<body>ISO(?:/[A-Z]{2,3})*|IEC(?:/[A-Z]{2,3})*)(?:[ ](?:TS|TR|Guide))?[ \u00a0]?(?P<figure>[0-9]{2,7}(?:-[0-9]{1,7})*)"
    r"(?::(?P<edition>[0-9]{4}))?)(?![A-Za-z0-9])"
)
_MORE = re.compile(r"\s?(?:、|和|及|以及|或|或者|与)\s?(?P<number>[0-9]{1,7}(?:\.[0-9]{1,7})+)(?![0-9.])")
_BEFORE_YEAR = re.compile(rf"\s?[{_HYPHENS}]\s?(?=[0-9]{{4}}(?:/XG|$))")
_ORDER = {"ISO": 0, "ISO/IEC": 1, "IEC": 2}


class Citation(Struct, frozen=True):
    """One cited number; `key` is the same however it is written and dated, `rank` its place in a list of references."""

    text: str
    key: str
    year: str | None
    dash: str | None
    start: int
    rank: tuple[int, str, tuple[int, ...]]

    @property
    def end(self) -> int:
        """Where the number ends in the text."""
        return self.start + len(self.text)


def citations(text: str) -> Iterator[Citation]:
    """Every number that a text cites, in order; `GB/T 4857.4 和 4857.5` cites two."""
    for match in _PATTERN.finditer(text):
        if match["body"]:
            yield _international(match)
        elif _is_number(match):
            yield _chinese(match["code"], match["number"], match)
            end, first = match.end(), match["number"].partition(".")[0]
            while (more := _MORE.match(text, end)) and more["number"].partition(".")[0] == first:
                yield _follower(match["code"], more)
                end = more.end()


def is_misdashed(citation: Citation) -> bool:
    """Whether number and year of a Chinese standard are joined by anything but an em dash."""
    return citation.dash not in (None, DASH)


def redashed(citation: Citation) -> str:
    """A citation of a Chinese standard as it should be written: an em dash without blanks in front of each year."""
    return _BEFORE_YEAR.sub(DASH, citation.text)


def _is_number(match: re.Match[str]) -> bool:
    """Two letters and a figure may be anything (`CB 100`) unless they are the code of a sector, and dated."""
    code = match["code"]
    return len(code) != 2 or code == "GB" or (is_reserved(code) and match["year"] is not None)


def _chinese(code: str, number: str, match: re.Match[str]) -> Citation:
    return Citation(
        match.group(),
        _key(code, number) + (identity(match["amendment"]) if match["amendment"] else ""),
        match["year"],
        match["dash"],
        match.start(),
        (_family(code), "" if code.startswith("GB") else code, _figures(number)),
    )


def _follower(code: str, match: re.Match[str]) -> Citation:
    number = match["number"]
    rank = (_family(code), "" if code.startswith("GB") else code, _figures(number))
    return Citation(number, _key(code, number), None, None, match.start("number"), rank)


def _international(match: re.Match[str]) -> Citation:
    body = match["body"]
    rank = (4, str(_ORDER.get(body, 3)) + body, _figures(match["figure"]))
    return Citation(match.group(), f"{body} {match['figure']}", match["edition"], None, match.start(), rank)


def _key(code: str, number: str) -> str:
    """Only group standards pad their numbers with zeros."""
    return identity(f"{code} {number}") if code.startswith("T/") else f"{code} {number}"


def _family(code: str) -> int:
    """National, sector, local, group standards, in the order of a list of references."""
    if code.startswith("GB"):
        return 0
    if code.startswith("T/"):
        return 3
    return 2 if code.startswith("DB") else 1


def _figures(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.split("[.-]", number))
