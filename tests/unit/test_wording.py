"""Words found where the text speaks in its own voice."""

import re
from functools import lru_cache

import pytest

from tests.cases import chamber
from tuanbiao.facts.text import Text, written_text
from tuanbiao.facts.wording import Hit, hits, voice
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

BRAND = (re.compile("指定品牌"), re.compile("指定"))
PATH = "standards/2026/x/index.md"
HEAD = "---\ntitle: 甲\nstage: proposal\nkind: new\nmoves: []\n---\n"


@lru_cache(maxsize=1)
def governance() -> dict[str, bytes]:
    return {path: content for path, content in chamber().items() if path.startswith("governance/")}


def text(body: str) -> Text:
    standard = load(MemoryTree({**governance(), PATH: (HEAD + body).encode()})).standards["x"]
    found = written_text(standard)
    assert found is not None
    return found


def found(paragraph: str) -> list[Hit]:
    return list(hits(voice(text(f"# 要求 {{#req}}\n\n{paragraph}\n")), BRAND))


def test_a_hit_has_its_place() -> None:
    (hit,) = found("第一行\n应由指定品牌供应\n")

    assert hit.words == "指定品牌"
    assert (hit.span.path, hit.span.line, hit.span.column, hit.span.width) == (PATH, 10, 3, 4)


def test_the_longest_of_overlapping_matches_counts() -> None:
    assert [hit.words for hit in found("指定品牌，指定。")] == ["指定品牌", "指定"]


@pytest.mark.parametrize(
    "paragraph",
    ["不应指定品牌", "不得在文件中指定品牌", "禁止指定品牌", "避免指定", "“指定品牌”", "《指定品牌目录》"],
)
def test_what_is_denied_or_quoted_does_not_count(paragraph: str) -> None:
    assert found(paragraph) == []


@pytest.mark.parametrize("paragraph", ["不合格的，指定品牌", "不应拆卸。指定品牌", "不应\n指定品牌"])
def test_a_negation_in_another_part_of_the_sentence_does_not_count(paragraph: str) -> None:
    assert len(found(paragraph)) == 1


def test_code_quotations_terms_and_references_are_silent() -> None:
    body = (
        "# 前言 {#foreword}\n\n一\n\n# 规范性引用文件 {#normative-references}\n\n二\n\n"
        "# 术语和定义 {#terms}\n\n## 甲 a {#term-a}\n\n三\n\n"
        "# 要求 {#req}\n\n四\n\n> 五\n\n```\n六\n```\n\n# 参考文献 {#bibliography}\n\n七\n"
    )

    assert [one.plain for one in voice(text(body))] == ["一", "四"]
