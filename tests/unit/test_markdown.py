"""Prose read from Markdown, every character at its place."""

from textwrap import dedent

import pytest

from tuanbiao.parse.blocks import CODE_MARK, Block, Document
from tuanbiao.parse.markdown import parse
from tuanbiao.span import Span


def read(text: str, first_line: int = 1) -> Document:
    return parse("index.md", dedent(text), first_line)


def only(document: Document) -> Block:
    (block,) = document.blocks
    return block


def place(document: Document, word: str) -> tuple[int | None, int | None]:
    """Line and column of the one `word` in the blocks."""
    ((block, offset),) = [(block, block.text.index(word)) for block in document.blocks if word in block.text]
    span = block.at(offset, len(word))
    assert span.width == len(word)
    return span.line, span.column


def test_headings() -> None:
    document = read("# 范围 {#scope}\n\n## {#c-a}\n\n### 无标识 ###\n", first_line=12)
    scope, untitled, plain = document.headings
    assert (scope.level, scope.title, scope.id, scope.lines) == (1, "范围", "scope", (12, 12))
    assert scope.span == Span("index.md", 12, 3, 2)
    assert scope.id_span == Span("index.md", 12, 6, 8)
    assert (untitled.level, untitled.title, untitled.id) == (2, "", "c-a")
    assert (plain.title, plain.id, plain.id_span) == ("无标识", None, None)
    assert document.faults == ()


def test_a_heading_with_markup() -> None:
    (heading,) = read("## **甲** `x` [乙](#b) {#c-a}\n").headings
    assert heading.title == f"甲 {CODE_MARK} 乙"


def test_an_underlined_heading() -> None:
    (heading,) = read("范围 {#scope}\n=====\n").headings
    assert (heading.level, heading.title, heading.id, heading.lines) == (1, "范围", "scope", (1, 2))


def test_a_heading_inside_a_list_or_quote_is_text() -> None:
    document = read("> # 引 {#a}\n")
    assert document.headings == ()
    assert only(document).kind == "quote"


def test_a_word_in_a_paragraph_over_several_lines() -> None:
    assert place(read("第一句。\n   第二句必须。\n第三句。\n", first_line=20), "必须") == (21, 7)


def test_a_word_in_nested_lists() -> None:
    document = read("- 一\n  续\n    - 二\n      必须\n    - > 三禁止\n", first_line=5)
    assert place(document, "必须") == (8, 7)
    assert place(document, "禁止") == (9, 10)
    assert [(block.kind, block.depth) for block in document.blocks] == [
        ("item", 1),
        ("item", 2),
        ("quote", 2),
    ]


def test_a_word_in_a_lazy_continuation() -> None:
    assert place(read("> 引\n必须\n"), "必须") == (2, 1)


def test_a_word_in_a_table_cell() -> None:
    document = read("| 甲 | 乙 |\n|---|---|\n| a\\|b 不得 | **必须** |\n|  | 禁止|\n")
    assert place(document, "不得") == (3, 8)
    assert place(document, "必须") == (3, 15)
    assert place(document, "禁止") == (4, 6)
    assert {block.kind for block in document.blocks} == {"cell"}


def test_a_word_in_a_table_inside_a_list() -> None:
    assert place(read("- 项\n\n  甲|乙\n  -|-\n  a| 必须\n"), "必须") == (5, 6)


def test_a_cell_starting_with_an_ideographic_space() -> None:
    assert place(read("| 甲 |\n|---|\n| \u3000必须 |\n"), "必须") == (3, 4)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("*应*必须", 4),
        ("**应**必须", 6),
        ("***应***必须", 8),
        ("**应*当*必须**", 7),
        ("\\*必须", 3),
        ("&amp;必须", 6),
        ("`应`必须", 4),
        ("``应`当``必须", 8),
        ("[应](#a)必须", 8),
        ("[*应*必须](#a)", 5),
        ("![应必须](a.png)", 4),
        ("甲![应](a.png)必须", 13),
        ("<https://a.cn>必须", 15),
        ("a*b必须", 4),
        ("[应必须", 3),
        ("`应必须", 3),
        ("a < b必须", 6),
    ],
)
def test_a_word_behind_or_inside_markup(text: str, column: int) -> None:
    assert place(read(text + "\n"), "必须") == (1, column)


