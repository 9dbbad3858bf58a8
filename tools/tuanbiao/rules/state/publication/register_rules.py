"""Publication: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    publication_recorded,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (publication_recorded.RULE,)
