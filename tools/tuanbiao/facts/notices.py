"""Whom a notice reached."""

from datetime import date
from typing import Literal

from ..governance import Governance
from .roll import members_on, units

Recipients = tuple[str, ...] | Literal["all-members"] | None


def untold(governance: Governance, to: Recipients, day: date) -> list[str]:
    """The members of that day whom the notice does not name; none where the roll or the recipients are not known."""
    if to is None or to == "all-members":
        return []
    return sorted(members_on(governance, day).difference(to))


def unit_names(governance: Governance, ids: list[str]) -> list[str]:
    """Units by name with their id, as a reader can find them."""
    known = units(governance)
    return [f"{known[one].name}（{one}）" if one in known else one for one in ids]
