"""Official papers as Word documents, read back by python-docx."""

from io import BytesIO
from pathlib import Path
from shutil import which
from subprocess import run
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Read
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from docx.text.run import Run

from tests.cases import AS_OF
from tests.forms.test_official import ALL, HOSTILE, made, words
from tests.forms.test_typeset import pages
from tuanbiao.forms.letter import WRITERS, writer
from tuanbiao.forms.official.certificate import certificate
from tuanbiao.forms.official.model import Grid, Official, blank, title_lines
from tuanbiao.report.layout import Code, Heading, Paragraph, Table


def opened(*papers: Official) -> Read:
    return Document(BytesIO(writer("docx")(papers, AS_OF)))


def read(document: Read) -> list[str]:
    """The words of a document in order, cell by cell, without the marks of what stands where."""
    lines: list[str] = []
    for block in document.iter_inner_content():
        cells = (
            [cell.text for row in block.rows for cell in row.cells]
            if hasattr(block, "rows")
            else [block.text]
        )
        lines += [line for cell in cells for line in cell.split("\n") if line.strip()]
    return lines


def paper(**given: Any) -> Official:
    known: dict[str, Any] = {"name": "函", "title": "关于《甲》的函", "parts": ("完。",), **given}
    return Official(**known)


@pytest.mark.parametrize("way", ALL)
def test_all_that_papers_say_is_read_back(way: str) -> None:
    for one in made(way):
        said = "".join("".join(read(opened(one))).split())
        for expected in words(one).split("\n"):
            assert "".join(expected.split()) in said, expected


def test_a_letter_is_set_as_letters_are() -> None:
    document = opened(
        paper(
            head="示例商会",
            number="示商〔2026〕1号",
            to="各单位",
            attached=("甲", "乙"),
            signed=("示例商会", "示例协会"),
            on="2026年1月2日",
        )
    )
    section = document.sections[0]
    styles = [one.style.name for one in document.paragraphs if one.style]
    head: Any = document.styles["发文机关标志"]

    assert section.orientation == WD_ORIENTATION.PORTRAIT
    assert abs((section.page_width or 0) - Mm(210)) < Mm(0.1)
    sides = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert all(
        abs((side or 0) - Mm(asked)) < Mm(0.1) for side, asked in zip(sides, (28, 26, 37, 35), strict=True)
    )
    assert styles == [
        *("发文机关标志", "发文字号", "Heading 1", "主送机关", "公文正文", "附件说明", "附件说明续"),
        *("发文机关署名", "发文机关署名续", "成文日期"),
    ]
    assert read(document)[-5:] == [
        "附件：1. 甲",
        "2. 乙",
        "示例商会（盖章）",
        "示例协会（盖章）",
        "2026年1月2日",
    ]
    assert head.font.color.rgb == RGBColor(0xC0, 0, 0)
    assert [section.footer.paragraphs[0].text, section.even_page_footer.paragraphs[0].text] == ["— 1 —"] * 2
    assert document.settings.odd_and_even_pages_header_footer


def test_fonts_are_chinese_ones() -> None:
    document = opened(paper())
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    title = document.styles["Heading 1"].element.find(f".//{qn('w:rFonts')}")

    assert defaults.get(qn("w:eastAsia")) == "仿宋"
    assert title.get(qn("w:eastAsia")) == "宋体"


def test_forms_have_narrower_margins_and_no_head() -> None:
    document = opened(paper(signed=("组长（签名）",), is_sealed=False))

    assert abs((document.sections[0].top_margin or 0) - Mm(22)) < Mm(0.1)
    assert read(document) == ["关于《甲》的函", "完。", "组长（签名）"]


def _style(one: Run) -> str | None:
    """The style of a run by name; None where it has the one of its paragraph."""
    own: str | None = one._r.style  # noqa: SLF001 - python-docx names the default one besides
    return one.style.name if own else None


def test_blanks_stand_out() -> None:
    document = opened(paper(parts=(f"自{blank('开始日期')}起", Grid(((blank("名称"),),), (1,), ("项",)))))
    (text,) = (one for one in document.paragraphs if one.text.startswith("自"))
    cell = document.tables[0].cell(1, 0).paragraphs[0]

    assert [run_.text for run_ in text.runs] == ["自", "〔待填：开始日期〕", "起"]
    assert [_style(one) for one in text.runs] == [None, "待填", None]
    assert [_style(one) for one in cell.runs] == ["待填"]


