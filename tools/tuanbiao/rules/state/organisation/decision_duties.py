"""The decision body decides on strategy, rule documents and standards."""

from .missing_duties import duties_rule

RULE = duties_rule(
    rule="decision-duties",
    requirements=(
        "opinion-3-2-strategy",
        "opinion-3-2-decides-on-rules",
        "opinion-3-2-decides-on-documents",
    ),
    kind="decision",
)
