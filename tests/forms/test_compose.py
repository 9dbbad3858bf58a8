"""Texts to what is set."""

from pathlib import Path

import pytest

from tests.forms.sample import TEXT
from tuanbiao.forms.compose import compose
from tuanbiao.forms.composition import (
    Block,
    Break,
    Code,
    CodeBlock,
    Heading,
    Link,
    Listing,
    Paragraph,
    Reference,
    Stressed,
    Table,
    Text,
    plain,
)
from tuanbiao.load import load
from tuanbiao.parse.clauses import captions, outline
from tuanbiao.parse.markdown import parse
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
        labels = [one.label for one in blocks if isinstance(one, Table) and one.label]
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
            Reference((Text("第1章"),), "scope"),
            Text("、"),
            Reference((Text("上文"),), "scope"),
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

    assert first == Table("表1", (Text("甲"),), "tab-a", (None,), ((Text("a"),),), (((Text("1"),),),))
    assert second == Table("", (), None, ("center",), ((Text("b"),),), ())
    assert third == Paragraph((Text("表2　"),), "caption")


def test_a_caption_of_two_lines_has_no_number() -> None:
    assert only("表：甲\n乙") == Paragraph((Text("甲乙"),), "caption")


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