def test_a_table_fills_the_line_and_repeats_its_head() -> None:
    rows = tuple((str(at), "一" * 40, "2026年1月2日\n第二行") for at in range(30))
    document = opened(paper(parts=(Grid(rows, (0, 1, 0), ("序号", "内容", "日期"), "表"),)))
    (table,) = document.tables
    columns = [column.width or 0 for column in table.columns]

    assert abs(sum(columns) - Mm(210 - 25 - 20)) < Mm(0.5)
    assert columns[0] < columns[2] < columns[1]
    head: Any = table.rows[0]._tr  # noqa: SLF001 - python-docx has no name for it
    assert head.trPr.find(qn("w:tblHeader")) is not None
    assert len(table.rows) == 31


def test_a_day_stands_on_one_line() -> None:
    """Word puts a quarter of a character between figures and Chinese."""
    (plain,) = opened(paper(parts=(Grid((("a" * 14, "一"),), (0, 1)),))).tables
    (dated,) = opened(paper(parts=(Grid((("2026年12月14日", "一"),), (0, 1)),))).tables

    assert (dated.columns[0].width or 0) > (plain.columns[0].width or 0)


def test_columns_that_are_all_as_wide_as_need_be_share_the_line() -> None:
    (table,) = opened(paper(parts=(Grid((("1", "示例"),), (0, 0)),))).tables

    assert abs(sum(column.width or 0 for column in table.columns) - Mm(165)) < Mm(0.5)


def test_papers_of_one_file_start_pages_of_their_own() -> None:
    document = opened(paper(), paper(), paper(head="示例商会" * 6))
    starts = [one.text for one in document.paragraphs if one.paragraph_format.page_break_before]

    assert starts == ["关于《甲》的函", "示例商会" * 6]


def test_nothing_in_a_text_is_markup_and_the_bytes_are_the_same_again() -> None:
    hostile = f"{HOSTILE}<w:p/>&amp;\x00\ud800"
    told = paper(title=hostile, to=hostile, parts=(hostile,))
    once, again = (writer("docx")((told,), AS_OF) for _ in range(2))
    document = Document(BytesIO(once))

    assert once == again
    assert HOSTILE in document.paragraphs[-1].text
    assert document.core_properties.created.isoformat().startswith(AS_OF.isoformat())
    assert not any(
        "rels" in name and b"External" in ZipFile(BytesIO(once)).read(name)
        for name in ZipFile(BytesIO(once)).namelist()
    )


def test_every_format_has_a_writer() -> None:
    assert all(callable(writer(form)) for form in WRITERS)


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("关于《甲》的函", ["关于《甲》的函"]),
        (
            "关于征求《循环物流周转箱标识要求》团体标准意见的通知",
            ["关于征求《循环物流周转箱标识要求》", "团体标准意见的通知"],
        ),
        ("《循环物流周转箱标识要求和检验》材料清单", ["《循环物流周转箱标识要求和检验》", "材料清单"]),
    ],
)
def test_a_title_is_broken_at_its_brackets(title: str, lines: list[str]) -> None:
    assert title_lines(title).split("\n") == lines


def test_the_procedure_certificate_as_a_paper() -> None:
    blocks = (
        Heading(1, "程序证明"),
        Paragraph("T/DEMO 1—2025 甲", "title"),
        Heading(2, "一、文本"),
        Table(("记录", "摘要"), (("第 1 轮", Code("0123456789abcdef" * 4)),)),
        Heading(2, "二、要求"),
        Paragraph("没有。"),
        Table((), ()),
        Heading(2, "三、复核"),
    )
    told = certificate(blocks)
    (table,) = (one for one in told.parts if isinstance(one, Grid))

    assert (told.title, table.title) == ("程序证明", "一、文本")
    assert table.widths[0] < table.widths[1]
    assert table.rows[0][1].replace("\u200b", "") == "0123456789abcdef" * 4
    assert [one for one in told.parts if isinstance(one, str)] == [
        "T/DEMO 1—2025 甲",
        "二、要求",
        "没有。",
        "三、复核",
    ]
    assert read(opened(told))[:2] == ["程序证明", "T/DEMO 1—2025 甲"]


@pytest.mark.skipif(which("soffice") is None, reason="needs LibreOffice")
def test_another_word_processor_opens_it(tmp_path: Path) -> None:
    letter = paper(
        head="示例商会",
        number="示商〔2026〕1号",
        parts=("正文。", Grid((("1", blank("名称")),), (0, 1))),
        signed=("示例商会",),
    )
    (tmp_path / "a.docx").write_bytes(writer("docx")((letter, letter), AS_OF))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "a.docx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
    )
    first, second = pages((tmp_path / "a.pdf").read_bytes())

    for expected in ("示商〔2026〕1号", "正文。", "〔待填：名称〕", "示例商会（盖章）", "—1—"):
        assert expected in first.replace("\n", ""), expected
    assert "—2—" in second
