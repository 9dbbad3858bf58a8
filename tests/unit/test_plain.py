"""Prose that is called plain has no fault of form: Markdown would find none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.parse.markdown import parse
from tuanbiao.parse.plain import is_plain

PLAIN = "\n# 立项说明 {#note}\n\n《冷链包装》由秘书处审查；\n2026年9月26日印发，见 T/DEMO 1（第2版）。\n\n## 依据\n"
# Everything that opens something in Markdown, and what stands around it.
_SIGNS = st.text("甲aZ9《》。 \t\n\r\x0b\x00#{}＃｛｝<>[]()!*_`&|\\$~=+-:.1)^\"'", max_size=40)
_SENTENCE = st.text("甲乙aZ19《》，。：（） #-=+$~.)", min_size=1, max_size=20)
_LINES = st.lists(st.one_of(_SIGNS, _SENTENCE, st.just("# 甲 {#a-1}"), st.just("甲")), max_size=6)


@given(st.one_of(_SIGNS, _LINES.map("\n".join), _LINES.map("\n\n".join)))
def test_what_is_plain_has_no_fault(text: str) -> None:
    if is_plain(text):
        assert parse("a.md", text, 1).faults == ()


def test_a_notice_with_a_heading_is_plain() -> None:
    assert is_plain(PLAIN)


@pytest.mark.parametrize(
    "more",
    [
        "<b>",
        "- 甲",
        "1. 甲",
        "> 甲",
        "`甲`",
        "![甲](a.png)",
        "# 甲 {#note}",
        "# 甲 {#A}",
        "甲 {#乙}",
        "｛＃甲｝",
        "甲\n" * 100,
    ],
)
def test_what_may_be_wrong_is_not_plain(more: str) -> None:
    assert not is_plain(f"{PLAIN}\n{more}\n")


def test_the_longest_plain_text_is_within_every_limit() -> None:
    text = "\n".join([f"甲{'乙' * 500}"] * 100)
    assert is_plain(text)
    assert not is_plain(f"{text}乙")
    assert parse("a.md", text, 1).faults == ()
