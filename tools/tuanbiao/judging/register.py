"""The rules over what stands between standards, theme by theme."""

from functools import partial

from ..library import Library
from ..outcome import Ground, Outcome, joined, remembered
from ..register import Register
from ..rules.state.themes import REGISTER_THEMES, register_rules
from ..stamp import stamp_all
from ..trace import watch
from .looked import COLUMN, columns, watch_register


def judge_register(register: Register, library: Library, chamber: Ground, seen: set[str]) -> Outcome:
    """What one standard's row says of another's; what that rests on of the chamber is noted in `seen`."""
    ground = Ground(chamber.memory, {**chamber.files, **columns(register)})
    parts = [
        remembered(ground, f"{theme} of the register", partial(_theme, theme, register, library))
        for theme in REGISTER_THEMES
    ]
    seen.update(path for part in parts for path in part.seen if not path.startswith(COLUMN))
    return joined(parts)


def _theme(theme: str, register: Register, library: Library, seen: set[str]) -> Outcome:
    watched, governance = watch_register(register, seen), watch(library.governance, seen)
    found = (
        one
        for rule in register_rules(theme)
        for one in stamp_all(rule, rule.check(watched, governance), watched.waivers)
    )
    return Outcome(tuple(found))
