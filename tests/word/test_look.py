"""How a standard looks in Word, as GB/T 1.1—2020 sets it, read by another program."""

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from msgspec import structs

from tests.word.texts import front, standard, word
from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import PATENT_NOTICE, Cover
from tuanbiao.forms.docx.redline import write as redline
from tuanbiao.forms.docx.write import write
from tuanbiao.forms.paper import Paper
from tuanbiao.redline.values import Side
from tuanbiao.standard import Standard

TEXT = f"""\
# 前言 {{#foreword}}

本文件由某商会提出。

# 术语和定义 {{#terms}}

下列术语和定义适用于本文件。

## 箱 box {{#term-box}}

容器。

# 要求 {{#requirements}}

表：规格 {{#tab-sizes}}

| 代号 | 说明 |
|---|---|
| B20 | {"容积应符合设计的规定，" * 4} |
"""


@pytest.fixture(scope="module")
def made() -> Document:
    """The text as Word has it."""
    return docx.Document(BytesIO(word(TEXT)))


def test_terms_stand_below_their_numbers_and_titles_of_two_characters_apart(made: Document) -> None:
    texts = {one.style.style_id: one for one in made.paragraphs if one.style}

    assert texts["Term"].text == "\n　　箱 box"
    assert [run.text for run in texts["FrontTitle"].runs] == ["前", "言"]
    assert made.paragraphs[-1].style is not None
    assert made.paragraphs[-1].style.name == "终结线"


def test_leaves_are_printed_on_both_sides(made: Document) -> None:
    _, contents, text = made.sections

    assert made.settings.odd_and_even_pages_header_footer
    assert [one.start_type for one in (contents, text)] == [WD_SECTION.ODD_PAGE] * 2
    for side, parts in {
        WD_ALIGN_PARAGRAPH.RIGHT: (text.header, text.footer),
        WD_ALIGN_PARAGRAPH.LEFT: (text.even_page_header, text.even_page_footer),
    }.items():
        assert [one.paragraphs[0].alignment for one in parts] == [side, side]
    assert text.even_page_header.paragraphs[0].text == "T/×× ××××—××××"


def test_short_columns_stand_in_the_middle(made: Document) -> None:
    styles = [[cell.paragraphs[0].style for cell in row.cells] for row in made.tables[0].rows]

    assert [[one.style_id for one in row if one] for row in styles] == [
        ["TableMiddle", "TableMiddle"],
        ["TableMiddle", "TableText"],
    ]


def _cover(**changed: object) -> Cover:
    return replace(front(standard(TEXT)), **changed)  # type: ignore[arg-type]  # the names of fields


def test_the_dates_stand_at_the_end_of_any_cover() -> None:
    blocks = compose(standard(TEXT).index.body)  # type: ignore[arg-type]  # the text was parsed
    covers = (
        _cover(draft=None, title_en=""),
        _cover(title="很长的标准名称" * 8, title_en="A long title of a standard " * 6),
        _cover(title="很长的标准名称" * 40),
    )
    rooms = []
    for cover in covers:
        made = docx.Document(BytesIO(write(Paper(cover, blocks, {}))))
        dates = next(one for one in made.paragraphs if one.style and one.style.style_id == "CoverDates")
        assert dates.paragraph_format.space_before is not None
        rooms.append(dates.paragraph_format.space_before.pt)

    assert rooms == sorted(rooms, reverse=True)
    assert (rooms[0], rooms[-1]) == (270, 30)


def test_a_redline_of_two_editions_names_their_numbers() -> None:
    one = standard(TEXT)
    editions = [
        replace(one, index=structs.replace(one.index, data=structs.replace(one.index.data, number=number)))
        for number in ("T/DEMO 3—2022", "T/DEMO 3—2026")
    ]

    def head(old: Standard, new: Standard) -> str:
        made = docx.Document(BytesIO(redline(old, new, Side("old", "", ""), Side("new", "", ""))))
        assert not made.paragraphs[2].paragraph_format.page_break_before
        return str(made.sections[0].header.paragraphs[0].text)

    assert head(editions[0], editions[1]) == "T/DEMO 3—2022 → T/DEMO 3—2026"
    assert head(one, one) == "old → new"


@pytest.mark.parametrize(
    ("draft", "asked"),
    [
        ("工作组讨论稿", ""),
        ("征求意见稿", PATENT_NOTICE),
        ("送审稿", PATENT_NOTICE),
        ("报批稿", ""),
        (None, ""),
    ],
)
def test_only_drafts_that_go_out_ask_for_patents(draft: str | None, asked: str) -> None:
    assert _cover(draft=draft).notice == asked
