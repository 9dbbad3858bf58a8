"""What stays whole when two texts are compared word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.redline.tokens import tokens


@pytest.mark.parametrize(
    "whole",
    [
        "5.0 mm",
        "-10.5 kPa",
        "1 000 kg",
        "9.8 m/s²",
        "10 kW·h",
        "5%",
        "20 ℃",
        "20±2",
        "（20±2）℃",
        "5 mm～10 mm",
        "5~10",
        "±0.5 mm",
        "3.1.2",
        "2026-01-02",
        "GB/T 1.1—2020",
        "T/DEMO 2—2025",
        "ISO 9001:2015",
        "A4",
        "low-speed",
        "不应",
        "应",
        "不宜",
        "可",
        "不必",
        "不能",
        "可能",
    ],
)
def test_whole(whole: str) -> None:
    assert whole in tokens(f"本品，{whole}，见表。")


def test_other_chinese_goes_by_character() -> None:
    assert tokens("长度不应大于 5 mm。") == ["长", "度", "不应", "大", "于", " ", "5 mm", "。"]


@pytest.mark.parametrize("word", ["供应", "应用", "响应", "可靠", "许可", "适宜", "性能", "能源"])
def test_a_syllable_of_another_word_is_no_modal_verb(word: str) -> None:
    assert tokens(f"对{word}的说明")[1:3] == list(word)


def test_of_two_words_that_overlap_the_first_is_one() -> None:
    assert tokens("不必须") == ["不必", "须"]


def test_a_unit_ends_with_its_word() -> None:
    assert tokens("5 metres")[:3] == ["5", " ", "metres"]


def test_a_number_in_a_name_is_no_value() -> None:
    assert tokens("x-5") == ["x", "-", "5"]


_TEXTS = st.text(st.sampled_from("应不宜可能用供 5.0-±~mkPa/s²%℃（）\n\t甲乙，。GBT—2020\\\x00\u2009"))


@given(st.text() | _TEXTS)
def test_nothing_is_lost(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert all(tokens(text))
