"""A redline as JSON; the form has its own published schema."""

from dataclasses import asdict
from json import dumps

from .values import Redline, Side


def render(found: Redline, before: Side, after: Side) -> str:
    """One JSON document, version 1, that holds both texts whole."""
    document = {
        "version": 1,
        "before": asdict(before),
        "after": asdict(after),
        **asdict(found),
        "insertions": found.insertions,
        "deletions": found.deletions,
    }
    return dumps(document, ensure_ascii=False, indent=2) + "\n"
