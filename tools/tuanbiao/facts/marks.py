"""The parts of a record that its schema marks: references, dates, lists with ids, periods."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from msgspec import Struct

from ..governance import Governance
from ..parse.located import Items, Keys, Node, Scalar, Step
from ..records.kind import Kind
from ..records.kinds import KINDS
from ..records.record import Record
from ..records.schema import Schema, json_schema
from ..standard import Standard

Sign = Callable[[Schema], object]

# Both sides belong to a period `from <= day < to`, so that an empty one is a mistake.
PERIODS = (("from", "to"), ("joined", "left"), ("since", "until"))
# The second may fall on the same day as the first.
SEQUENCES = (
    ("start", "finish"),
    ("starts", "finishes"),
    ("established", "dissolved"),
    ("first_year", "last_year"),
)
# Keys of event and past dates that may lie ahead: terms, memberships, new bodies and meetings are set in advance.
SET_AHEAD = frozenset(
    {"from", "to", "joined", "left", "since", "until", "established", "dissolved", "repealed", "held_on"}
)


class Marked(Struct, frozen=True):
    """A marked part: what the sign said of it, where it stands, the key that it is the value of, and the way to it."""

    sign: Any
    node: Node
    key: str
    route: tuple[Step, ...]


class _Plan(Struct, frozen=True):
    """The way to everything that a sign finds in one form; parts that lead nowhere are left out."""

    sign: object
    keys: Mapping[str, "_Plan"]
    item: "_Plan | None"


def reference(schema: Schema) -> object:
    """What a value refers to: person, unit, body, meeting, resolution, document, standard, rule-document."""
    return schema.get("x-ref")


def dated(schema: Schema) -> object:
    """What kind of date a value is: event, announcing, due, past."""
    return schema.get("x-date")


def identified(schema: Schema) -> object:
    """Whether a value is a list whose entries have an id."""
    return "id" in schema.get("items", {}).get("properties", {})


def spanned(schema: Schema) -> object:
    """The pairs of keys of a mapping that begin and end something."""
    properties = schema.get("properties", {})
    return tuple(pair for pair in (*PERIODS, *SEQUENCES) if set(pair) <= set(properties))


def records_of(holder: Governance | Standard) -> Iterator[tuple[Kind, Record[Any]]]:
    """Every record of the chamber, or of one standard, with its kind."""
    prefix = "governance/" if isinstance(holder, Governance) else "standards/"
    for kind in KINDS:
        if kind.path.startswith(prefix):
            held = getattr(holder, kind.name)
            found = held.values() if isinstance(held, Mapping) else () if held is None else (held,)
            yield from ((kind, record) for record in found)


def marked(kind: Kind, record: Record[Any], sign: Sign) -> Iterator[Marked]:
    """Every part of the record on which the sign says something."""
    plan = _plan_of(kind, sign)
    if plan is not None:
        yield from _walk(plan, record.source, "", ())


def value(node: Node) -> str | None:
    """The text of a scalar; None where nothing is given."""
    if not isinstance(node, Scalar) or (node.plain and node.text in ("", "~", "null")):
        return None
    return node.text


def day_of(node: Node) -> date | None:
    """The day that a scalar gives."""
    found = value(node)
    return date.fromisoformat(found) if found is not None else None


def entry(node: Node, key: str) -> str | None:
    """The text under a key of a mapping."""
    return value(node.entries[key].value) if isinstance(node, Keys) and key in node.entries else None


def _walk(plan: _Plan, node: Node, key: str, route: tuple[Step, ...]) -> Iterator[Marked]:
    if plan.sign:
        yield Marked(plan.sign, node, key, route)
    if isinstance(node, Keys):
        for name, found in node.entries.items():
            if name in plan.keys:
                yield from _walk(plan.keys[name], found.value, name, (*route, name))
    elif isinstance(node, Items) and plan.item is not None:
        for at, one in enumerate(node.items):
            yield from _walk(plan.item, one, key, (*route, at))


@cache
def _plan_of(kind: Kind, sign: Sign) -> _Plan | None:
    schema = json_schema(kind)
    return _plan(schema, sign, schema.get("$defs", {}))


def _plan(schema: Schema, sign: Sign, defs: Mapping[str, Schema]) -> _Plan | None:
    signs: list[object] = []
    keys: dict[str, _Plan] = {}
    item: _Plan | None = None
    for branch in _branches(schema, defs):
        signs.append(sign(branch))
        below = {name: _plan(one, sign, defs) for name, one in branch.get("properties", {}).items()}
        keys.update({name: one for name, one in below.items() if one is not None})
        item = item or (_plan(branch["items"], sign, defs) if "items" in branch else None)
    found = next((one for one in signs if one), None)
    return _Plan(found, keys, item) if found or keys or item else None


def _branches(schema: Schema, defs: Mapping[str, Schema]) -> Iterator[Schema]:
    if "$ref" in schema:
        yield from _branches(defs[schema["$ref"].rpartition("/")[2]], defs)
    elif "anyOf" in schema:
        for one in schema["anyOf"]:
            yield from _branches(one, defs)
    elif "$ref" in schema.get("items", {}):
        yield {**schema, "items": defs[schema["items"]["$ref"].rpartition("/")[2]]}
    else:
        yield schema
