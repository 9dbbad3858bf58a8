"""Lists of many standards, in pages that need no scripts."""

import json
import re
from dataclasses import replace

import pytest

from tests.site.test_data import view
from tuanbiao.site import catalogue, facets, paging
from tuanbiao.site.pages import pages
from tuanbiao.site.rows import rows
from tuanbiao.site.view import Page


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """All pages of the sound chamber where hardly anything fits on one."""
    monkeypatch.setattr(paging, "SIZE", 2)
    monkeypatch.setattr(facets, "_FEW", 1)
    monkeypatch.setattr(catalogue, "_FEW", 0)
    monkeypatch.setattr(catalogue, "_ROUNDS", 1)
    return pages(view())


def test_pages_hold_everything_once() -> None:
    assert [len(one) for one in paging.parts(range(250))] == [100, 100, 50]
    assert [len(one) for one in paging.parts(range(100))] == [100]
    assert paging.parts([]) == [[]]


def test_further_pages_lie_below_the_first() -> None:
    assert paging.numbered("catalogue/index.md", 1) == "catalogue/index.md"
    assert paging.numbered("catalogue/index.md", 2) == "catalogue/page/2.md"
    assert paging.numbered("catalogue/year/2025.md", 3) == "catalogue/year/2025/page/3.md"


def test_a_page_leads_to_those_beside_it_and_to_the_ends() -> None:
    page = Page(view(), "catalogue/page/5.md")

    shown = paging.pager(page, "catalogue/index.md", 5, 50)
    assert "[上一页](4.md)" in shown
    assert "[下一页](6.md)" in shown
    assert shown.count("…") == 2
    assert [
        part
        for part in ("[1](../index.md)", "[3](3.md)", "**5**", "[7](7.md)", "[50](50.md)")
        if part not in shown
    ] == []
    assert paging.pager(page, "catalogue/index.md", 1, 1) == ""
    assert "上一页" not in paging.pager(page, "catalogue/index.md", 1, 2)
    assert "下一页" not in paging.pager(page, "catalogue/index.md", 2, 2)


def test_every_standard_stands_on_just_one_page_of_a_list(short: dict[str, str]) -> None:
    slugs = list(view().rows)
    listed = [
        text
        for uri, text in short.items()
        if uri in ("catalogue/index.md", "catalogue/page/2.md", "catalogue/page/3.md")
    ]

    assert len(listed) == -(-len(slugs) // 2)
    for row in view().rows.values():
        assert sum(f"{row.title}](" in text or f" {row.title} " in text for text in listed) >= 1


def test_meetings_and_documents_are_listed_in_pages_too_the_latest_first(short: dict[str, str]) -> None:
    for kind in ("meetings", "documents"):
        uris = [f"governance/{kind}/index.md", f"governance/{kind}/page/2.md", f"governance/{kind}/page/3.md"]
        days = [day for uri in uris for day in re.findall(r"(?m)^\| ([0-9-]{10}) \|", short[uri])]

        assert len(days) >= 5
        assert days == sorted(days, reverse=True)
        assert "](page/2.md)" in short[uris[0]]
        assert "[上一页](2.md)" in short[uris[2]]


def test_a_facet_of_many_values_names_them_all_on_a_page_of_its_own(short: dict[str, str]) -> None:
    assert "[全部 4 个](stage.md)" in short["catalogue/index.md"]
    assert "stage/publication.md" in short["catalogue/stage.md"]
    assert "stage/drafting.md" in short["catalogue/stage.md"]


def test_the_list_by_stage_leads_to_what_it_leaves_out(short: dict[str, str]) -> None:
    assert "](../catalogue/stage/publication.md)" in short["standards/index.md"]
    assert "[循环物流周转箱标识要求]" not in short["standards/index.md"]


def test_only_the_last_rounds_are_listed(short: dict[str, str]) -> None:
    assert "这里是最近的 1 轮" in short["consultations.md"]


def test_a_short_list_by_stage_is_whole() -> None:
    listed = pages(view())["standards/index.md"]

    assert "](../catalogue/stage/" not in listed
    assert "[循环物流周转箱标识要求]" in listed


@pytest.mark.parametrize("language", ["zh", "en"])
def test_one_file_holds_what_the_table_is_narrowed_by(language: str) -> None:
    one = replace(view(), language=language)
    ((uri, content),) = rows(one).items()
    told = json.loads(content.decode().removeprefix("tuanbiaoRows(").removesuffix(")\n"))

    assert uri == f"catalogue/rows-{language}.js"
    assert len(told["rows"]) == len(one.rows)
    sound = next(row for row in told["rows"] if row[0] == "T/DEMO 1—2025")
    assert sound[2] == f"{'en/' if language == 'en' else ''}standards/sound-a/index.html"
    at = told["badges"][0]
    assert told["badges"][1][sound[3 + at]] == "in-force"
    assert told["facets"][at][1][sound[3 + at]] == {"zh": "现行", "en": "In force"}[language]
    assert [row[2] for row in told["rows"] if row[1] == "旧标准"] in ([""], [])
