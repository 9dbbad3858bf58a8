"""The rules over the chamber's own records: each by itself, and together, theme by theme."""

from functools import partial

from ..library import Library
from ..outcome import Ground, Outcome, joined, remembered
from ..rules.state.themes import GOVERNANCE_THEMES, governance_rules
from ..stamp import no_waivers, stamp_all
from ..summary import inherited
from ..trace import watch
from .record import judge_file


def judge_chamber(library: Library, ground: Ground, seen: set[str]) -> Outcome:
    """What the rules say of the chamber, and the rows that it took over; what that rests on is noted in `seen`."""
    parts = [
        *(
            remembered(ground, f"{theme} of governance/", partial(_theme, theme, library))
            for theme in GOVERNANCE_THEMES
        ),
        remembered(ground, "rows of governance/", partial(_rows, library)),
        *(
            remembered(ground, f"record {path} {identity}", partial(_record, path, library))
            for path, identity in library.governance_files.items()
        ),
    ]
    seen.update(path for part in parts for path in part.seen)
    return joined(parts)


def _theme(theme: str, library: Library, seen: set[str]) -> Outcome:
    governance = watch(library.governance, seen)
    found = (one for rule in governance_rules(theme) for one in stamp_all(rule, rule.check(governance)))
    return Outcome(tuple(found))


def _rows(library: Library, seen: set[str]) -> Outcome:
    return Outcome(rows=tuple(inherited(watch(library.governance, seen))))


def _record(path: str, library: Library, seen: set[str]) -> Outcome:
    return judge_file(library, path, watch(library.governance, seen), no_waivers)
