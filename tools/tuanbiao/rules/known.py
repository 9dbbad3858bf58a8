"""Rules that speak of rules."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from .rule import Rule


@cache
def known() -> Mapping[str, Rule[Any]]:
    """Every rule by its id; to be asked where a record names one, since it imports them all."""
    from .every import EVERY_RULE  # the table holds the asking rule too

    return {rule.id: rule for rule in EVERY_RULE}
