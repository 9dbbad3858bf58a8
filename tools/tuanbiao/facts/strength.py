"""How strongly evidence supports a date, and whether the two agree."""

from datetime import date

from ..words import Words

# From the weakest to the strongest, by design never a stronger word than the evidence.
STRENGTHS = {
    "declared": Words("声明", "declared"),
    "recorded": Words("已记载", "recorded"),
    "witnessed": Words("已见证", "witnessed"),
    "timestamped": Words("有时间戳", "timestamped"),
}
# What happened agrees with evidence that is at most this many days younger.
RECORDED_WITHIN = 7


def agrees(sign: str, day: date, evidence: date) -> bool:
    """Whether a date of the kind `sign` (event, past, announcing) agrees with the day of its evidence."""
    if sign == "announcing":
        return evidence <= day
    return sign in ("event", "past") and 0 <= (evidence - day).days <= RECORDED_WITHIN


def stronger(one: str, other: str) -> str:
    """The stronger of two strengths."""
    order = list(STRENGTHS)
    return max(one, other, key=order.index)
