"""One letter for several standards, each with its own forms and texts."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from tests.cases import AS_OF, chamber
from tests.forms.rewound import SOUND, rewound
from tests.forms.test_official import words
from tuanbiao.forms.official.facts import Facts, each, named
from tuanbiao.forms.official.papers import MOVES, papers
from tuanbiao.load import load
from tuanbiao.packing.pack import listed, pack
from tuanbiao.packing.request import Request, as_sent
from tuanbiao.requirements import procedure
from tuanbiao.tree import MemoryTree

TWO = ("comment-a", "review-a")


def request(
    stage: str, before: str, *slugs: str, way: str, files: Mapping[str, bytes] | None = None
) -> Request:
    """A request in Word only, with the standards taken back to the stage before."""
    known = dict(files or chamber())
    for slug in slugs:
        folder = SOUND if slug == "sound-a" else f"standards/2026/{slug}"
        known[f"{folder}/index.md"] = rewound(folder, before)[f"{folder}/index.md"]
    library = load(MemoryTree(known))
    several = tuple(Facts(library.standards[slug], library.governance, stage) for slug in slugs)
    step = next(one for one in procedure().moves if one.id == way)
    return Request(Path("/nonexistent"), library, several, step, MOVES[way], ("docx",), AS_OF)


def test_one_notice_issues_two_plans() -> None:
    asked = request("drafting", "project-approval", *TWO, way="start-drafting")
    (told,) = listed(asked)
    said = words(told)

    assert told.title == f"关于下达{asked.several[0].title}等两项团体标准项目计划的通知"
    for facts in asked.several:
        assert f"{facts.title}项目计划书" in said
    assert told.number == "示商标〔2026〕1号"


@pytest.mark.parametrize("way", MOVES)
def test_of_two_standards_each_has_its_forms(way: str) -> None:
    known = load(MemoryTree(chamber()))
    step = next(one for one in procedure().moves if one.id == way)
    several = tuple(Facts(known.standards[slug], known.governance, step.to) for slug in TWO)
    found = tuple(papers(several, MOVES[way]))
    letters = [one for one in found if not one.name.endswith(TWO)]

    assert len(letters) == len(MOVES[way].letters)
    for letter in letters:
        assert f"{several[0].title}等两项" in letter.title
        assert all(one.title in words(letter) or one.index.title in words(letter) for one in several)


def test_a_package_for_two_numbers_every_paper() -> None:
    asked = request("consultation", "drafting", *TWO, way="open-consultation")
    files, lacking = pack(asked, ())

    assert list(files) == [
        "00-清单.docx",
        "清单.md",
        "01-征求意见通知.docx",
        "02-征求意见表-comment-a.docx",
        "03-征求意见表-review-a.docx",
        "04-征求意见稿-comment-a.docx",
        "05-编制说明-comment-a.docx",
        "06-征求意见稿-review-a.docx",
        "07-编制说明-review-a.docx",
    ]
    assert lacking == 0
    text = Document(BytesIO(files["06-征求意见稿-review-a.docx"]))
    assert asked.several[1].index.title in "\n".join(one.text for one in text.paragraphs)
    assert "| 01 | 征求意见通知 | docx | 示例商会盖章 |" in files["清单.md"].decode()


def test_what_all_say_alike_is_said_once() -> None:
    several = request("consultation", "drafting", *TWO, way="open-consultation").several

    assert each(several, lambda _: "同") == "同"
    assert each(several, lambda one: one.standard.slug) == (
        f"{several[0].title}：comment-a；{several[1].title}：review-a"
    )
    assert named(several * 6) == f"{several[0].title}等12项"


def test_publication_takes_the_sheet_for_the_platform() -> None:
    asked = request("publication", "numbering", "sound-a", way="publish")
    sheet = listed(asked)[-1]
    said = words(sheet)

    assert sheet.name == "平台填报表"
    assert "标准编号\nT/DEMO 1—2025" in said
    assert "国民经济分类\nC292" in said
    assert "标准状态" not in said
    assert "自我承诺" not in said


def test_the_sheet_for_the_platform_names_what_is_missing() -> None:
    files = dict(chamber())
    chamber_ = files["governance/chamber.md"].decode()
    files["governance/chamber.md"] = chamber_.replace("postcode:", "# postcode:").encode()
    asked = request("publication", "numbering", "sound-a", way="publish", files=files)

    assert "〔待填：邮编〕" in words(listed(asked)[-1])


def test_papers_of_a_move_that_was_made_are_those_that_were_sent() -> None:
    standard = load(MemoryTree(chamber())).standards["sound-a"]
    sent = as_sent(standard, "consultation")

    assert sent.index.data.stage == "drafting"
    assert sent.index.data.moves[-1].on == date(2024, 4, 10)
    assert as_sent(standard, "withdrawn") is standard
    assert as_sent(sent, "consultation") is sent
