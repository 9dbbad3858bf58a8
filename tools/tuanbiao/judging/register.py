"""The rules over what stands between standards."""

from ..governance import Governance
from ..outcome import Outcome
from ..register import Register
from ..rules.state.themes import REGISTER_THEMES, register_rules
from ..stamp import stamp_all


def judge_register(register: Register, governance: Governance) -> Outcome:
    """What one standard's row says of another's."""
    found = (
        one
        for theme in REGISTER_THEMES
        for rule in register_rules(theme)
        for one in stamp_all(rule, rule.check(register, governance), register.waivers)
    )
    return Outcome(tuple(found))
