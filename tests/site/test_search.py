"""The index of the search: nothing that stands on a page can be missed by it."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.site.test_data import view
from tuanbiao.site.search.grams import grams, normal
from tuanbiao.site.search.index import Entry, forms, index, place
from tuanbiao.site.search.page import search_page
from tuanbiao.site.search.sections import Section, sections
from tuanbiao.site.search.weight import Found, Standing, entries, standings

_LETTERS = st.sampled_from("冷链环箱附℃ａＢc12./—-　 é\n𠮷")
_TEXTS = st.text(_LETTERS, max_size=40)


class Reader:
    """Reads the files of an index as the browser does: by calling what they call."""

    def __init__(self, files: Sequence[tuple[str, bytes]]) -> None:
        self.files = {name.rpartition("/")[2]: _called(content) for name, content in files}
        self.count = self.files["index.js"][2]["files"]

    def numbers(self, piece: str, kind: int = 0, where: int = 0) -> list[int]:
        told = self.files[f"{place(piece, self.count)}.js"][2][kind].get(piece, "")
        return _decoded(told.split(" ")[where]) if told else []


def _called(content: bytes) -> list[Any]:
    said = re.fullmatch(r"tuanbiaoFound\((.*)\)\n", content.decode(), re.DOTALL)
    assert said
    parts: list[Any] = json.loads(f"[{said[1]}]")
    return parts


def _decoded(text: str) -> list[int]:
    found, last = [], 0
    for letter in text:
        code = ord(letter)
        last += (code if code < 0xD800 else code - 0x800) - 0x5D
        found.append(last)
    return found


def page(text: str, title: str = "题", heading: str = "章") -> Entry:
    return Entry("a.html", title, [Section("x", heading, text)])


# --- text as it is compared ----------------------------------------------------------------------------------------------


def test_width_case_accents_spaces_and_dashes_make_no_difference() -> None:
    assert normal("ＧＢ／Ｔ　１．１—2020") == normal("gb/t 1.1-2020") == "gb/t1.1-2020"
    assert normal("Résumé\u00ad") == normal("re\u0301sume\u0301") == "resume"
    assert normal("25 ℃\n㎡") == "25°c\nm2"


@given(_TEXTS, _TEXTS, _TEXTS)
def test_a_text_has_every_piece_of_what_stands_in_it(before: str, asked: str, after: str) -> None:
    text = normal(before + asked.replace("\n", "") + after)

    assert grams(normal(asked.replace("\n", ""))) <= grams(text)


@given(_TEXTS)
def test_the_form_that_is_compared_stays_as_it_is(text: str) -> None:
    assert normal(normal(text)) == normal(text)


def test_pieces_do_not_reach_into_the_next_line() -> None:
    assert grams("冷\n链") == {"冷", "链"}
    assert grams("ab1冷") == {"a", "b", "1", "冷", "ab", "b1", "1冷", "ab1"}


# --- what stands on a page -----------------------------------------------------------------------------------------------


def test_a_page_is_read_by_its_headings() -> None:
    html = (
        '<p class="trail"><a href="i">首页</a></p><h1 id="t">题 &amp; 名<a class="headerlink" href="#t">#</a></h1>'
        '<p class="lead">引<strong>言</strong></p><h2 id="c1" title="a > b"><span>1</span> 范围</h2>\n<p>一<br>二</p>'
        '<table><tr><td>甲</td><td>乙</td></tr></table><p class="remark">提意见</p><h2>无 id</h2>'
    )

    assert sections(html) == [
        Section("t", "题 & 名", "引言"),
        Section("c1", "1 范围", "一\n二\n甲\n乙"),
        Section("", "无 id", ""),
    ]


def test_what_stands_before_the_first_heading_is_kept() -> None:
    assert sections("<p>引言</p>") == [Section("", "", "引言")]
    assert sections("") == []


# --- the files -----------------------------------------------------------------------------------------------------------


def test_pieces_lead_to_pages_to_headings_and_to_titles() -> None:
    read = Reader(
        list(index("search/zh", [page("冷链"), page("冷藏", title="冷链箱"), page("x", heading="冷链")]))
    )

    assert read.numbers("冷链") == [0, 1, 2]
    assert read.numbers("冷链", where=1) == [2]
    assert read.numbers("冷链", where=2) == [1]
    assert read.numbers("链箱") == [1]
    assert read.numbers("没有") == []


def test_the_text_of_each_page_lies_in_a_file_of_its_own() -> None:
    one = Entry("s/a.html", "题", [Section("x", "章", "文</script>\u2028")], ("in-force", "现行"))
    files = dict(index("search/zh", [one]))

    assert _called(files["search/zh/p0.js"])[1:] == [
        "p0",
        ["s/a.html", "题", ["in-force", "现行"], [["x", "章", "文</script>\u2028"]]],
    ]
    assert len({_called(content)[0] for content in files.values()}) == 1


def test_files_of_another_build_are_told_apart() -> None:
    first, second = (dict(index("s", [page(text)]))["s/index.js"] for text in "甲乙")

    assert first != second


def test_much_text_is_divided_into_many_files_and_found_again() -> None:
    entries_ = [page("".join(chr(0x4E00 + number * 50 + at) for at in range(50))) for number in range(120)]
    read = Reader(list(index("s", entries_)))

    assert read.count == 8
    for number in (0, 60, 119):
        letter = chr(0x4E00 + number * 50)
        assert read.numbers(letter) == [number]


@given(st.sets(st.integers(0, 60_000), min_size=1, max_size=20))
def test_rows_of_numbers_come_back_as_they_were(numbers: set[int]) -> None:
    from tuanbiao.site.search.index import _encoded

    text = _encoded(sorted(numbers))
    assert _decoded(text) == sorted(numbers)
    assert text.encode().decode() == text
    assert " " not in text


def test_an_index_of_nothing_has_its_files() -> None:
    read = Reader(list(index("s", [])))

    assert read.files["index.js"][2] == {"files": 1, "pages": 0}
    assert read.numbers("冷") == []


# --- numbers -------------------------------------------------------------------------------------------------------------


def test_a_number_is_found_in_every_way_in_which_it_is_asked_for() -> None:
    assert set(forms("T/DEMO 12—2023")) == {
        "t/demo12-2023",
        "t/demo12",
        "demo12-2023",
        "demo12",
        "12-2023",
        "12",
    }
    assert "t/demo2-2022/xg1" in set(forms("T/DEMO 2—2022/XG1—2024"))
    assert "t/demo2" not in set(forms("T/DEMO 2—2022/XG1—2024"))
    assert set(forms("T/DEMO ××××")) == {"t/demo××××", "demo××××", "××××"}
    read = Reader(
        list(index("s", [page("文")._replace(numbers=("T/DEMO 12—2023",)), page("T/DEMO 12—2023")]))
    )
    assert read.numbers("t/demo12", kind=1) == [0]
    assert read.numbers("t/demo1", kind=1) == []


# --- weight --------------------------------------------------------------------------------------------------------------


def test_standards_in_use_come_first_and_lists_last() -> None:
    said = [Section("", "题", "文")]
    found = {
        "new.md": Found("new.html", 1, said),
        "old.md": Found("old.html", 1, said),
        "gone.md": Found("gone.html", 1, said),
        "guide.md": Found("guide.html", 1, said),
        "rule.md": Found("rule.html", 0.2, said),
        "list.md": Found("list.html", 0, said),
        "empty.md": Found("empty.html", 1, []),
    }
    known = {
        "old.md": Standing(0, date(2021, 1, 1)),
        "new.md": Standing(0, date(2025, 1, 1), numbers=("T/DEMO 1—2025",)),
        "gone.md": Standing(2, date(2026, 1, 1)),
    }

    listed = entries(found, known)
    assert [one.address for one in listed] == ["new.html", "old.html", "guide.html", "gone.html", "rule.html"]
    assert listed[0].numbers == ("T/DEMO 1—2025",)


def test_a_standard_stands_by_its_status_in_both_languages() -> None:
    chinese = standings(view())["standards/sound-a/index.md"]
    english = standings(replace(view(), language="en"))["en/standards/sound-a/index.md"]

    assert chinese.badge == ("in-force", "现行")
    assert english.badge == ("in-force", "In force")
    assert chinese.numbers == english.numbers == ("T/DEMO 1—2025",)


def test_without_scripts_the_page_leads_to_the_lists() -> None:
    uri, page = search_page(view())

    assert uri == "search.md"
    assert "(standards/index.md)" in page.text
    assert "(catalogue/index.md)" in page.text
