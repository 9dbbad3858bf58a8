"""From Markdown to Word and back: a reader finds no difference, and the second time the bytes are the same."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings

from tests.word.drafts import png, saved
from tests.word.texts import front, standard, texts, word
from tuanbiao.forms.compose import compose
from tuanbiao.forms.docx.package import zipped
from tuanbiao.forms.docx.read.draft import read
from tuanbiao.forms.docx.write import write
from tuanbiao.forms.paper import Paper
from tuanbiao.load import load
from tuanbiao.parse.markdown import parse
from tuanbiao.redline.compare import clauses
from tuanbiao.tree import WorkTree

ROOT = Path(__file__).parents[2]
STANDARDS = load(WorkTree(ROOT)).standards


def differences(old: str, new: str) -> list[object]:
    found = clauses(parse("index.md", old, 1), parse("index.md", new, 1))
    return [one for one in found if one.status != "same"]


@given(texts())
@settings(max_examples=40)
def test_any_text_comes_back(text: str) -> None:
    once = read(word(text)).text

    assert differences(text, once) == []
    assert read(word(once)).text == once


@pytest.mark.parametrize("slug", STANDARDS)
def test_every_standard_of_the_demonstration_comes_back(slug: str) -> None:
    one = STANDARDS[slug]
    assert one.index.body is not None
    pictures = {
        path: (ROOT / one.folder / path).read_bytes() for path in one.files if path.startswith("figures/")
    }
    draft = read(write(Paper(front(one), compose(one.index.body), pictures)))

    assert differences(one.index.body.text, draft.text) == []
    assert draft.findings == ()
    assert (draft.title, draft.title_english) == (one.index.data.title, one.index.data.title_en or "")
    assert read(word(draft.text, pictures)).text == draft.text


def test_the_same_text_gives_the_same_bytes() -> None:
    text = "# 范围 {#scope}\n\n本文件规定了 $a+b$。\n"

    assert word(text) == word(text)


def test_formulas_come_back() -> None:
    text = "# 计算 {#count}\n\n按 $x = \\frac{a_{1}}{b}$ 计算。\n\n$$\n\\sum_{i = 1}^{n}x_{i}\n$$\n"

    draft = read(word(text))

    assert draft.text == text
    assert [one.kind for one in draft.findings] == ["changed", "changed"]


def test_numbers_of_formulas_come_back() -> None:
    text = (
        "# 计算 {#count}\n\n按[](#eq-a)和[](#eq-b)计算，见[上式](#eq-a)。\n\n$$\nx = 1\n$$ {#eq-a}\n\n$$\ny\n$$\n\n"
        "# 附录（规范性）方法 {#annex-a}\n\n$$\nz\n$$ {#eq-b}\n"
    )
    made = word(text)
    shown = "".join(one.text for one in docx.Document(BytesIO(made)).paragraphs)

    assert "（1）" in shown
    assert "（A.1）" in shown
    assert read(made).text == text


FOOTNOTES = """\
# 范围 {#scope}

甲[^settle-1]，乙**粗**[^b]和[^settle-1]，字面的\\[^b]。

- 项一[^b]：

  其后；

- 项二[^c]。

