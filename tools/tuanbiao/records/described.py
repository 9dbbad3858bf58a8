"""What the fields of a record are called and what they hold, read off the record's own type and source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from msgspec import Meta
from msgspec.structs import fields

from ..words import Words
from .fields import Part
from .labels import Labels
from .named import names


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its attribute, its name, the kind of record it refers to, and what its values are called."""

    attribute: str
    name: Words
    refers: str | None
    labels: Mapping[str, Words]


@cache
def fields_of(kind: type[Part]) -> Mapping[str, Field]:
    """Every field of a record type in its order, by attribute."""
    called = names(kind)
    return {one.name: _field(one.name, called[one.name], tuple(_metas(one.type))) for one in fields(kind)}


def labels(table: Labels) -> dict[str, Words]:
    """The labels of an enumeration."""
    return {value: Words(*names) for value, names in table.items()}


def _field(attribute: str, called: Mapping[str, str], metas: tuple[Meta, ...]) -> Field:
    extra: dict[str, Any] = {}
    for meta in metas:
        extra.update(meta.extra_json_schema or {})
    found = {value: Words(one["zh"], one["en"]) for value, one in extra.get("x-labels", {}).items()}
    return Field(attribute, Words(called["title"], called["x-title-en"]), extra.get("x-ref"), found)


def _metas(annotation: Any) -> Iterator[Meta]:
    """Every note on a type, outermost first, through options and lists but not into other records."""
    if get_origin(annotation) is Annotated:
        inner, *notes = get_args(annotation)
        yield from reversed([note for note in notes if isinstance(note, Meta)])
        yield from _metas(inner)
    else:
        for part in get_args(annotation):
            yield from _metas(part)
