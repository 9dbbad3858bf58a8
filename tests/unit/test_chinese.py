"""A Chinese character is told by its place in the character set, at its very edges."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.chinese import is_chinese
from tuanbiao.facts.terms import split


def test_one_character_of_the_range_is_chinese() -> None:
    texts = ["一", "\u9fff", "\u4dff", "\ua000", "A", "", "循环"]

    assert [one for one in texts if is_chinese(one)] == ["一", "\u9fff"]


@given(st.text("循箱一A z（）；\u3000"))
def test_a_term_ends_with_its_last_chinese_character(title: str) -> None:
    chinese, english = split(title)

    assert not re.search("[\u4e00-\u9fff]", english or "")
    assert "".join((chinese + (english or "")).split()) == "".join(title.split())
