"""Members are informed of the decision rules."""

from ...rule import Words
from .information_kind import information_rule

RULE = information_rule(
    key="decision_rules",
    name=Words("决策规则", "decision rules"),
    requirements=("opinion-2-inform-decision-rules", "regulation-9-open-fair", "law-18-open-fair"),
)
