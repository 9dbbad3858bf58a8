"""Patents: the rules over one standard."""

from ...rule import StandardRule
from . import (
    patent_clause_unknown,
    patent_licence,
    patent_refused,
    patent_statement,
    patents_list,
    patents_unanswered,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    patents_unanswered.RULE,
    patents_list.RULE,
    patent_clause_unknown.RULE,
    patent_licence.RULE,
    patent_statement.RULE,
    patent_refused.RULE,
)
