"""The rule documents rule on safeguards for funding."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-funding",
    name=Words("经费保障措施", "safeguards for funding"),
    points=("funding-safeguards",),
    requirements=("opinion-3-3-funding-safeguards",),
    reason=Words("应规定团体标准经费的保障措施", "Safeguards for the funding of standards are laid down"),
)
