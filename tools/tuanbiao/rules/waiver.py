"""Which findings a recorded exception excuses."""

from collections.abc import Iterable
from datetime import date

from ..records.standard import Waiver
from ..requirements import Basis


def waivable(basis: tuple[Basis, ...]) -> bool:
    """An exception is possible where every requirement itself says 一般 or 原则上."""
    return all(one.requirement.verb != "must" for one in basis)


def waives(waivers: Iterable[Waiver], rule: str, day: date | None) -> bool:
    """Whether an exception to `rule` reached `day`, the date of the judged record."""
    return any(one.rule == rule and (day is None or day <= one.until) for one in waivers)
