"""The themes whose rules look at one standard; the rules of each are imported when they are asked for."""

from importlib import import_module
from typing import cast

from ..rule import StandardRule

STANDARD_THEMES = (
    "organisation",
    "appeals",
    "stages",
    "drafting",
    "consultation",
    "review",
    "signing",
    "approval",
    "texts",
    "numbers",
    "publication",
    "replacement",
    "maintenance",
    "disclosure",
    "patents",
    "indicators",
    "competition",
    "promotion",
    "archive",
    "structure",
    "wording",
)


def standard_rules(theme: str) -> tuple[StandardRule, ...]:
    """The rules of a theme that look at one standard."""
    return cast("tuple[StandardRule, ...]", import_module(f".{theme}", __package__).STANDARD_RULES)
