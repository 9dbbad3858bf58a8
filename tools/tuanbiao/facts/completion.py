"""Which keys the moves made so far ask for, and which of them are still empty."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from msgspec import Struct

from ..governance import Governance
from ..parse.located import Items, Keys, Node, Scalar, Step
from ..records.procedure import Completion, Condition
from ..records.record import Record
from ..requirements import procedure
from ..standard import Standard
from .moves import Step as Made
from .moves import steps, taken_back
from .rounds import openings

# Rounds of these kinds stay as they were, even where the standard went back.
_STAGE_OF = {
    "consultations": "consultation",
    "comments": "consultation",
    "reviews": "technical-review",
    "approvals": "approval",
}

# Keys that a rule of their own asks for: kind of record, then keys; a last * stands for any rest.
ASSESSMENT = ("proposal", "attempts[-1].assessment.*")
PROJECT_PROPOSAL = ("proposal", "attempts[-1].project_proposal.*")
PROPOSER = ("proposal", "attempts[-1].propose*")
SCOPE_REF = ("index", "scope_ref")
EXAMINATION = ("project", "attempts[-1].reviewed.*")
PLAN = ("project", "attempts[-1].plan.*")
MEMBERS_NOTICE = ("project", "attempts[-1].notice.*")
JOINING = ("project", "attempts[-1].join.*")
PUBLIC_NOTICE = ("project", "attempts[-1].public_notice.*")
PUBLIC_INTEREST = ("index", "public_interest")
CONSUMER_RIGHTS = ("index", "consumer_rights")
DRAFTERS = ("participants", "participants")
CONSULTATION_NOTICE = ("consultations", "notice.*")
COMMENT_FIGURES = ("comments", "sent", "replied", "with_comments", "comments")
DISPOSITIONS = ("comments", "comments[].disposition.*")
DOCUMENT = ("documents", "*")
WITHDRAWAL = ("withdrawal", "*")
CANCELLATION = ("cancellation", "*")
OWNED = (
    ASSESSMENT,
    PROJECT_PROPOSAL,
    PROPOSER,
    SCOPE_REF,
    EXAMINATION,
    PLAN,
    MEMBERS_NOTICE,
    JOINING,
    PUBLIC_NOTICE,
    PUBLIC_INTEREST,
    CONSUMER_RIGHTS,
    DRAFTERS,
    CONSULTATION_NOTICE,
    COMMENT_FIGURES,
    DISPOSITIONS,
    DOCUMENT,
    WITHDRAWAL,
    CANCELLATION,
)


Asked = Callable[[str, str], bool]
_Wanted = tuple[tuple[str, ...], bool]  # the parts of a key, and whether an empty answer is enough


class Gap(Struct, frozen=True):
    """A key that a move asks for and that is empty, or the nearest key above it that is."""

    made: Made
    kind: str
    record: Record[Any]
    route: tuple[Step, ...]


def gaps(standard: Standard, governance: Governance, asked: Asked) -> Iterator[Gap]:
    """Every asked key that is still empty, each place once."""
    seen = set()
    for made in steps(standard):
        for completion, wanted in _wanted(made.way.id, asked) if made.way else ():
            for gap in _of(standard, governance, made, completion, wanted):
                if (gap.record.path, gap.route) not in seen:
                    seen.add((gap.record.path, gap.route))
                    yield gap


def owned(owner: tuple[str, ...]) -> Asked:
    """Asks for the keys of one owner."""
    of, *keys = owner
    return lambda kind, key: (
        kind == of and any(key.startswith(one[:-1]) if one.endswith("*") else key == one for one in keys)
    )


def unowned(kind: str, key: str) -> bool:
    """Asks for the keys that have no owner."""
    return not any(owned(owner)(kind, key) for owner in OWNED)


def round_at(standard: Standard, stage: str, at: int) -> int | None:
    """The newest round of a stage that the first moves, up to place `at`, have opened."""
    rounds = [one.round for one in openings(standard) if one.stage == stage and one.at <= at]
    return rounds[-1] if rounds else None


@cache
def _wanted(way: str, asked: Asked) -> tuple[tuple[Completion, tuple[_Wanted, ...]], ...]:
    """What a move of the procedure asks for, of the asked keys."""
    completions = next(one.completes for one in procedure().moves if one.id == way)
    found = ((completion, tuple(_keys(completion, asked))) for completion in completions)
    return tuple((completion, wanted) for completion, wanted in found if wanted)


def _keys(completion: Completion, asked: Asked) -> Iterator[_Wanted]:
    for keys, answered in ((completion.keys, False), (completion.answered, True)):
        for key in keys:
            if asked(completion.record, key):
                yield tuple(key.split(".")), answered


def _of(
    standard: Standard,
    governance: Governance,
    made: Made,
    completion: Completion,
    wanted: tuple[_Wanted, ...],
) -> Iterator[Gap]:
    kind = completion.record
    if kind not in _STAGE_OF and taken_back(standard, made):
        return
    record = _record(standard, governance, kind, made.at)
    if record is None or not _applies(standard, governance, completion.when, made.at):
        return
    for keys, answered in wanted:
        for route in _missing(record.source, keys, (), answered=answered):
            yield Gap(made, kind, record, route)


def _record(standard: Standard, governance: Governance, kind: str, at: int) -> Record[Any] | None:
    """The record of a kind that the move at a place speaks of; None where there is none to judge."""
    if kind in _STAGE_OF:
        number = round_at(standard, _STAGE_OF[kind], at)
        found: Record[Any] | None = getattr(standard, kind).get(number)
        return found
    if kind == "documents":
        named = standard.publication.data.document if standard.publication else None
        return governance.documents.get(named or "")
    single: Record[Any] | None = getattr(standard, kind)
    return single


def _applies(standard: Standard, governance: Governance, when: Condition | None, at: int) -> bool:
    if when is None:
        return True
    record = _record(standard, governance, when.record, at)
    node: Node | None = record.source if record else None
    for key in when.key.split("."):
        node = node.entries[key].value if isinstance(node, Keys) and key in node.entries else None
    return isinstance(node, Scalar) and node.text == when.equals


def _missing(
    node: Node, keys: tuple[str, ...], route: tuple[Step, ...], *, answered: bool
) -> Iterator[tuple[Step, ...]]:
    """The routes at which a key such as `attempts[-1].plan.number` ends in nothing."""
    name, _, which = keys[0].partition("[")
    here = (*route, name)
    value = node.entries[name].value if isinstance(node, Keys) and name in node.entries else None
    last = len(keys) == 1
    if value is None or _null(value) or (_empty(value) and not (answered and last)):
        if which != "]":  # what is asked of every item is met where there is none
            yield here
        return
    if last:
        return
    for at, item in _items(value, which):
        step = here if at is None else (*here, at)
        yield from _missing(item, keys[1:], step, answered=answered)


def _items(value: Node, which: str) -> list[tuple[int | None, Node]]:
    """What the rest of a key is asked of: the last item, every item, or the value itself."""
    if not which or not isinstance(value, Items):
        return [(None, value)]
    numbered: list[tuple[int | None, Node]] = list(enumerate(value.items))
    return numbered[-1:] if which == "-1]" else numbered


def _null(value: Node) -> bool:
    return isinstance(value, Scalar) and value.plain and value.text in ("", "~", "null")


def _empty(value: Node) -> bool:
    if isinstance(value, Scalar):
        return value.text == ""
    return not (value.items if isinstance(value, Items) else value.entries)
