"""Texts to what is set."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

from tests.forms.sample import EVERYTHING, TEXT, paper
from tuanbiao.forms.compose import compose
from tuanbiao.forms.composition import (
    Block,
    Break,
    Caption,
    Code,
    CodeBlock,
    Footnote,
    Footnotes,
    Formula,
    Heading,
    Link,
    Listing,
    Mark,
    Math,
    Paragraph,
    Picture,
    Reference,
    Run,
    Stressed,
    Table,
    Text,
    plain,
)
from tuanbiao.forms.paper import WRITERS, writer
from tuanbiao.load import load
from tuanbiao.parse.clauses import captions, outline
from tuanbiao.parse.markdown import parse
from tuanbiao.site.prose import Style, render
from tuanbiao.tree import WorkTree

ROOT = Path(__file__).parents[2]


def composed(text: str) -> tuple[Block, ...]:
    return compose(parse("index.md", text, 1))


def only(text: str) -> Block:
    (block,) = composed(text)
    return block


def test_numbers_are_those_of_the_outline() -> None:
    """Here as everywhere: nothing is counted twice."""
    library = load(WorkTree(ROOT))
    for standard in library.standards.values():
        body = standard.index.body
        assert body is not None
        blocks = compose(body)
        headings = [one for one in blocks if isinstance(one, Heading)]
        labels = [one.caption.label for one in blocks if isinstance(one, Table) and one.caption]
        assert [(one.number, one.id) for one in headings] == [(one.number, one.id) for one in outline(body)]
        assert labels == [one.label for one in captions(body) if one.kind == "table"]


def test_lines_are_joined_as_chinese_is() -> None:
    assert only("中文\n中文 and\nEnglish\n中") == Paragraph((Text("中文中文 and English中"),))
    assert only("`中`\n`a`\n`b`") == Paragraph((Code("中"), Code("a"), Text(" "), Code("b")))


def test_runs() -> None:
    runs = (
        Stressed((Text("a"),), strong=False),
        Stressed((Text("b"), Code("x"), Break(), Text("c")), strong=True),
        Link((Text("d"),), "https://example.org/"),
        Link((Text("mailto:a@example.org"),), "mailto:a@example.org"),
        Text("fe.md"),
    )
    written = "*a***b`x`\\\nc**[d](https://example.org/)[](mailto:a@example.org)[f](f.md)[](e.md)"

    assert only(written) == Paragraph((*runs[:-1], Text("fe.md")))
    assert plain(runs) == "abx cdmailto:a@example.orgfe.md"


def test_references_read_as_their_target_is_numbered() -> None:
    _, paragraph = composed("# 范围 {#scope}\n\n见[](#scope)、[上文](#scope)、[](#none)和[无](#none)。")

    assert paragraph == Paragraph(
        (
            Text("见"),
            Reference((), "scope", "第1章"),
            Text("、"),
            Reference((Text("上文"),), "scope", "第1章"),
            Text("、#none和无。"),
        )
    )


def test_the_first_of_an_id_is_meant() -> None:
    first, second = composed("# 一 {#a}\n\n# 二 {#a}")

    assert isinstance(first, Heading)
    assert isinstance(second, Heading)
    assert (first.id, second.id) == ("a", None)
    assert (first.words, second.words) == ("一", "二")


@pytest.mark.parametrize(
    ("written", "label", "role"),
    [("注：甲", "注：", "note"), ("注2：甲", "注2：", "note"), ("示例：甲", "示例：", "example")],
)
def test_notes_and_examples(written: str, label: str, role: str) -> None:
    block = only(written)

    assert isinstance(block, Paragraph)
    assert (block.label, block.role, plain(block.runs)) == (label, role, "甲")


def test_what_is_no_note() -> None:
    assert only("注意：甲") == Paragraph((Text("注意：甲"),))
    assert only("`注：`甲") == Paragraph((Code("注："), Text("甲")))
    assert only("注：") == Paragraph((), "note", "注：")


def test_lists_are_marked_by_level() -> None:
    block = only("1. 甲\n   - 乙\n   - 丙\n2. 丁\n")
    assert isinstance(block, Listing)
    inner = block.items[0][1]
    assert isinstance(inner, Listing)

    assert [block.mark(at) for at in (0, 1, 25, 26)] == ["a)", "b)", "z)", "aa)"]
    assert inner.mark(1) == "·"
    assert Listing(ordered=False, depth=1, items=()).mark(3) == "——"
    assert Listing(ordered=True, depth=2, items=()).mark(3) == "4)"


def test_two_lists_that_touch_stay_two() -> None:
    assert [one.ordered for one in composed("- 甲\n- 乙\n\n1. 丙\n") if isinstance(one, Listing)] == [
        False,
        True,
    ]


def test_captions_and_tables() -> None:
    first, second, third = composed("表：甲 {#tab-a}\n\n|a|\n|-|\n|1|\n\n|b|\n|:-:|\n\n表： {#tab-c}\n")

    caption = Caption("表1", (Text("甲"),), "tab-a")
    assert first == Table(caption, (), (None,), ((Text("a"),),), (((Text("1"),),),))
    assert second == Table(None, (), ("center",), ((Text("b"),),), ())
    assert third == Caption("表2", (), "tab-c")


def test_a_unit_goes_to_the_table_below_it() -> None:
    unit = (Text("单位为毫米"),)
    caption, table = Caption("表1", (Text("甲"),), None), "|b|\n|-|\n"
    body = ((None,), ((Text("b"),),), ())

    assert only(f"表：甲\n\n单位为毫米\n\n{table}") == Table(caption, unit, *body)
    assert only(f"单位为毫米\n\n{table}") == Table(None, unit, *body)
    assert composed("表：甲\n\n单位为毫米\n\n乙") == (
        caption,
        Paragraph(unit, "unit"),
        Paragraph((Text("乙"),)),
    )
    assert composed(f"单位为毫米\n\n表：甲\n\n{table}") == (
        Paragraph(unit, "unit"),
        Table(caption, (), *body),
    )


def test_a_caption_of_two_lines_has_no_number() -> None:
    assert only("表：甲\n乙") == Caption("", (Text("甲乙"),), None)


def test_what_shows_nothing_is_left_out() -> None:
    assert composed("{#id}\n\n[a]: https://example.org\n") == ()


def test_code_is_kept_as_it_is() -> None:
    assert only("```\na\n\n  b\n```") == CodeBlock("a\n\n  b")
    assert only("    a\n") == CodeBlock("a")


def test_every_block_of_the_sample_is_there() -> None:
    kinds = [type(one).__name__ for one in composed(TEXT)]

    assert {
        one: kinds.count(one) for one in ("Formula", "Figure", "Table", "Quote", "Rule", "CodeBlock")
    } == {
        "Formula": 2,
        "Figure": 3,
        "Table": 3,
        "Quote": 1,
        "Rule": 1,
        "CodeBlock": 1,
    }


def test_formulas_with_an_id_have_numbers() -> None:
    text = "# 一 {#a}\n\n见[](#eq-x)。\n\n$$x$$ {#eq-x}\n\n$$y$$\n\n# 附录（规范性）二 {#annex-b}\n\n$$\nz\n$$ {#eq-z}\n"
    _, paragraph, *formulas = composed(text)

    assert paragraph == Paragraph((Text("见"), Reference((), "eq-x", "式（1）"), Text("。")))
    assert [one for one in formulas if isinstance(one, Formula)] == [
        Formula("x", "eq-x", "（1）"),
        Formula("y"),
        Formula("z", "eq-z", "（A.1）"),
    ]


def test_formulas_and_pictures_within_a_line() -> None:
    assert only("率$a_b*c*$和$$d$$，![甲](figures/a.png)。") == Paragraph(
        (
            Text("率"),
            Math("a_b*c*", display=False),
            Text("和"),
            Math("d", display=True),
            Text("，"),
            Picture("甲", "figures/a.png"),
            Text("。"),
        )
    )


def test_footnotes_stand_at_the_end_as_they_are_met() -> None:
    first, second, notes = composed("甲[^b]乙[^a]。\n\n丙[^b]。\n\n[^a]: 一\n[^b]: 二\n[^c]: 三")

    marks = [
        run
        for one in (first, second)
        if isinstance(one, Paragraph)
        for run in one.runs
        if isinstance(run, Mark)
    ]
    assert marks == [Mark("b", 1, is_first=True), Mark("a", 2, is_first=True), Mark("b", 1, is_first=False)]
    assert notes == Footnotes(
        (
            Footnote("b", 1, (Text("二"),), is_met=True),
            Footnote("a", 2, (Text("一"),), is_met=True),
            Footnote("c", 3, (Text("三"),), is_met=False),
        )
    )


def test_a_stressed_label_is_a_label() -> None:
    assert only("**注1：甲**乙") == Paragraph(
        (Stressed((Text("甲"),), strong=True), Text("乙")), "note", "注1："
    )
    assert only("*示例：* 乙") == Paragraph((Text("乙"),), "example", "示例：")


def test_without_numbers() -> None:
    shown = compose(parse("a.md", "# 附录 甲 {#a}\n\n见[](#a)。\n\n表：乙 {#tab-b}\n", 1), numbered=False)

    assert shown == (
        Heading(1, 0, "clause", None, (Text("附录 甲"),), "a", None),
        Paragraph((Text("见"), Reference((), "a", "附录 甲"), Text("。"))),
        Caption("", (Text("乙"),), None),
    )


def kinds(value: object) -> Iterator[type]:
    """The kinds of all blocks and runs in a composition."""
    if isinstance(value, tuple):
        for one in value:
            yield from kinds(one)
    elif is_dataclass(value):
        yield type(value)
        for one in fields(value):
            yield from kinds(getattr(value, one.name))


def test_the_text_for_all_writers_has_every_kind() -> None:
    assert set(kinds(composed(EVERYTHING))) == {*get_args(Block), *get_args(Run), Footnote}


@pytest.mark.parametrize("form", WRITERS)
def test_every_writer_knows_every_kind(form: str) -> None:
    made = paper(EVERYTHING)

    assert writer(form)(made) == writer(form)(made)


def test_the_site_knows_every_kind() -> None:
    assert "［图：没有的图，见源文件］" in render(parse("index.md", EVERYTHING, 1), Style(), numbered=True)
