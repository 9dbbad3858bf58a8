"""The rules over the chamber's own records together."""

from ..governance import Governance
from ..outcome import Outcome
from ..rules.state.every import GOVERNANCE_RULES
from ..stamp import stamp_all
from ..summary import inherited


def judge_chamber(governance: Governance) -> Outcome:
    """The chamber's own records together."""
    found = (one for rule in GOVERNANCE_RULES for one in stamp_all(rule, rule.check(governance)))
    return Outcome(tuple(found), tuple(inherited(governance)))
