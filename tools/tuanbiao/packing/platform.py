"""The sheet of what the national platform asks for, as one of the papers of publication."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..forms.official.declaration import platform as sheet
from ..forms.official.facts import Facts
from ..forms.official.model import Official
from ..library import Library
from ..report.platform import sections


def platform(library: Library, several: tuple[Facts, ...], on: date) -> Iterator[Official]:
    """平台填报表 of each standard."""
    for facts in several:
        made = sheet(facts, sections(library, facts.standard, on))
        yield replace(made, name=f"{made.name}-{facts.standard.slug}") if len(several) > 1 else made
