"""Which findings a recorded exception excuses."""

from datetime import date

from ..requirements import Basis
from ..standard import Standard


def waivable(basis: tuple[Basis, ...]) -> bool:
    """An exception is possible where every requirement itself says 一般 or 原则上."""
    return all(one.requirement.verb != "must" for one in basis)


def waives(standard: Standard | None, rule: str, basis: tuple[Basis, ...], day: date | None) -> bool:
    """Whether the standard records an exception to `rule` that reached `day`, the date of the judged record."""
    if standard is None or not waivable(basis):
        return False
    return any(one.rule == rule and (day is None or day <= one.until) for one in standard.index.data.waivers)
