"""Sections of prose by the id of their heading."""

import pytest

from tuanbiao.facts.sections import is_written
from tuanbiao.parse.markdown import parse

TEXT = """
# 一 {#one}

有内容。

# 二 {#two}

# 三 {#three}

## 三一 {#three-one}

有内容。

## 三二 {#three-two}
"""


@pytest.mark.parametrize(
    ("own", "written"),
    [
        ("one", True),
        ("two", False),
        ("three", True),
        ("three-one", True),
        ("three-two", False),
        ("four", False),
    ],
)
@pytest.mark.parametrize("first_line", [1, 12])
def test_a_section_says_something_below_itself_or_its_subheadings(
    own: str, first_line: int, *, written: bool
) -> None:
    assert is_written(parse("a.md", TEXT, first_line), own) is written
