"""How standards of the register are found by each other."""

import pytest

from tests.cases import chamber
from tuanbiao.facts.links import base_number, by_number, by_slug, is_own, made_here, was_published
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

BASELINE = """
- {slug: sound-a, number: T/DEMO 1—2025, title: 甲, status: in-force}
- {slug: old-b, number: T/DEMO 08—2019, title: 乙, status: in-progress}
- {slug: old-c, number: T/DEMO 9—2019, title: 丙, status: withdrawn}
"""


@pytest.mark.parametrize(
    ("number", "own"),
    [
        ("T/DEMO 1—2025", True),
        ("Ｔ／DEMO　1-2025", True),
        ("T/DEMON 1—2025", False),
        ("T/SAMPLE 1—2025", False),
        ("GB/T 1.1—2020", False),
    ],
)
def test_own_numbers(number: str, *, own: bool) -> None:
    assert is_own(number, load(MemoryTree(chamber())).governance) is own


def test_nothing_is_own_without_a_chamber() -> None:
    assert not is_own("T/DEMO 1—2025", load(MemoryTree({})).governance)


@pytest.mark.parametrize(
    ("number", "base"),
    [
        ("T/DEMO 2—2022/XG1—2024", "T/DEMO 2—2022"),
        ("T/DEMO 2-2022/XG1-2024", "T/DEMO 2—2022"),
        ("T/DEMO 2—2022", "T/DEMO 2—2022"),
    ],
)
def test_base_number(number: str, base: str) -> None:
    assert base_number(number) == base


def test_a_folder_comes_before_the_baseline() -> None:
    register = load(MemoryTree(dict(chamber()) | {"governance/baseline.yml": BASELINE.encode()})).register

    assert not by_slug(register)["sound-a"].inherited
    assert not by_number(register)["T/DEMO 1—2025"].inherited
    assert by_number(register)["T/DEMO 8—2019"].slug == "old-b"
    assert {row.slug for row in made_here(register)} == {"comment-a", "draft-a", "review-a"}
    assert [was_published(by_slug(register)[slug]) for slug in ("sound-a", "draft-a", "old-b", "old-c")] == [
        True,
        False,
        False,
        True,
    ]
