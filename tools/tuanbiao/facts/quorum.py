"""The quorum and the majority of a body that follows its own rules of procedure, in integers."""

from .ballot import compares, ratio

_SIGNS = {True: {">": ">", ">=": "≥"}, False: {">": "≤", ">=": "<"}}


def least(whole: int, comparison: str) -> int | None:
    """The fewest of `whole` that satisfy `>= 2/3`, `> 1/2` …; None where even all of them do not."""
    return next((part for part in range(whole + 1) if compares(part, whole, comparison)), None)


def arithmetic(part: int, whole: int, comparison: str) -> str:
    """The computation as printed: `3 × 4 = 12 ≥ 2 × 6 = 12`."""
    sign, _, share = comparison.partition(" ")
    wanted = ratio(share)
    left, right = part * wanted.denominator, wanted.numerator * whole
    shown = _SIGNS[left > right or (sign == ">=" and left == right)][sign]
    return f"{wanted.denominator} × {part} = {left} {shown} {wanted.numerator} × {whole} = {right}"
