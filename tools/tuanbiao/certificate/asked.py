"""Every requirement of the Opinion and the Regulation, with what the history says of it for one standard."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ..audit import Audit, concerned, covers, slug_of
from ..diagnostic import Diagnostic, Severity
from ..requirements import Basis, bases
from ..rules.change import CHANGE_RULES
from ..rules.history import HISTORY_RULES
from ..rules.state.every import ALL_RULES
from ..standard import Standard
from ..walk import Step
from ..words import Words
from .applies import STAGE_OF, moot, pending
from .model import Asked, Found

DOCUMENTS = ("opinion", "regulation")
Said = tuple[Diagnostic, Found]


@cache
def rules_of() -> Mapping[str, tuple[str, ...]]:
    """The rules that rest on each requirement, by its id."""
    found: dict[str, list[str]] = {}
    for rule in (*ALL_RULES, *CHANGE_RULES, *HISTORY_RULES):
        for name in rule.requirements:
            found.setdefault(name, []).append(rule.id)
    return {name: tuple(rules) for name, rules in found.items()}


def history(found: Audit, slug: str) -> tuple[Said, ...]:
    """Every finding of the history that concerns a standard, in order of steps, acknowledged ones among them."""
    return tuple(
        (one, _found(found, judged.step, one))
        for judged in found.steps
        for one in sorted((*judged.diagnostics, *judged.acknowledged), key=lambda one: one.order)
        if slug in concerned(judged.step, one)
    )


def _found(found: Audit, step: Step, one: Diagnostic) -> Found:
    irregularities = found.library.governance.irregularities
    rows = irregularities.data if irregularities else ()
    own = (row.resolution for row in rows if row.commit == step.commit.id and covers(row, one))
    return Found(
        step.commit.id, step.day, one.rule, one.title, one.severity.word, _place(one), next(own, None)
    )


def _place(one: Diagnostic) -> str:
    """Where a finding lies; names of papers in evidence/ tell who voted or signed, so they are left out."""
    folder, evidence, _ = one.span.path.partition("/evidence/")
    return f"{folder}{evidence}" if evidence else str(one.span)


def asked(standard: Standard, said: Iterable[Said], head: Iterable[Diagnostic]) -> Iterator[Asked]:
    """One row per requirement; `said` are the history's findings on the standard, `head` those on its last state."""
    all_said, last = tuple(said), tuple(head)
    for basis in bases().values():
        if basis.requirement.document in DOCUMENTS:
            name = basis.requirement.id
            own = tuple(found for one, found in all_said if name in one.requirements)
            notes = [one for one in last if name in one.requirements and _speaks_of(one, name, standard)]
            yield _row(basis, standard, own, noted=bool(notes))


def _speaks_of(one: Diagnostic, requirement: str, standard: Standard) -> bool:
    """Whether a finding on the last state is about the standard, or about the chamber where that is what is asked."""
    slug = slug_of(one)
    return slug == standard.slug if slug else requirement not in STAGE_OF


def _row(basis: Basis, standard: Standard, own: tuple[Found, ...], *, noted: bool) -> Asked:
    one = basis.requirement
    state, why = _state(basis, standard, own, noted=noted)
    return Asked(
        one.id,
        one.document,
        basis.source,
        one.clause,
        one.verb,
        Words(one.zh, one.en),
        state,
        rules_of().get(one.id, ()),
        own,
        why,
    )


def _state(
    basis: Basis, standard: Standard, own: tuple[Found, ...], *, noted: bool
) -> tuple[str, Words | None]:
    one = basis.requirement
    if any(found.severity == Severity.ERROR.word for found in own):
        return "broken", None
    if one.id not in rules_of():
        return "unjudged", Words(one.why_zh or "", one.why_en or "")
    if pending(one.id, standard):
        return "pending", None
    why = moot(one.id, standard)
    if why is not None:
        return "moot", why
    return ("noted" if own or noted else "kept"), None
