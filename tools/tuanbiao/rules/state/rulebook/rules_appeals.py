"""The rule documents rule on appeals."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-appeals",
    name=Words("申诉权限、事项和处理", "the rights, matters and handling of appeals"),
    points=("appeal-rights", "appeal-matters", "appeal-handling"),
    requirements=(
        "opinion-3-3-appeal-rules",
        "opinion-3-3-appeal-rights",
        "opinion-3-3-appeal-matters",
        "opinion-3-3-appeal-handling",
    ),
    reason=Words(
        "申诉制度应明确会员的申诉权限、申诉事项以及管理协调机构处理申诉的程序和要求",
        "The rules on appeals settle who may appeal, against what, and how the coordination body handles it",
    ),
)