[^settle-1]: 一 `c` [](#scope)。第二句。

[^b]: 二

[^c]: 三

表：甲[^d] {#tab-a}

（单位：mm）

| 甲[^e] |
|---|
| 乙[^d] |

[^d]: 丁

[^e]: 戊

## 题[^f] {#x}

[^f]: 庚

[^e]\\: 文。
"""


def test_footnotes_come_back_under_their_names() -> None:
    assert read(word(FOOTNOTES)).text == FOOTNOTES


def test_footnotes_are_numbered_with_a_bracket() -> None:
    """GB/T 1.1—2020: 1) in the text and before the note, raised; Word counts, and a second mark refers to the first."""
    package = ZipFile(BytesIO(word(FOOTNOTES)))
    text, notes = (package.read(f"word/{name}.xml").decode() for name in ("document", "footnotes"))
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'

    assert text.count(f'{raised}<w:t xml:space="preserve">)</w:t></w:r>') == 10
    assert text.count("<w:footnoteReference ") == notes.count("<w:footnoteRef/>") == 6
    assert "NOTEREF fn_settle_1 " in text
    assert f'<w:footnoteRef/></w:r>{raised}<w:t xml:space="preserve">)</w:t></w:r>' in notes


def test_footnotes_of_footnotes_and_without_a_mark_are_not_lost() -> None:
    name = "a-name-that-no-bookmark-of-word-could-hold"
    text = f"# 范围 {{#scope}}\n\n甲[^a]。\n\n[^a]: 见[^{name}]\n[^{name}]: 二\n[^c]: 三\n"

    draft = read(word(text))

    assert "甲[^a]。\n\n[^a]: 见²⁾\n" in draft.text
    assert "注：3)\u3000三" in draft.text
    assert "甲[^1]" in read(word(text.replace("[^a]", f"[^{name}0]"))).text


def test_what_is_no_formula_stays_as_written() -> None:
    text = "# 计算 {#count}\n\n按 $\\frac{$ 计算。\n"

    assert "\\frac{" in read(word(text)).text


def test_pictures_come_back_under_the_name_of_what_they_hold() -> None:
    text = "# 结构 {#parts}\n\n见[](#fig-box)。\n\n![箱体](figures/box.png){#fig-box}\n"
    pictures = {"figures/box.png": png()}

    draft = read(word(text, pictures))

    ((path, content),) = draft.figures.items()
    assert content == png()
    assert draft.text == text.replace("figures/box.png", path)


def test_a_picture_that_word_cannot_show_is_named() -> None:
    text = "# 结构 {#parts}\n\n![箱体](figures/box.svg)\n"

    assert "［图：箱体，见 figures/box.svg］" in read(word(text, {"figures/box.svg": b"<svg/>"})).text


EDGES = {
    "nothing": "",
    "before all clauses": "# 范围 {#scope}\n",
    "untitled": "# 要求 {#requirements}\n\n## {#a}\n\n应平整。\n\n## {#b}\n\n- 甲；\n- 乙。\n\n## {#c}\n",
    "untitled in an annex": "# 附录（规范性）方法 {#annex-a}\n\n## {#a}\n\n应平整。\n",
    "untitled in the introduction": "# 引言 {#introduction}\n\n## {#i-a}\n\n本文件有背景。\n",
    "introduction": "# 引言 {#introduction}\n\n## 背景 {#back}\n\n本文件有背景。\n",
    "deep": "".join(f"{'#' * level} 第{level}层 {{#l{level}}}\n\n" for level in range(1, 7)).rstrip() + "\n",
    "back matter": "# 附录（资料性）例 {#annex-x}\n\n# 参考文献 {#bibliography}\n\n[1] 某书\n\n# 索引 {#index}\n",
    "terms": "# 术语和定义 {#terms}\n\n## 箱 box {#term-box}\n\n容器。\n\n## 类 {#kinds}\n\n### 小箱 small box {#term-small}\n\n小的。\n",
    "annex tables": "# 附录（规范性）甲 {#annex-a}\n\n表：一 {#tab-a}\n\n| 甲 |\n|---|\n\n见[](#tab-a)和[](#annex-a)。\n",
    "items with more": "# 列项 {#items}\n\n1. 甲；\n\n   其后。\n\n   ```\n   a\n   b\n   ```\n\n2. 乙。\n",
    "chapter references": "# 范围 {#scope}\n\n见[](#scope)、[第一章](#scope)。\n",
    "second list": "# 列项 {#items}\n\n- 甲；\n\n* 乙。\n",
    "start": "# 列项 {#items}\n\n3. 丙；\n4. 丁。\n",
    "hard break": "# 范围 {#scope}\n\n甲\\\n乙。\n",
}


@pytest.mark.parametrize("name", EDGES)
def test_edges_come_back(name: str) -> None:
    text = EDGES[name]

    assert read(word(text)).text == text


def test_items_whose_list_goes_on_under_another_number_stay_one_list() -> None:
    """As LibreOffice saves them: only the first item of a list keeps the number that starts it anew."""
    text = "# 列项 {#items}\n\n1. 甲；\n2. 乙：\n   - 子；\n   - 丑。\n\n段。\n\n1. 丙；\n2. 丁。\n"
    items = iter(("10", "7", "11", "6", "12", "7"))
    saved_again = {}
    with ZipFile(BytesIO(word(text))) as package:
        for name in package.namelist():
            saved_again[name] = package.read(name)
    numbered = re.compile(rb'(?<=<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val=")(\d"/><w:numId w:val=")\d+')
    document = numbered.sub(lambda found: found[1] + next(items).encode(), saved_again["word/document.xml"])

    assert read(zipped({**saved_again, "word/document.xml": document})).text == text


def test_an_id_too_long_for_word_is_made_anew() -> None:
    long = "a-very-long-id-that-no-bookmark-of-word-could-ever-hold"

    draft = read(word(f"# 特别的要求 {{#{long}}}\n"))

    assert "{#c-" in draft.text
    assert standard(draft.text).index.body is not None


def test_a_caption_keeps_its_id_where_the_text_is_known() -> None:
    text = "# 要求 {#content}\n\n表：规格 {#tab-sizes}\n\n| 代号 |\n|---|\n| B20 |\n"
    typed = docx.Document()
    typed.add_heading("1 要求", 1)
    typed.add_paragraph("表 1　规格")
    typed.add_table(2, 1).cell(0, 0).text = "代号"

    assert "表：规格 {#tab-sizes}\n" in read(saved(typed), parse("index.md", text, 1)).text
    assert "表：规格 {#tab-381879}\n" in read(saved(typed)).text


def test_an_id_too_long_for_word_is_kept_where_the_text_is_known() -> None:
    text = "# 特别的要求 {#a-very-long-id-that-no-bookmark-of-word-could-ever-hold}\n"

    assert read(word(text), parse("index.md", text, 1)).text == text
