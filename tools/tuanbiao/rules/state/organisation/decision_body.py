"""There is a decision body."""

from ...rule import Words
from .missing_body import body_rule

RULE = body_rule(
    rule="decision-body",
    requirements=("opinion-3-2-decision-body", "gbt-20004-1-three-bodies"),
    kind="decision",
    reason=Words(
        "战略规划、制度和标准都由决策机构决定",
        "The decision body decides on the strategy, the rule documents and the standards",
    ),
)
