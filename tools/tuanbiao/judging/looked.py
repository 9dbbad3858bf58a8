"""Which columns of the register a judgement has looked at, so that it is made anew only when one of them changes."""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, cast

from msgspec import msgpack

from ..register import Register, Row

COLUMN = "register "  # stands before a column's name; no path begins so
_TABLE = frozenset({"rows", "slugs", "mentions"})


class _Row:
    """A row; `see` is told which of its columns are looked at."""

    __slots__ = ("_row", "_see")

    def __init__(self, row: Row, see: Callable[[str], None]) -> None:
        self._row = row
        self._see = see

    def __getattr__(self, column: str) -> Any:
        self._see(column)
        return getattr(self._row, column)


class _Register(Register, frozen=True, kw_only=True):
    see: Callable[[str], None]

    def __getattribute__(self, name: str) -> Any:
        if name in _TABLE:
            self.see(name)
        return super().__getattribute__(name)


def watch_register(register: Register, seen: set[str]) -> Register:
    """The register as it is; what of it, and which columns of its rows, are looked at is noted in `seen`."""

    def see(name: str) -> None:
        seen.add(f"{COLUMN}{name}")

    rows = tuple(cast("Row", _Row(row, see)) for row in register.rows)
    return _Register(rows, register.slugs, register.mentions, see=see)


def columns(register: Register) -> Mapping[str, str]:
    """A digest of each that `watch_register` notes."""
    found = {name: [getattr(row, name) for row in register.rows] for name in Row.__struct_fields__}
    # Who looks at the rows at all sees how many there are.
    found |= {"rows": found["slug"], "slugs": sorted(register.slugs), "mentions": [*register.mentions]}
    return {f"{COLUMN}{name}": sha256(msgpack.encode(one)).hexdigest() for name, one in found.items()}
