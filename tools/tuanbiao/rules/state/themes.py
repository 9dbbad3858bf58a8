"""The themes by what their rules look at, in the order of report pages; rules are imported when they are asked for."""

from importlib import import_module
from types import ModuleType
from typing import cast

from ..rule import GovernanceRule, RegisterRule, StandardRule

GOVERNANCE_THEMES = (
    "organisation",
    "rulebook",
    "policy",
    "meetings",
    "people",
    "appeals",
    "reports",
    "baseline",
    "irregularities",
    "numbers",
    "publication",
)
STANDARD_THEMES = (
    "organisation",
    "appeals",
    "stages",
    "outputs",
    "evidence",
    "drafting",
    "explanation",
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
# Of these, those for which Markdown has to be parsed.
TEXT_THEMES = ("structure", "wording", "competition", "explanation")
REGISTER_THEMES = (
    "organisation",
    "rulebook",
    "policy",
    "people",
    "reports",
    "baseline",
    "numbers",
    "publication",
    "replacement",
    "maintenance",
)


def governance_rules(theme: str) -> tuple[GovernanceRule, ...]:
    """The rules of a theme that look at the chamber's own records together."""
    return cast("tuple[GovernanceRule, ...]", _module(theme, "governance_rules").GOVERNANCE_RULES)


def standard_rules(theme: str) -> tuple[StandardRule, ...]:
    """The rules of a theme that look at one standard."""
    return cast("tuple[StandardRule, ...]", _module(theme, "standard_rules").STANDARD_RULES)


def register_rules(theme: str) -> tuple[RegisterRule, ...]:
    """The rules of a theme that look at what stands between standards."""
    return cast("tuple[RegisterRule, ...]", _module(theme, "register_rules").REGISTER_RULES)


def _module(theme: str, rules: str) -> ModuleType:
    return import_module(f".{theme}.{rules}", __package__)
