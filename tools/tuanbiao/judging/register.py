"""The rules over what stands between standards."""

from ..governance import Governance
from ..outcome import Outcome
from ..register import Register
from ..rules.state.every import REGISTER_RULES
from ..stamp import stamp_all


def judge_register(register: Register, governance: Governance) -> Outcome:
    """What one standard's row says of another's."""
    found = (
        one
        for rule in REGISTER_RULES
        for one in stamp_all(rule, rule.check(register, governance), register.waivers)
    )
    return Outcome(tuple(found))
