"""The rule documents rule on intellectual property."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-intellectual-property",
    name=Words("知识产权管理", "intellectual property"),
    points=("intellectual-property",),
    requirements=("regulation-8-intellectual-property-rules", "opinion-3-2-intellectual-property"),
    reason=Words("应有知识产权管理制度", "There have to be rules on intellectual property"),
)
