"""What the fields of records are called: the texts under them in the source, which cost nothing until they are asked for."""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import msgspec
from msgspec.inspect import Field, StructType, Type, type_info
from msgspec.structs import fields

from .fields import Part


def schema_of(kind: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a type, its fields with Chinese titles and English ones under `x-title-en`."""
    schema = msgspec.json.schema(kind)
    parts = {one.__name__: one for one in _parts(type_info(kind))}
    for name, one in schema.get("$defs", {}).items():
        own = names(parts[name])
        for field in fields(parts[name]):
            told = one["properties"].pop(field.encode_name)
            one["properties"][field.encode_name] = {**own[field.name], **told}
    return schema


def _parts(info: object) -> Iterator[type[Part]]:
    """Every mapping that a type is made of."""
    if isinstance(info, tuple):
        yield from (part for one in info for part in _parts(one))
    elif isinstance(info, StructType):
        assert issubclass(info.cls, Part)
        yield info.cls
        yield from _parts(info.fields)
    elif isinstance(info, Type | Field):
        yield from (part for name in info.__struct_fields__ for part in _parts(getattr(info, name)))


@cache
def names(part: type[Part]) -> Mapping[str, Mapping[str, str]]:
    """What each field is called, in the words of a schema; inherited fields included."""
    held = [one for one in reversed(part.__mro__) if issubclass(one, Part)]
    return {
        field: said for one in held for field, said in _module(one.__module__).get(one.__name__, {}).items()
    }


@cache
def _module(name: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """By class, the names of its own fields."""
    tree = ast.parse(inspect.getsource(sys.modules[name]))
    return {one.name: dict(_own(one)) for one in tree.body if isinstance(one, ast.ClassDef)}


def _own(part: ast.ClassDef) -> Iterator[tuple[str, Mapping[str, str]]]:
    for field, below in pairwise(part.body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, _said(text)


def _said(text: str) -> Mapping[str, str]:
    """`中文 | English` as titles, and below it a longer description in Chinese and, on a line of its own, in English."""
    title, _, more = inspect.cleandoc(text).partition("\n\n")
    zh, _, en = title.partition(" | ")
    help_zh, _, help_en = more.partition("\n")
    said = {"title": zh, "description": help_zh, "x-title-en": en, "x-description-en": help_en}
    return {key: value for key, value in said.items() if value}
