"""The coordination body has the duties that the Opinion gives it."""

from .missing_duties import duties_rule

RULE = duties_rule(
    rule="coordination-duties",
    requirements=(
        "opinion-3-2-coordination-manages",
        "opinion-3-2-drafting-rules",
        "opinion-3-2-intellectual-property",
        "opinion-3-2-disputes-handled",
        "opinion-3-2-liaison",
        "opinion-3-3-appeal-handling",
    ),
    kind="coordination",
)
