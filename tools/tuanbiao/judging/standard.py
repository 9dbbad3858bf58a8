"""The rules over one standard, theme by theme."""

from collections.abc import Iterator

from ..diagnostic import Diagnostic
from ..governance import Governance
from ..rules.state.themes import STANDARD_THEMES, standard_rules
from ..stamp import Waivers, stamp_all
from ..standard import Standard


def judge_standard(standard: Standard, governance: Governance) -> tuple[Diagnostic, ...]:
    """Every rule over one standard alone, whatever the day."""
    return tuple(one for theme in STANDARD_THEMES for one in judge_theme(theme, standard, governance))


def judge_theme(theme: str, standard: Standard, governance: Governance) -> Iterator[Diagnostic]:
    """The rules of one theme."""
    for rule in standard_rules(theme):
        yield from stamp_all(rule, rule.check(standard, governance), waivers_of(standard))


def waivers_of(standard: Standard) -> Waivers:
    """The exceptions that are recorded of a standard."""
    return lambda slug: standard.index.data.waivers if slug == standard.slug else ()
