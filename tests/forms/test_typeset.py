"""A standard as PDF, read back by other programs."""

import re
import subprocess
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from tests.forms.sample import DRAFT, PICTURES, paper, svg
from tuanbiao.forms.paper import writer


def read(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def pages(content: bytes) -> list[str]:
    """The lines of each page as another program reads them, without the space between Chinese and Latin."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    return [re.sub(r"[ \u00a0\u200b]+", "", page) for page in done.stdout.decode().split("\f")[:-1]]


@pytest.fixture(scope="module")
def whole() -> bytes:
    """The sample, issued."""
    return writer("pdf")(paper())


@pytest.fixture(scope="module")
def text(whole: bytes) -> str:
    return "\n".join(pages(whole))


def test_the_cover_of_an_issued_text(whole: bytes) -> None:
    cover = pages(whole)[0]

    for words in (
        "ICS55.180.20",
        "CCSA85",
        "T/DEMO\n",
        "T/DEMO8—2024",
        "代替T/DEMO3—2022",
        "冷链包装循环箱技术要求\n",
        "第1部分：通用要求",
        "Technicalrequirementsforcirculationboxes",
        "（ISO1234:2019，MOD）",
        "2024-05-10发布",
        "2024-08-01实施",
        "示例商会",
    ):
        assert words in cover, words
    assert re.search("团\\s*体\\s*标\\s*准", cover)
    assert "稿" not in cover
    assert "专利" not in cover


def test_the_cover_of_a_draft() -> None:
    cover = pages(writer("pdf")(paper("# 范围 {#scope}\n\n文字。\n", DRAFT)))[0]

    assert "（征求意见稿）" in cover
    assert "（本稿完成时间：2026-03-02）" in cover
    assert "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。" in cover
    assert "××××-××-××发布" in cover
    assert "××××-××-××实施" in cover


def test_pages_are_numbered_roman_then_arabic(whole: bytes) -> None:
    labels = read(whole).page_labels

    assert labels[:7] == ["", "", "I", "II", "III", "", "1"]
    assert labels[6:] == [str(at + 1) for at in range(len(labels) - 6)]


def test_every_page_after_the_cover_is_headed_by_the_number_but_for_the_empty_one(whole: bytes) -> None:
    headed = ["T/DEMO8—2024" in page.split("\n")[0] for page in pages(whole)]

    assert headed == [False, False, True, True, True, False, *[True] * (len(headed) - 6)]


def test_the_contents_name_the_pages(whole: bytes) -> None:
    lines = [re.sub(r"[.…⋯·]+", " ", line.replace("　", "")) for line in pages(whole)[2].split("\n")]

    assert [line for line in lines if " " in line] == [
        "前言 II",
        "引言 III",
        "1范围 1",
        "2规范性引用文件 1",
        "3术语和定义 1",
        "4要求 1",
        "4 4计算 1",
        "附录A（规范性）试验方法 5",
        "A 1总则 5",
        "附录B其他 6",
        "参考文献 7",
    ]


def test_bookmarks_follow_the_headings(whole: bytes) -> None:
    found: list[str] = []

    def walk(items: Any) -> None:
        for one in items:
            if isinstance(one, list):
                walk(one)
            else:
                found.append(one.title)

    walk(read(whole).outline)

    assert found == [
        "前言",
        "引言",
        "1　范围",
        "2　规范性引用文件",
        "3　术语和定义",
        "3.1　期限 window",
        "4　要求",
        "4.4　计算",
        "附录A（规范性）　试验方法",
        "A.1　总则",
        "附录B　其他",
        "参考文献",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "见code、网址、表1、图2和附录A。下一行\n再下一行。other.md和#nowhere。".replace("other.md", "文件"),
        "3.1\n期限window\n一段时间。\n注：自公告之日起算。",
        "4.1产品应有标志。",
        "4.2\n——只有列项；",
        "4.3\n",
        "注1：第一个注。",
        "示例1：一个例子。",
        "a)第一项；\nb)第二项：\n1)甲；\n2)乙。",
        "·子项。\n——乙项。",
        "表1长表\n名称条件温度\n项目0条件00℃",
        "表1（续）\n名称条件温度\n",
        "图1试验装置",
        "试验台\n图2试验台",
        "［图：没有的图，见源文件］\n图3没有的图",
        "文中的［图：小图］不排。",
        "引文一段。\n引文中的标题",
        "表2没有表的题",
        "附录A\n（规范性）\n试验方法",
        "A.1总则",
        "表A.1附表",
        "附录B\n其他",
        r"\unknown{x}",
    ],
)
def test_the_text_is_set(words: str, text: str) -> None:
    flat = re.sub(r"\n+", "\n", text.replace("　", ""))

    assert words.replace("\n", "") in flat.replace("\n", "")


def test_a_table_goes_on_under_its_number(whole: bytes) -> None:
    """On every page after its first, with the names of its columns."""
    later = [page for page in pages(whole) if "项目" in page][1:]

    assert later
    assert all("表1（续）" in page and "名称" in page and "长表" not in page for page in later)


@pytest.mark.parametrize("count", range(33, 40))
def test_a_caption_stays_with_its_table(count: int) -> None:
    before = "\n\n".join(f"第{at}段。" for at in range(count))
    rows = "\n".join(f"| 行{at} | 值 |" for at in range(5))
    content = writer("pdf")(
        paper(f"# 范围\n\n{before}\n\n表：短表 {{#tab-a}}\n\n| 甲 | 乙 |\n|---|---|\n{rows}\n")
    )

    page = next(one for one in pages(content) if "短表" in one)

    assert "行0" in page.partition("短表")[2]


def test_long_cells_go_on_over_the_page() -> None:
    cell = "很长的一格文字，" * 480
    content = writer("pdf")(paper(f"# 范围\n\n| 甲 | 乙 |\n|---|---|\n| {cell} | 短 |\n"))

    assert "".join("".join(pages(content)).split()).count("很长的一格文字") > 470, (
        "but for page numbers between"
    )


@pytest.mark.parametrize("whole", ["GB 2894", "1 200 mm", "23 ℃", "5.2 kN"])
def test_a_value_stays_with_its_unit(whole: str) -> None:
    """Wherever the line ends."""
    lines = [
        page.replace("　", "")
        for count in range(30, 46)
        for page in pages(writer("pdf")(paper(f"# 范围\n\n{'字' * count}{whole}{'字' * 20}\n")))[4:]
    ]

    assert len(lines) == 16
    assert all(whole.replace(" ", "") in line for line in lines)


def test_links_lead_within_the_text_and_to_the_web(whole: bytes) -> None:
    annotations = [one.get_object() for page in read(whole).pages for one in page.get("/Annots", ())]
    addresses = {one["/A"]["/URI"] for one in annotations if "/A" in one and "/URI" in one["/A"]}

    assert addresses == {"https://example.org/a?b=c&d"}
    assert len(annotations) > len(addresses) + 10


def test_the_same_bytes_twice(whole: bytes) -> None:
    assert writer("pdf")(paper()) == whole


def test_the_day_of_the_cover_dates_it(whole: bytes) -> None:
    about = read(whole).metadata

    assert about is not None
    assert about.creation_date_raw == "D:20240510000000Z"
    assert about.title == "T/DEMO 8—2024　冷链包装循环箱技术要求 第1部分：通用要求"
    assert about.author == "示例商会"


def test_figures_tell_what_they_show(whole: bytes) -> None:
    done = subprocess.run(["pdfinfo", "-struct-text", "-"], input=whole, capture_output=True, check=True)
    structure = done.stdout.decode("utf-8", "replace")

    for tag in ("H1", "H2", "Table", "TH", "TD", "Caption", "Figure", "L", "LI", "Code", "TOC"):
        assert re.search(rf"^ *{tag}\b", structure, re.MULTILINE), tag
    assert b"\xfe\xff" + "试验装置".encode("utf-16-be") in whole or "试验装置" in structure


def test_only_inert_drawings_are_shown() -> None:
    pictures = {**PICTURES, "figures/rig.svg": svg("<script>1</script>")}

    assert "［图：试验台，见源文件］" in "".join(pages(writer("pdf")(paper(pictures=pictures))))


def test_a_tall_picture_fits_its_page() -> None:
    drawing = svg().replace(b'height="100"', b'height="9000"')
    content = writer("pdf")(
        paper("# 范围\n\n![高](figures/a.svg){#fig-a}\n\n末段。\n", pictures={"figures/a.svg": drawing})
    )

    assert len(read(content).pages) == 5
    assert "图1高" in pages(content)[4].replace("　", "")