def test_code_spans_stand_apart() -> None:
    block = only(read("键 `必须` 和 `a`。\n"))
    assert block.text == f"键 {CODE_MARK} 和 {CODE_MARK}。"
    assert [(code.text, code.span.column, code.span.width) for code in block.codes] == [
        ("必须", 3, 4),
        ("a", 10, 3),
    ]


def test_code_blocks() -> None:
    fenced, indented = read("```\n甲\n  必须\n```\n\n    乙\n").blocks
    assert (fenced.kind, fenced.text, indented.text) == ("code", "甲\n  必须\n", "乙\n")
    assert fenced.at(fenced.text.index("必须")) == Span("index.md", 3, 3)
    assert indented.at(0) == Span("index.md", 6, 5)


def test_a_tab_cut_by_a_list_item() -> None:
    block = only(read("- ```\n\t必须\n  ```\n"))
    assert block.text == "  必须\n"
    assert [block.at(offset).column for offset in range(4)] == [1, 1, 2, 3]


def test_notes_and_examples() -> None:
    roles = [
        block.role for block in read("注：甲\n\n注12：乙\n\n示例：丙\n\n**示例1**：丁\n\n注意：戊\n").blocks
    ]
    assert roles == ["note", "note", "example", "example", "text"]


def test_a_table_caption() -> None:
    caption, cell, _ = read("表：限值 {#tab-a}\n| 甲 |\n|---|\n| 1 |\n").blocks
    assert (caption.kind, caption.role, caption.text, caption.id) == ("caption", "table", "限值", "tab-a")
    assert caption.at(1) == Span("index.md", 1, 4)
    assert cell.kind == "cell"


def test_a_figure_caption() -> None:
    document = read("![图题](figures/图.png){#fig-a}\n", first_line=3)
    block = only(document)
    (image,) = document.images
    assert (block.kind, block.role, block.text, block.id) == ("caption", "figure", "图题", "fig-a")
    assert (image.target, image.text, image.id, image.block) == ("figures/图.png", "图题", "fig-a", 0)
    assert image.span == Span("index.md", 3, 1, 20)


def test_links() -> None:
    document = read(
        "# 见[](#b) {#a}\n\n见[](#scope)和[甲*乙*](https://例.cn/?a b)、<https://a.cn>。\n\n见[丙][x]。\n\n[x]: #c\n"
    )
    assert [(link.target, link.text, link.block, link.heading) for link in document.links] == [
        ("#b", "", None, 0),
        ("#scope", "", 0, 0),
        ("https://a.cn", "https://a.cn", 0, 0),
        ("#c", "丙", 1, 0),
    ]
    assert [(link.span.line, link.span.column, link.span.width) for link in document.links[1:]] == [
        (3, 2, 10),
        (3, 39, 14),
        (5, 2, 6),
    ]


def test_a_dangerous_link_is_text() -> None:
    assert read("[甲](javascript:alert(1))\n").links == ()


def kinds(document: Document) -> list[tuple[str, int | None, int | None]]:
    return [(fault.kind, fault.span.line, fault.span.column) for fault in document.faults]


@pytest.mark.parametrize(
    "tag", ["<b>", "</b>", "<br/>", '<a href="x">', "<!-- x -->", "<?x?>", "<!DOCTYPE x>"]
)
def test_html_is_reported(tag: str) -> None:
    document = read(f"甲{tag}\n")
    assert kinds(document) == [("markdown-html", 1, 2)]
    assert only(document).text == f"甲{tag}"


def test_html_blocks_are_reported() -> None:
    assert kinds(read("甲\n\n<div\nclass=a>\n")) == [("markdown-html", 3, 1)]


