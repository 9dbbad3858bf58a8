"""The rule documents rule on complaints."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-complaints",
    name=Words("投诉举报的受理", "complaints"),
    points=("complaints",),
    requirements=("regulation-34-complaints",),
    reason=Words(
        "任何单位或者个人可以投诉、举报，制度写明由谁受理、多久答复",
        "Anybody may complain; the rules say who takes it up and how soon it is answered",
    ),
)
