"""What covers say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from tests.cases import chamber
from tuanbiao.forms.cover import Cover, cover
from tuanbiao.governance import Governance
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.records.standard import Adoption, Joint, Move, Replaced
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree, WorkTree

ROOT = Path(__file__).parents[2]
DAY = date(2026, 12, 31)


@pytest.fixture(scope="module")
def sound() -> Library:
    return load(MemoryTree(chamber()))


@pytest.fixture(scope="module")
def demonstration() -> Library:
    return load(WorkTree(ROOT))


def of(standard: Standard, library: Library, stage: str | None = None) -> Cover:
    return cover(standard, standard, library.governance, stage, DAY)


def altered(standard: Standard, **values: object) -> Standard:
    record = standard.index
    return replace(standard, index=changed(record, data=changed(record.data, **values)))


def test_an_issued_text(demonstration: Library) -> None:
    found = of(demonstration.standards["lithium-battery-transport-marking-2026"], demonstration)

    assert found.draft is None
    assert found.number == "T/DEMO 3—2026"
    assert found.replaces == ("代替 T/DEMO 3—2022",)
    assert (found.ics, found.ccs, found.code) == ("13.300", "A 80", "T/DEMO")
    assert found.publishers == ("示例商会",)
    assert found.on == found.published
    assert found.dates == (f"{found.published} 发布", f"{found.effective} 实施")


@pytest.mark.parametrize(
    ("stage", "label"),
    [
        ("proposal", "工作组讨论稿"),
        ("project-approval", "工作组讨论稿"),
        ("drafting", "工作组讨论稿"),
        ("consultation", "征求意见稿"),
        ("technical-review", "送审稿"),
        ("approval", "报批稿"),
        ("numbering", "报批稿"),
        ("cancelled", "工作组讨论稿"),
    ],
)
def test_a_draft_by_its_stage(stage: str, label: str, sound: Library) -> None:
    found = of(altered(sound.standards["draft-a"], stage=stage), sound)

    assert found.draft == label
    assert found.dates == ("××××-××-×× 发布", "××××-××-×× 实施")
    assert found.number == "T/DEMO ××××—××××"


@pytest.mark.parametrize(
    ("asked", "label", "on"),
    [
        ("consultation-1", "征求意见稿", date(2021, 1, 1)),
        ("consultation-2", "征求意见稿", date(2021, 2, 1)),
        ("review-1", "送审稿", date(2021, 3, 1)),
        ("approval-1", "报批稿", date(2021, 4, 1)),
        ("approval-2", "报批稿", DAY),
    ],
)
def test_a_draft_by_what_was_asked_for(asked: str, label: str, on: date, demonstration: Library) -> None:
    """Though the standard was published since, and had its number."""
    moves = (
        Move(to="consultation", on=date(2021, 1, 1), round=1),
        Move(to="consultation", on=date(2021, 2, 1), round=2),
        Move(to="technical-review", on=date(2021, 3, 1), round=1),
        Move(to="approval", on=date(2021, 4, 1), round=1),
    )
    standard = altered(demonstration.standards["pallet-repair-grading"], moves=moves)

    found = of(standard, demonstration, asked)

    assert (found.draft, found.on) == (label, on)
    assert (found.published, found.number) == (None, "T/DEMO ××××—××××")


def test_the_text_as_published(demonstration: Library) -> None:
    standard = demonstration.standards["pallet-repair-grading"]
    early = altered(standard, stage="approval", number=None)

    found = cover(early, standard, demonstration.governance, "publication", DAY)

    assert (found.draft, found.number) == (None, "T/DEMO 8—2024")
    assert found.published is not None


def test_without_a_move_it_has_the_day_that_is_given(sound: Library) -> None:
    assert of(altered(sound.standards["draft-a"], moves=()), sound).on == DAY


def test_all_that_a_cover_can_hold(demonstration: Library) -> None:
    joint = Joint(chamber="示例协会", code="XMPL", role="partner", number="T/XMPL 1—2024")
    standard = altered(
        demonstration.standards["pallet-repair-grading"],
        joint=(joint,),
        adopts=(
            Adoption(document="ISO 1:2020", degree="MOD", title="Pallets"),
            Adoption(document="ISO 2", degree="NEQ"),
        ),
        replaces=(Replaced(number="T/DEMO 1—2020", extent="part"),),
        title="冷链包装循环箱技术要求 第1部分：通用要求",
    )

    found = of(standard, demonstration)

    assert found.numbers == ("T/DEMO 8—2024", "T/XMPL 1—2024")
    assert found.publishers == ("示例商会", "示例协会")
    assert found.adopts == ("（ISO 1:2020，Pallets，MOD）", "（ISO 2，NEQ）")
    assert found.replaces == ("部分代替 T/DEMO 1—2020",)
    assert found.title_lines == ("冷链包装循环箱技术要求", "第1部分：通用要求")


def test_what_is_missing_has_its_place(sound: Library) -> None:
    standard = altered(sound.standards["draft-a"], ics=None, ccs=None, title_en=None, title="短 题")

    found = cover(standard, standard, Governance(), None, DAY)

    assert (found.ics, found.ccs, found.code) == ("××.×××.××", "× ××", "T/××")
    assert (found.title_en, found.title_lines, found.publishers) == ("", ("短　题",), ("××××",))
