"""What seldom stands in a Word file or a text, and is read or written all the same."""

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msgspec.structs import replace as changed

from tests.word.drafts import p, png, raw, saved, styled
from tests.word.texts import front, standard, word
from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import PATENT_NOTICE
from tuanbiao.forms.docx.read.draft import Draft, read
from tuanbiao.forms.docx.write import write
from tuanbiao.forms.paper import Paper
from tuanbiao.records.standard import Adoption


def drafted(*paragraphs: str) -> Draft:
    """A draft of one chapter that holds these elements."""
    document = docx.Document()
    document.add_heading("要求", 1)
    raw(document, *paragraphs)
    return read(saved(document))


def lines(draft: Draft) -> list[str]:
    return [line for line in draft.text.split("\n")[1:] if line]


BODIES = {
    "a content control": (f"<w:sdt><w:sdtContent>{p('甲。')}</w:sdtContent></w:sdt>", ["甲。"]),
    "a choice": (
        f'<mc:AlternateContent><mc:Choice Requires="x">{p("甲。")}</mc:Choice></mc:AlternateContent>',
        ["甲。"],
    ),
    "hyphens and breaks": (
        p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br w:type='page'/><w:cr/><w:t>c</w:t></w:r>"),
        ["a-b\\", "c"],
    ),
    "a simple field": (
        p("共 ", '<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple>'),
        ["共 9"],
    ),
    "an equation field": (
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(1,2)</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "甲",
        ),
        ["甲"],
    ),
    "raised words": (
        p("甲", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>a)</w:t></w:r>'),
        ["甲a)"],
    ),
    "nothing that is hidden": (p("甲", "<w:r><w:rPr><w:vanish/></w:rPr></w:r>"), ["甲"]),
    "an old drawing": (
        p('<w:r><w:pict><v:shape><v:imagedata r:id="none"/></v:shape></w:pict></w:r>', "甲"),
        ["甲"],
    ),
    "an embedded sheet": (
        p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>', "甲"),
        ["甲"],
    ),
    "no list": (
        '<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
        ["甲"],
    ),
    "an unknown element": (p('<x:y xmlns:x="urn:x"/>', "甲"), ["甲"]),
    "a plain foreword": (p("引　言"), ["# 引言 {#introduction}"]),
    "a plain bibliography": (p("参 考 文 献"), ["# 参考文献 {#bibliography}"]),
    "two titles that are alike": (
        p("3.1 外观"),
        ["## 外观 {#c-86a63f}"],
    ),
    "a gap before cells": (
        (
            f"<w:tbl><w:tr><w:tc>{p('甲')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr>"
            f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>{p("丙")}</w:tc></w:tr></w:tbl>'
        ),
        ["| 甲 | 乙 |", "|---|---|", "| | 丙 |"],
    ),
    "a wrapped row": (
        (
            f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:sdt><w:sdtContent>{p('甲')}</w:sdtContent></w:sdt></w:tc></w:tr>"
            "</w:sdtContent></w:sdt></w:tbl>"
        ),
        ["| 甲 |", "|---|"],
    ),
    "an empty table": (f"<w:tbl><w:tr><w:tc>{p()}</w:tc></w:tr></w:tbl>", []),
    "a wide table": (
        f"<w:tbl><w:tr>{''.join(f'<w:tc>{p(str(at))}</w:tc>' for at in range(70))}</w:tr></w:tbl>",
        ["| " + " | ".join(map(str, range(60))) + " |", "|" + "|".join(["---"] * 60) + "|"],
    ),
    "a deleted picture": (
        p('<w:del w:id="1" w:author="张三"><w:r><w:drawing/></w:r></w:del>', "甲"),
        ["甲"],
    ),
    "bold that Markdown cannot mark": (
        p("甲", "<w:r><w:rPr><w:b/></w:rPr><w:t>（乙）</w:t></w:r>", "丙"),
        ["甲（乙）丙"],
    ),
    "bold and slanted": (p("<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>甲</w:t></w:r>", "乙"), ["***甲***乙"]),
}


@pytest.mark.parametrize("name", BODIES)
def test_body(name: str) -> None:
    body, expected = BODIES[name]

    assert lines(drafted(body)) == expected


def test_titles_that_are_alike_get_ids_of_their_own() -> None:
    draft = drafted(p("3.1 外观"), p("甲。"), p("3.2 外观"), p("乙。"))

    assert [own for _, own in draft.headings] == ["requirements", "c-86a63f", "c-86a63f-2"]


def test_english_terms_name_themselves() -> None:
    document = docx.Document()
    styled(document, ["术语条标题"])
    document.add_heading("术语和定义", 1)
    document.add_paragraph("循环箱 circulation box", style="术语条标题")

    assert "{#c-circulation-box}" in read(saved(document)).text


def test_a_style_with_an_outline_level_is_a_heading() -> None:
    document = docx.Document()
    styled(document, ["某标准正文"])
    level = document.styles["某标准正文"].element.get_or_add_pPr()
    level.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="1"/>'))
    document.add_heading("要求", 1)
    document.add_paragraph("外观", style="某标准正文")

    draft = read(saved(document))

    assert "## 外观" in draft.text
    assert any("大纲级别" in one.what.zh for one in draft.findings)


def test_the_cover_says_what_is_adopted() -> None:
    base = standard("")
    data = changed(base.index.data, adopts=(Adoption(document="ISO 1", degree="IDT"),), stage="consultation")
    one = replace(base, index=changed(base.index, data=data))
    assert one.index.body is not None
    content = write(Paper(front(one), compose(one.index.body), {}))

    shown = [text.text for text in docx.Document(BytesIO(content)).paragraphs]
    assert "（ISO 1，IDT）" in shown
    assert "（征求意见稿）" in shown
    assert PATENT_NOTICE in shown


TEXTS = {
    "a heading in a list": ("# 范围 {#a}\n\n- # 甲\n", "甲"),
    "a list in a quotation": ("# 范围 {#a}\n\n> - 甲\n", "甲"),
    "a link to nowhere": ("# 范围 {#a}\n\n[甲](../b.md)乙\n", "甲乙"),
    "an item with a table": ("# 范围 {#a}\n\n-\n  | 甲 |\n  |---|\n", "| 甲 |"),
    "slanted within bold": ("# 范围 {#a}\n\n**甲*乙*丙**\n", "甲"),
    "a price": ("# 范围 {#a}\n\n`$a$` 与 $5。\n", "`$a$` 与 \\$5。"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str) -> None:
    text, expected = TEXTS[name]

    assert expected in read(word(text)).text


def test_a_picture_without_size_is_named() -> None:
    broken = png()[:16] + bytes(8) + png()[24:]

    assert "［图：甲" in read(word("# 范围 {#a}\n\n![甲](figures/a.png)\n", {"figures/a.png": broken})).text


def test_a_text_that_passed_a_cap_has_a_cover_only() -> None:
    assert read(word("应" * 5000)).text == ""
