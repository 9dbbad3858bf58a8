"""Which differences of a record its own rule speaks of."""

from collections.abc import Callable, Mapping

from ....facts.kept import FIXED, Terms, Versions, versions
from ....standard import Standard
from . import approval_rewritten, attempt_rewritten, consultation_rewritten, credit_frozen, review_rewritten
from .credit import frozen
from .rows import left

_Terms = Callable[[Standard, Standard, Versions], Terms | None]


def terms(before: Standard, after: Standard, kind: str, path: str) -> Terms | None:
    """What may still change in a record of both sides by the rule of its own; None where none speaks of it."""
    if kind == "index":
        return credit_frozen.terms() if frozen(before) is not None else None
    found = (
        (each for each in versions(before, after, kind) if each.before.path == path) if kind in _TERMS else ()
    )
    pair = next(iter(found), None)
    return _TERMS[kind](before, after, pair) if pair else None


def _comments(before: Standard, _: Standard, pair: Versions) -> Terms | None:
    return FIXED if left(before, "consultation", pair.number) else None


def _attempts(kind: str) -> _Terms:
    return lambda before, after, pair: attempt_rewritten.terms(kind, before, after.index.data.stage, pair)


_TERMS: Mapping[str, _Terms] = {
    "proposal": _attempts("proposal"),
    "project": _attempts("project"),
    "participants": lambda before, _, __: FIXED if frozen(before) is not None else None,
    "consultations": lambda *_: consultation_rewritten.TERMS,
    "comments": _comments,
    "reviews": lambda before, _, pair: review_rewritten.terms(before, pair),
    "approvals": lambda before, _, pair: approval_rewritten.terms(before, pair),
    "publication": lambda *_: FIXED,
    "withdrawal": lambda *_: FIXED,
    "cancellation": lambda *_: FIXED,
}
