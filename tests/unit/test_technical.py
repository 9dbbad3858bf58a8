"""The main technical changes between two editions: what is listed, what is left to a person, what is left out."""

from dataclasses import replace
from textwrap import dedent

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from msgspec.structs import replace as changed

from tests.word.texts import standard
from tests.word.texts import texts as any_text
from tuanbiao.parse.markdown import parse
from tuanbiao.redline.foreword import Changes, changes, letter, sentence
from tuanbiao.redline.html import changes as shown
from tuanbiao.redline.technical import differences
from tuanbiao.redline.values import Side
from tuanbiao.report.changes import render
from tuanbiao.report.schema import SCHEMAS
from tuanbiao.standard import Standard

SIDES = Side("a", "甲", "0" * 64), Side("b", "乙", "1" * 64)


def edition(text: str, slug: str, number: str | None) -> Standard:
    one = standard(dedent(text))
    index = changed(one.index, data=changed(one.index.data, number=number, title="循环箱"))
    return replace(one, slug=slug, index=index)


def between(old: str, new: str) -> Changes:
    return changes(edition(old, "box", "T/DEMO 1—2019"), edition(new, "box-2026", "T/DEMO 1—2026"))


def listed(old: str, new: str) -> list[str]:
    """The items of two texts, each below a chapter that both have."""
    found = between(*(f"# 范围 {{#scope}}\n\n甲。\n\n{dedent(text)}" for text in (old, new)))
    return [sentence(one, found.edition, last=True).removesuffix("。") for one in found.changes]


def weight(old: str, new: str) -> str:
    """What becomes of one chapter with those texts; nothing where it is the same."""
    found = differences(*(parse("index.md", f"# 要求 {{#a}}\n\n{dedent(text)}", 1) for text in (old, new)))
    return " ".join(f"{one.weight}{''.join(f' [{why}]' for why in one.why)}" for one in found)


