"""Who is kept from voting, and which units are related."""

from collections.abc import Iterable
from datetime import date

import pytest

from tuanbiao.facts.recusal import barred, related
from tuanbiao.records.participants import Participant
from tuanbiao.records.review import Ballot, Panel, PanelMember

DAY = date(2026, 6, 10)
ABOVE = {"branch": "parent", "parent": "group", "one": "other", "other": "one"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("branch", "parent", True),
        ("group", "branch", True),
        ("branch", "stranger", False),
        ("parent", "parent", False),
        ("one", "other", True),
        ("one", "branch", False),
    ],
)
def test_related_units(one: str, other: str, *, expected: bool) -> None:
    assert related(ABOVE, one, other) is expected
    assert related(ABOVE, other, one) is expected


def drafter(person: str, unit: str) -> Participant:
    return Participant(person=person, unit=unit, category="producer", role="drafter", from_=DAY)


def found(members: Iterable[tuple[str, str]], roll: tuple[str, ...], *drafters: Participant) -> set[str]:
    seats = tuple(PanelMember(person=person, unit=unit) for person, unit in members)
    panel = Panel(appointed_by="secretariat", on=DAY, chair="a", members=seats)
    return set(barred(panel, Ballot(opens=DAY, closes=DAY, roll=roll), drafters))


def test_drafters_and_their_colleagues_are_barred() -> None:
    members = [("a", "unit-1"), ("b", "unit-2"), ("c", "unit-3")]
    assert found(members, ("a", "b", "c"), drafter("a", "unit-9"), drafter("x", "unit-2")) == {"a", "b"}


def test_only_the_roll_matters() -> None:
    assert found([("a", "unit-1"), ("b", "unit-1")], ("b", "d"), drafter("a", "unit-1")) == {"b"}
    assert found([("a", "unit-1")], ("a",)) == set()
