"""A text is taken apart into lists, tables, sentences, mentions, terms and references."""

import sys
from dataclasses import replace
from functools import lru_cache
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from tests.cases import AS_OF, chamber
from tuanbiao.check import check
from tuanbiao.facts.foreword import drafters, drafting_units, proposers
from tuanbiao.facts.lists import listings
from tuanbiao.facts.mentions import mentions
from tuanbiao.facts.references import Catalogue, entries, uncited
from tuanbiao.facts.sentences import said
from tuanbiao.facts.tables import stray_captions, tables
from tuanbiao.facts.terms import terms
from tuanbiao.facts.text import Text, drafted_text, finished_text, issued_text, name, plain, written_text
from tuanbiao.load import load
from tuanbiao.parse.markdown import parse
from tuanbiao.records.record import Prose
from tuanbiao.records.standard import Move
from tuanbiao.rules.state.themes import standard_rules
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

PATH = "standards/2026/draft-a/index.md"


@lru_cache(maxsize=1)
def draft() -> Standard:
    return load(MemoryTree(chamber())).standards["draft-a"]


def read(body: str) -> Text:
    index = structs.replace(draft().index, prose=Prose(PATH, body, 1))
    text = written_text(replace(draft(), index=index))
    assert text is not None
    return text


def lists(body: str) -> list[tuple[int, str | None, list[str]]]:
    return [
        (one.depth, one.lead.text if one.lead else None, [item.blocks[0].text for item in one.items])
        for one in listings(parse(PATH, body, 1))
    ]


def test_lists_with_levels_and_leads() -> None:
    body = "下列项目：\n\n- 甲；\n- 乙：\n  1. 一；\n  2. 二；\n- 丙。\n\n又如：\n\n1. 丁；\n2. 戊。\n"
    assert lists(body) == [
        (1, "下列项目：", ["甲；", "乙：", "丙。"]),
        (2, "乙：", ["一；", "二；"]),
        (1, "又如：", ["丁；", "戊。"]),
    ]


def test_an_item_of_two_paragraphs_is_one() -> None:
    assert lists("如下：\n\n- 甲。\n\n  甲的说明。\n\n- 乙。\n") == [(1, "如下：", ["甲。", "乙。"])]


def test_another_mark_starts_another_list() -> None:
    assert lists("如下：\n\n- 甲；\n- 乙。\n\n* 丙；\n* 丁。\n") == [
        (1, "如下：", ["甲；", "乙。"]),
        (1, "乙。", ["丙；", "丁。"]),
    ]


def test_what_stands_inside_an_item_belongs_to_it() -> None:
    (one,) = listings(parse(PATH, "如下：\n\n- 甲：\n\n  ```\n  a\n  ```\n\n- 乙。\n", 1))
    assert [[block.kind for block in item.blocks] for item in one.items] == [["item", "code"], ["item"]]


def test_a_heading_ends_a_list_and_hides_what_led_to_it() -> None:
    assert lists("如下：\n\n- 甲；\n\n# 题 {#a}\n\n- 乙。\n") == [
        (1, "如下：", ["甲；"]),
        (1, None, ["乙。"]),
    ]


def test_tables_and_their_captions() -> None:
    table = "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"
    document = parse(PATH, f"表：一 {{#tab-1}}\n\n{table}\n{table}\n表：二 {{#tab-2}}\n\n文字。\n", 1)
    assert [one.caption.text if one.caption else None for one in tables(document)] == ["一", None]
    assert [one.text for one in stray_captions(document)] == ["二"]


def test_elements() -> None:
    text = read(
        "文\n\n## 孤 {#o}\n\n文\n\n# 范 围 {#x}\n\n文\n\n# 附录（资料性）例 {#annex-a}\n\n## 甲 {#b}\n\n```\n应\n```\n"
    )
    assert [one.element for one in text.passages] == [None, "technical", "scope", "annex"]
    assert [len(one.modals) for one in text.passages] == [0, 0, 0, 0]
    annex = text.annex_of(text.passages[-1])
    assert annex is not None
    assert (name(annex), name(text.clauses[-1])) == (Words("附录A", "annex A"), Words("A.1", "A.1"))


def test_what_stands_in_front_of_a_mention() -> None:
    text = read("# 甲 {#a}\n\n应**符合**[](#b)和参见[](#a)。\n[](#c)另起。\n\n# 乙[](#d) {#b}\n")
    assert [(one.id, one.before) for one in mentions(text)] == [
        ("b", "应符合"),
        ("a", "应符合和参见"),
        ("c", "应符合和参见。\n"),
        ("d", ""),
    ]


def test_the_foreword_by_its_items() -> None:
    text = read(
        "# 前言 {#foreword}\n\n本文件由示例甲 制造有限公司、示例乙科技有限公司提出。\n\n"
        "本文件起草单位：甲、\n乙；丙。\n本文件主要起草人：张三，李四\n"
    )
    assert [
        named[1] if named else None for named in (proposers(text), drafting_units(text), drafters(text))
    ] == [
        ("示例甲制造有限公司", "示例乙科技有限公司"),
        ("甲", "乙", "丙"),
        ("张三", "李四"),
    ]
    assert said(text.of("foreword")).endswith("本文件主要起草人：张三，李四")


