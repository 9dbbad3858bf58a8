"""The rule documents rule on the bodies and their duties."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-bodies",
    name=Words("内设机构及其职责", "the bodies and their duties"),
    points=("internal-bodies", "body-duties"),
    requirements=("opinion-3-3-bodies-named", "opinion-3-3-duties-named"),
    reason=Words(
        "管理制度应明确内设标准化工作机构及其工作职责",
        "The rules of management name the internal bodies and their duties",
    ),
)
