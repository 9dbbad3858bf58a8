"""Every rule there is, whatever it looks at; membership is explicit."""

from typing import Any, Literal

from .change import CHANGE_RULES
from .history import HISTORY_RULES
from .live import APPROVAL_RULES
from .rule import Rule
from .state.every import ALL_RULES

Sort = Literal["state", "change"]
STEP_RULES: tuple[Rule[Any], ...] = (*CHANGE_RULES, *HISTORY_RULES, *APPROVAL_RULES)
EVERY_RULE: tuple[Rule[Any], ...] = (*ALL_RULES, *STEP_RULES)
_STEP = frozenset(rule.id for rule in STEP_RULES)


def sort(rule: Rule[Any]) -> Sort:
    """Whether one tree decides the rule, or a step does: what it changes, how it hangs on the line, who approves it."""
    return "change" if rule.id in _STEP else "state"
