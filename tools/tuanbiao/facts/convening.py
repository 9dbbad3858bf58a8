"""What the chamber's rule documents ask of a meeting, read from their sentences.

No record holds these figures: what is read here is shown together with the sentence that it was read from.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..governance import Governance
from ..records.meeting import MODES
from ..records.record import Record
from ..records.rule_document import RuleDocument
from .attendance import took_place
from .numerals import PATTERN, numeral
from .rulebook import in_force
from .sections import lines

ASKED = ("meeting-convening", "meeting-frequency", "meeting-mode", "meeting-participants")
MONTHS = {"年": 12, "半年": 6, "季度": 3, "月": 1}
_AHEAD = re.compile(rf"提前(?:至少)?\s*(?P<number>{PATTERN})\s*个?(?P<working>工作)?[日天]")
_OFTEN = re.compile(rf"每(?P<period>半年|年|季度|月)[^，。；]{{0,6}}?(?P<number>{PATTERN})次")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one rule document in force says of one point, sentence by sentence."""

    point: str
    document: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """How many days ahead a meeting is called, and the words that say so."""

    days: int
    working: bool
    words: str


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often a body meets at least, and the words that say so."""

    period: str
    times: int
    words: str


def rulings(governance: Governance, day: date) -> tuple[Ruling, ...]:
    """What the documents in force on `day` say of each point about meetings, in the order of `ASKED`."""
    documents = (one for one in governance.rules.values() if in_force(one.data, day))
    found = (one for document in documents for one in _rulings(document))
    return tuple(sorted(found, key=lambda one: ASKED.index(one.point)))


def _rulings(document: Record[RuleDocument]) -> Iterator[Ruling]:
    for covered in document.data.covers:
        if covered.point in ASKED and document.body is not None:
            told = "".join(lines(document.body, covered.section))
            sentences = tuple(one.strip() for one in re.findall("[^。；]+[。；]?", told) if one.strip())
            yield Ruling(covered.point, document.data.title, sentences)


def notice(found: tuple[Ruling, ...], governance: Governance, body: str) -> Notice | None:
    """The days that a clause gives for the body it names, else those of a clause that names no body."""
    clauses = [
        clause
        for sentence in _sentences(found, "meeting-convening")
        for clause in re.split("[，；、。]", sentence)
        if _AHEAD.search(clause)
    ]
    clause = _for(clauses, governance, body)
    match = _AHEAD.search(clause) if clause else None
    days = numeral(match["number"]) if match else None
    return Notice(days, match["working"] is not None, clause) if match and clause and days else None


def frequency(found: tuple[Ruling, ...], governance: Governance, body: str) -> Frequency | None:
    """How often the sentence about a body lets it meet at least; the same look-up as for the notice."""
    sentences = [one for one in _sentences(found, "meeting-frequency") if _OFTEN.search(one)]
    sentence = _for(sentences, governance, body)
    match = _OFTEN.search(sentence) if sentence else None
    times = numeral(match["number"]) if match else None
    return Frequency(match["period"], times, sentence) if match and sentence and times else None


def is_named(found: tuple[Ruling, ...], mode: str) -> bool | None:
    """Whether the documents name the mode of a meeting; None where they say nothing of modes."""
    sentences = _sentences(found, "meeting-mode")
    return any(MODES[mode][0] in one for one in sentences) if sentences else None


def held(governance: Governance, body: str, period: str, day: date) -> int:
    """How many meetings of a body took place before `day` in the same year, half-year, quarter or month."""
    months = MONTHS[period]

    def at(one: date) -> tuple[int, int]:
        return one.year, (one.month - 1) // months

    return sum(
        one.data.body == body
        and one.data.held_on < day
        and at(one.data.held_on) == at(day)
        and took_place(one.data)
        for one in governance.meetings.values()
    )


def _sentences(found: tuple[Ruling, ...], point: str) -> list[str]:
    return [sentence for ruling in found if ruling.point == point for sentence in ruling.sentences]


def _for(texts: list[str], governance: Governance, body: str) -> str | None:
    """The text that names the body, else one that names no body."""
    names = {own: one.data.name for own, one in governance.bodies.items()}
    others = [name for own, name in names.items() if own != body]
    named = (one for one in texts if names.get(body, body) in one)
    general = (one for one in texts if not any(name in one for name in others))
    return next(named, None) or next(general, None)