WEIGHTS = {
    "a value": ("不应大于 5 mm。", "不应大于 4 mm。", "technical [5mm → 4mm]"),
    "a unit": ("不应大于 5 mm。", "不应大于 5 cm。", "technical [5mm → 5cm]"),
    "a value put in": ("应平整。", "应平整，高不大于 3 mm。", "technical [— → 3mm]"),
    "a strength": ("表面宜平整。", "表面应平整。", "technical [宜 → 应]"),
    "a prohibition": ("应加热。", "不应加热。", "technical [应 → 不应]"),
    "another document": ("按 GB/T 191 标识。", "按 GB/T 4857 标识。", "technical [GB/T 191 → GB/T 4857]"),
    "another year of it": ("按 GB/T 191—2000 标识。", "按 GB/T 191—2008 标识。", "open"),
    "older words for the same": ("本标准必须执行，不得改动。", "本文件应执行，不应改动。", "wording"),
    "words in quotation marks": ("称为“应急箱”。", "称为“宜用箱”。", "open"),
    "punctuation": ("应平整,光洁", "应平整，光洁。", "wording"),
    "other words": ("表面应平整。", "外表面应平整。", "open"),
    "a typed reference": ("见 5.2 和表 1。", "见 5.3 和表 2。", "open"),
    "a provision more": ("应平整。", "应平整。\n\n应光洁。", "technical"),
    "a statement more": ("应平整。", "应平整。\n\n表面有多种颜色。", "open"),
    "a note": ("应平整。\n\n注：旧 3 mm。", "应平整。\n\n注：新 5 mm。", "wording"),
    "a formula": ("$$\na = b\n$$\n", "$$\na = c\n$$\n", "technical [a = b → a = c]"),
    "a cell's value": ("| 长 |\n|---|\n| 5 mm |", "| 长 |\n|---|\n| 6 mm |", "technical [5mm → 6mm]"),
    "a cell's word": ("| 色 |\n|---|\n| 红色 |", "| 色 |\n|---|\n| 白色 |", "open"),
    "a row": ("| 色 |\n|---|\n| 红 |", "| 色 |\n|---|\n| 红 |\n| 白 |", "technical"),
    "the same": ("应平整。", "应平整。", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", WEIGHTS)
def test_what_a_change_amounts_to(name: str) -> None:
    old, new, expected = WEIGHTS[name]

    assert weight(old, new) == expected


BOX = "# 要求 {#need}\n\n## 外观 {#looks}\n\n表面应平整。\n"
LISTS = {
    "a clause more": (BOX, BOX + "\n## 质量 {#weight}\n\n应为 1 kg。\n", ["增加了“质量”的要求（见2.2）"]),
    "a clause less": (BOX + "\n## 质量 {#weight}\n\n质量见标签。\n", BOX, ["删除了“质量”的内容（见2019年版的2.2）"]),
    "another number": (
        BOX, "# 分类 {#kinds}\n\n分为两类。\n\n" + BOX.replace("应", "宜"),
        ["增加了“分类”一章（见第2章）", "更改了“外观”的要求（见3.1，2019年版的2.1）"],
    ),
    "a chapter with all below it": (
        "", "# 包装 {#packing}\n\n## 标志 {#signs}\n\n应清晰。\n\n## 运输 {#way}\n\n应防潮。\n",
        ["增加了“包装”一章（见第2章）"],
    ),
    "terms": (
        "# 术语和定义 {#terms}\n\n## 箱 box {#box}\n\n容器。\n\n## 盖 lid {#lid}\n\n盖子。\n",
        "# 术语和定义 {#terms}\n\n## 箱 box {#box}\n\n循环用的容器。\n\n## 底 base {#base}\n\n底部。\n",
        ["更改了术语“箱”的定义（见2.1，2019年版的2.1）〔待定：技术或编辑〕", "删除了术语“盖”（见2019年版的2.2）", "增加了术语“底”（见2.2）"],
    ),
    "annexes": (
        "# 附录（资料性）试验 {#annex-a}\n\n应加热。\n",
        "# 附录（规范性）试验 {#annex-a}\n\n应加热。\n\n# 附录（资料性）记录 {#annex-b}\n\n记录见此。\n",
        ["更改了附录“试验”的内容（见附录A，2019年版的附录A）", "增加了附录“记录”（见附录B）"],
    ),
    "an untitled clause": (
        "# 要求 {#need}\n", "# 要求 {#need}\n\n## {#a}\n\n箱体表面应平整，不应有裂纹、毛刺、锈蚀和污渍。\n\n## {#b}\n\n应轻。\n",
        ["增加了关于“箱体表面应平整，不应有裂纹、毛刺、锈蚀和…”的规定（见2.1）", "增加了关于“应轻。”的规定（见2.2）"],
    ),
    "a paragraph that went elsewhere": (
        BOX + "\n## 质量 {#weight}\n\n箱体质量应为 1 kg。\n", BOX + "\n箱体质量应为 1 kg。\n\n## 质量 {#weight}\n", [],
    ),
    "a clause that was parted": (
        BOX + "\n箱体质量应为 1 kg。\n", BOX + "\n## 质量 {#weight}\n\n箱体质量应为 1 kg。\n", [],
    ),
    "foreword, introduction, bibliography": (
        "# 前言 {#foreword}\n\n旧 1。\n\n# 引言 {#introduction}\n\n## 背景 {#back}\n\n旧。\n", "# 前言 {#foreword}\n\n新 2。\n\n# 参考文献 {#bibliography}\n\n[1] 书\n", [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_sentences(name: str) -> None:
    old, new, expected = LISTS[name]

    assert listed(old, new) == expected


def test_a_title_in_other_words_is_wording_and_another_place_structure() -> None:
    found = between(
        BOX + "\n## 质量 {#weight}\n\n应轻。\n",
        "# 要求 {#need}\n\n## 质量 {#weight}\n\n应轻。\n\n## 表面 {#looks}\n\n表面应平整。\n",
    )

    assert (found.changes, found.lead) == (
        (),
        "本文件代替T/DEMO 1—2019《循环箱》，与T/DEMO 1—2019相比，没有发现技术变化。",
    )
    assert (found.wording, found.structure) == (("1.2 表面",), ("1.1 质量",))


def test_drafts_of_one_edition_are_the_older_and_the_newer_text() -> None:
    old, new = (edition(BOX.replace("应", word), "box", None) for word in ("宜", "应"))

    found = changes(old, new)

    assert "".join(render("text", found, *SIDES, "zh")).startswith(
        "与原文本相比，除结构调整和编辑性改动外，主要技术变化如下：a) 更改了“外观”的要求（见1.1，原文本的1.1）。"
    )


def test_a_foreword_that_names_clauses_the_older_edition_never_had() -> None:
    new = "# 前言 {#foreword}\n\n更改了外观（见 3.1，2019年版的 1.1、7.3）；删除了附录（见2019年版的附录 B、第 1 章）；另见2001年版的 9.9。\n\n"

    found = between(BOX, new + BOX)

    assert found.unknown == ("2019年版的7.3", "2019年版的附录B")
    text = "\n".join(render("text", found, *SIDES, "en"))
    assert "does not have:\n  2019年版的7.3\n  2019年版的附录B" in text


def test_markdown_refers_by_id_and_holds_no_markup_of_a_title() -> None:
    new = BOX + "\n## a[b]<c> {#weight}\n\n应为 1 kg。\n"
    found = between(BOX, new)

    lines = list(render("markdown", found, *SIDES, "zh"))

    assert lines[2] == "1. 增加了“a\\[b\\]\\<c\\>”的要求（见[](#weight)）。"
    assert "&lt;c&gt;" in shown(found, "en")
    assert '<span lang="en">Listed by a program' in shown(found, "en")
    assert "<ol" not in shown(between(BOX, BOX))


def test_json_has_its_schema() -> None:
    import json

    found = between(BOX, BOX.replace("应", "宜"))

    document = json.loads("".join(render("json", found, *SIDES, "zh")))

    Draft202012Validator(SCHEMAS["changes"]).validate(document)
    assert document["changes"][0]["why"] == ["应 → 宜"]


def test_letters() -> None:
    assert [letter(at) for at in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "a",
        "z",
        "aa",
        "ab",
        "az",
        "ba",
        "zz",
        "aaa",
    ]


@given(any_text(), any_text())
@settings(max_examples=15)
def test_any_two_texts_have_a_list(old: str, new: str) -> None:
    found = between(old, new)

    assert between(new, new).changes == ()
    assert all(one.after or one.before for one in found.changes)


def test_a_text_that_is_not_there() -> None:
    text = parse("index.md", BOX, 1)

    assert [(one.what, one.weight) for one in differences(None, text)] == [("added", "technical")]
    assert [one.what for one in differences(text, None)] == ["removed"]
    assert differences(None, None) == ()
