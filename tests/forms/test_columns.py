"""How wide the columns of a table are."""

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.forms.columns import shares

DAY = "2024-05-22"


def test_a_day_and_a_short_answer_stay_whole_beside_a_long_text() -> None:
    wide = shares([["名称", "日期", "结论"], ["很长的标准名称" * 9, DAY, "未见不符"]])

    assert wide[1] >= len(DAY)
    assert wide[2] >= len("未见不符") * 2
    assert wide[0] > wide[1] + wide[2]


def test_short_columns_share_as_they_are_and_many_take_what_they_need() -> None:
    assert shares([["甲", "乙"]]) == (10, 10)
    assert shares([["a" * 30] * 12]) == (23,) * 12


@given(st.lists(st.lists(st.text(max_size=60), min_size=4, max_size=4), min_size=1, max_size=5))
def test_every_column_has_some_width(rows: list[list[str]]) -> None:
    assert all(one > 0 for one in shares(rows))
