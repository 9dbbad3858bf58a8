"""Whom a notice reached."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from ..governance import Governance
from ..words import Words
from .roll import members_on, units

Recipients = tuple[str, ...] | Literal["all-members"] | None


def untold(governance: Governance, to: Recipients, day: date) -> list[str]:
    """The members of that day whom the notice does not name; none where the roll or the recipients are not known."""
    if to is None or to == "all-members":
        return []
    return sorted(members_on(governance, day).difference(to))


def unit_names(governance: Governance, ids: Sequence[str]) -> list[Words]:
    """Units as messages show them: the name with the id, or the id alone where nothing is known."""
    known = units(governance)
    return [
        Words(f"{known[one].name}（{one}）", f"{known[one].name} ({one})")
        if one in known
        else Words(one, one)
        for one in ids
    ]
