"""The rule documents rule on patents in standards."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-patents",
    name=Words("标准涉及专利的处置", "patents in standards"),
    points=("patents",),
    requirements=("gbt-20004-1-intellectual-property",),
    reason=Words(
        "专利何时披露、怎样许可，要事先规定",
        "When patents are disclosed and how they are licensed is settled beforehand",
    ),
)
