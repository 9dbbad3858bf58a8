"""The drafting body assesses, plans and writes."""

from .missing_duties import duties_rule

RULE = duties_rule(
    rule="drafting-duties",
    requirements=("opinion-3-2-work-plan", "opinion-3-2-drafting-writes", "opinion-3-4-assessment"),
    kind="drafting",
)
