"""The rule documents rule on making, implementing and revising standards."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-procedure",
    name=Words("标准的制定、实施和修订程序", "making, implementing and revising standards"),
    points=("formulation-procedure", "implementation-procedure", "revision-procedure"),
    requirements=(
        "opinion-3-3-management-rules",
        "opinion-3-3-making",
        "opinion-3-3-implementation",
        "opinion-3-3-revision",
        "regulation-8-management-rules",
        "regulation-8-procedures",
    ),
    reason=Words(
        "管理制度应明确团体标准制定、实施和修订的程序和要求",
        "The rules of management set out how standards are made, implemented and revised",
    ),
)
