"""The rule documents rule on marks and trademarks."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-marks",
    name=Words("标志与商标", "marks and trademarks"),
    points=("marks",),
    requirements=("opinion-3-6-trademark",),
    reason=Words(
        "商会可以将团体标准的标志注册为商标，如何使用由制度规定",
        "A chamber may register the mark of its standards; its rules say how it is used",
    ),
)
