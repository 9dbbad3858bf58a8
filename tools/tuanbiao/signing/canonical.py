"""Canonical JSON: one value, one sequence of bytes."""

from collections.abc import Mapping, Sequence
from json import dumps, loads
from typing import NoReturn

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def canonical(value: Json) -> bytes:
    """UTF-8, keys in code point order, no insignificant whitespace, one line feed at the end."""
    text = dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def read(content: bytes) -> Json:
    """The value whose canonical form `content` is; None where it is no such form."""
    try:
        value: Json = loads(content.decode(), parse_float=_refuse, parse_constant=_refuse)
        return value if canonical(value) == content else None
    except (ValueError, RecursionError):
        return None


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
