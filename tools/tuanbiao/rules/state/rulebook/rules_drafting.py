"""The rule documents rule on drafting."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-drafting",
    name=Words("标准编写规则", "drafting"),
    points=("drafting-rules",),
    requirements=("opinion-3-2-drafting-rules",),
    reason=Words(
        "管理协调机构处理编写规则事项，先要有编写规则",
        "The coordination body handles the drafting rules, so that there have to be some",
    ),
)
