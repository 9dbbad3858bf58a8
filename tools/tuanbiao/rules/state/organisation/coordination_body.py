"""There is a coordination body."""

from ...rule import Words
from .missing_body import body_rule

RULE = body_rule(
    rule="coordination-body",
    requirements=(
        "opinion-3-2-coordination-body",
        "opinion-2-internal-body",
        "regulation-8-department",
        "gbt-20004-1-three-bodies",
    ),
    kind="coordination",
    reason=Words(
        "立项、争议和申诉都由管理协调机构办理",
        "The coordination body deals with projects, disputes and appeals",
    ),
)
