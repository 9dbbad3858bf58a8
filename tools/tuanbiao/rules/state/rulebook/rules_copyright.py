"""The rule documents rule on copyright."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-copyright",
    name=Words("版权策略", "copyright"),
    points=("copyright",),
    requirements=("opinion-3-6-copyright-policy", "regulation-22-copyright"),
    reason=Words("商会要形成团体标准版权策略", "A chamber shall form a copyright policy for its standards"),
)