@pytest.mark.parametrize("text", ["`<b>`", "\\<b>", "a<b", "a <b 且 c", "1<2>0", "<https://a.cn>", "&lt;b>"])
def test_what_is_no_html(text: str) -> None:
    assert read(f"甲{text}\n").faults == ()


def test_duplicate_ids() -> None:
    document = read("# 甲 {#a}\n\n# 乙 {#a}\n\n![丙](a.png){#a}\n")
    assert kinds(document) == [("heading-id-duplicate", 3, 5), ("heading-id-duplicate", 5, 12)]
    assert document.faults[0].values == {"id": "a", "line": 1}


@pytest.mark.parametrize(
    "written", ["{#Foo}", "{# a}", "{#a b}", "{#a_b}", "{#a", "{#}", "｛#a｝", "{#a--b}"]
)
def test_malformed_ids(written: str) -> None:
    document = read(f"# 甲 {written}\n")
    assert kinds(document) == [("heading-id-malformed", 1, 5)]
    assert document.headings[0].id is None


def test_braces_that_are_no_id() -> None:
    document = read("# 集合{x}\n")
    assert document.faults == ()
    assert document.headings[0].title == "集合{x}"


def test_formulas_stay_as_written_and_know_their_place() -> None:
    document = read(
        "# A {#a}\n\n率$P_{a}*x*\\,$，价 5 $ 和 $6。\n\n$$\n  a\n- b_c_\n$$ {#eq-a}\n", first_line=5
    )
    text, formula = document.blocks
    assert text.text == "率$P_{a}*x*\\,$，价 5 $ 和 $6。"
    assert (formula.role, formula.text, formula.id) == ("formula", "$$\n  a\n- b_c_\n$$", "eq-a")
    assert formula.at(formula.text.index("b_c_")).line == 11
    small, apart = document.formulas
    assert (small.source, small.display, small.id) == ("P_{a}*x*\\,", False, None)
    assert (small.span.line, small.span.column, small.span.width) == (7, 2, 12)
    assert (apart.source, apart.display, apart.id, apart.heading) == ("a\n- b_c_", True, "eq-a", 0)


@pytest.mark.parametrize("text", ["$5 和 $6", "5$ 和 6$", "$ a $", "$$", "$$ 未完", "$a\nb$", "\\$a$"])
def test_money_is_no_formula(text: str) -> None:
    assert read(f"{text}\n").formulas == ()


def test_a_formula_in_a_heading_and_in_a_cell() -> None:
    document = read("# $x$ 值 {#a}\n\n| $a_b$ |\n|---|\n| $c$ |\n")
    assert document.headings[0].title == "$x$ 值"
    assert [(one.source, one.block, one.heading) for one in document.formulas] == [
        ("x", None, 0),
        ("a_b", 0, 0),
        ("c", 1, 0),
    ]


def test_a_formula_that_does_not_end_is_text() -> None:
    block = only(read("$$ a\n续\n"))
    assert (block.role, block.kind) == ("formula", "paragraph")
    assert read("$$ a\n续\n").formulas == ()


def test_footnotes() -> None:
    document = read("甲[^a]乙[^b]。\n\n[^a]: 注一，\n  `续`。\n[^c]: 注三\n\n- x\n\n    [^d]: 项中\n")
    first, note, third, *_ = document.blocks
    assert (first.role, first.text) == ("text", "甲[^a]乙[^b]。")
    assert (note.role, note.text) == ("footnote", f"注一，\n{CODE_MARK}。")
    assert (note.span.line, note.span.column) == (3, 7)
    assert (third.role, third.text) == ("footnote", "注三")
    assert [one.role for one in document.blocks].count("footnote") == 2


def test_the_unit_of_a_table() -> None:
    roles = [one.role for one in read("表：甲 {#tab-a}\n\n单位为毫米\n\n| a |\n|---|\n").blocks]
    assert roles == ["table", "unit", "text"]
