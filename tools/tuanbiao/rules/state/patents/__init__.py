"""Patents: answered, listed, licensed, and told in the text."""

from ...rule import StandardRule
from . import (
    patent_call,
    patent_call_left,
    patent_clause_unknown,
    patent_introduction,
    patent_licence,
    patent_refused,
    patent_sentence,
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
    patent_sentence.RULE,
    patent_introduction.RULE,
    patent_call.RULE,
    patent_call_left.RULE,
)
