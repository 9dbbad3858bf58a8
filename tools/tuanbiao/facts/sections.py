"""The sections of a prose record, found by the id of their heading."""

from ..parse.blocks import Document, Heading
from ..standard import Standard


def clause_ids(standard: Standard) -> frozenset[str] | None:
    """The ids of the headings of a standard's text; None where it cannot be read.

    Ask only once there is something to look up: few changes have the text read for another reason.
    """
    body = standard.index.body
    if body is None or not body.parsed:
        return None
    return frozenset(heading.id for heading in body.headings if heading.id)


def is_written(document: Document, own: str) -> bool:
    """Whether the section exists and says something, below itself or its sub-headings."""
    return any(lines(document, own))


def lines(document: Document, own: str) -> list[str]:
    """The lines of a section, blank ones included and headings left out; none where there is no such section."""
    found = (_prose(document, at, one) for at, one in enumerate(document.headings) if one.id == own)
    return next(found, [])


def _prose(document: Document, at: int, heading: Heading) -> list[str]:
    """The lines of a section that are neither blank nor headings."""
    later = [one for one in document.headings[at + 1 :] if one.level <= heading.level]
    end = later[0].lines[0] - 1 if later else document.first_line + document.text.count("\n")
    titles = {line for one in document.headings for line in range(one.lines[0], one.lines[1] + 1)}
    lines = document.text.split("\n")
    return [
        lines[number - document.first_line].strip()
        for number in range(heading.lines[1] + 1, end + 1)
        if number not in titles
    ]
