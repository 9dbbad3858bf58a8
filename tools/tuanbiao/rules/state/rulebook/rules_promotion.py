"""The rule documents rule on safeguards for promotion."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-promotion",
    name=Words("推广应用保障措施", "safeguards for promotion"),
    points=("promotion-safeguards",),
    requirements=("opinion-3-3-promotion-safeguards",),
    reason=Words(
        "应规定团体标准推广应用的保障措施", "Safeguards for the promotion of standards are laid down"
    ),
)
