"""Which kinds of stakeholders took part in drafting or were asked to."""

from ....facts.moves import ever
from ....records.participants import Participants
from ....records.units import CATEGORIES
from ....standard import Standard
from ....words import Words

# 意见 二: 生产经营、消费使用、教育科研、认证检测、政府部门; others may come besides.
FIVE = ("producer", "user", "academia", "certification", "government")


def judged(standard: Standard) -> Participants | None:
    """The participants, once a draft went out for comments; None where nobody is listed."""
    if standard.participants is None or not ever(standard, "open-consultation"):
        return None
    return standard.participants.data if standard.participants.data.participants else None


def absent(participants: Participants) -> list[str]:
    """Those of the five without any participant."""
    present = {one.category for one in participants.participants}
    return [category for category in FIVE if category not in present]


def named(categories: list[str]) -> list[Words]:
    """Categories by name."""
    return [Words(*CATEGORIES[one]) for one in categories]