@pytest.mark.parametrize(
    ("title", "names", "english"),
    [
        ("循环箱 circulation box", ("循环箱",), "circulation box"),
        ("循环箱；周转箱 circulation box", ("循环箱", "周转箱"), "circulation box"),
        ("荷电状态（SOC） state of charge", ("荷电状态",), "state of charge"),
        ("pH 值 pH value", ("pH 值",), "pH value"),
        ("循环箱", ("循环箱",), None),
        ("API 接口", ("API 接口",), None),
        ("circulation box", (), "circulation box"),
    ],
)
def test_terms(title: str, names: tuple[str, ...], english: str | None) -> None:
    (term,) = terms(read(f"# 术语和定义 {{#terms}}\n\n## {title} {{#term-x}}\n\n定义。\n"))
    assert (term.names, term.english, term.defined) == (names, english, True)


def test_references() -> None:
    text = read(
        "# 规范性引用文件 {#normative-references}\n\nGB/T 191—2008　标志\n\nGB/T 4857（所有部分）　试验\n\n"
        "GB/T 1　甲\nGB/T 2　代替GB/T 3\n\n《一本书》\n\n# 要求 {#req}\n\n按GB/T 191和GB/T 4857.4，参见GB/T 1。\n\n"
        "注：见GB/T 2。\n\n# 附录（资料性）例 {#annex-x}\n\n按GB/T 2。\n"
    )
    listed = entries(text, "normative-references")
    assert [one.citation.key for one in listed] == ["GB/T 191", "GB/T 4857", "GB/T 1", "GB/T 2"]
    assert [one.citation.key for one in uncited(text, listed)] == ["GB/T 1", "GB/T 2"]
    catalogue = Catalogue(listed)
    held = [
        catalogue.holds(one)
        for one in read("GB/T 191—2008，GB/T 191—2000，GB/T 191，GB/T 4857.23，GB/T 5").passages[0].citations
    ]
    assert held == [True, False, True, True, False]


def stands(stage: str, *moves: str) -> list[bool]:
    made = tuple(Move(to=one, on=AS_OF) for one in moves)  # type: ignore[arg-type]
    data = draft().index.data
    values = {name: getattr(data, name) for name in data.__struct_fields__}
    index = structs.replace(draft().index, data=type(data)(**{**values, "stage": stage, "moves": made}))
    standard = replace(draft(), index=index)
    return [one(standard) is not None for one in (written_text, drafted_text, finished_text, issued_text)]


def test_from_which_stage_on_a_text_is_judged() -> None:
    assert stands("project-approval") == [True, False, False, False]
    assert stands("drafting") == [True, True, False, False]
    assert stands("consultation") == [True, True, True, False]
    assert stands("publication") == [True, True, True, True]
    assert stands("withdrawn", "consultation", "publication") == [True, True, True, True]
    assert stands("cancelled", "drafting", "consultation", "drafting") == [True, True, False, False]
    assert stands("cancelled") == [True, False, False, False]


@given(st.text(alphabet='“”《》「」"‘’字\n', max_size=60))
def test_blanking_moves_nothing(text: str) -> None:
    blanked = plain(text)
    assert len(blanked) == len(text)
    assert all(new in (old, "\ufffc") for old, new in zip(text, blanked, strict=True))


def test_a_text_that_could_not_be_read_is_not_judged() -> None:
    index = structs.replace(draft().index, prose=Prose(PATH, "\n" * 10_001, 1))
    standard = replace(draft(), index=index)
    governance = load(MemoryTree(chamber())).governance
    for rule in (*standard_rules("structure"), *standard_rules("wording")):
        assert list(rule.check(standard, governance)) == []


def cost(piece: str, heading: str, size: int) -> int:
    """How many calls the rules make for a text of `size` bytes made of one piece over and over."""
    line = piece * (4000 // len(piece))
    body = "\n".join([heading, "", *[line] * (size // len(line.encode()))])
    files = dict(chamber())
    head = files[PATH].decode().partition("\n---\n")[0]
    files[PATH] = f"{head}\n---\n\n{body}\n".encode()
    library = load(MemoryTree(files))
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        check(library, AS_OF)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    ["应对", "一般应", "“", "《", "GB/T 1.1和1.2和", "本文件由", "见1.1.", "第1章的", "不可甲", "T/A"],
)
@pytest.mark.parametrize("heading", ["# 前言 {#foreword}", "# 甲 {#a}"])
def test_work_grows_no_faster_than_the_text(piece: str, heading: str) -> None:
    """Four times the text takes four times the work; quadratic work would take sixteen times."""
    assert cost(piece, heading, 80_000) < 6 * cost(piece, heading, 20_000)
