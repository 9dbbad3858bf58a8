"""The unified social credit code and its check character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.credit_code import check_digit, is_valid

REAL = "51440100517355015H"
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def test_a_real_code() -> None:
    assert is_valid(REAL)
    assert check_digit(REAL[:17]) == "H"


@pytest.mark.parametrize(
    "code", ["", REAL[:17], REAL + "0", REAL.lower(), "5144010051735501IH", REAL[:17] + "J"]
)
def test_wrong_codes(code: str) -> None:
    assert not is_valid(code)


@pytest.mark.parametrize("first", ["", "5" * 16, "I" * 17, "\uff15" * 17])
def test_no_check_character_for_what_is_no_code(first: str) -> None:
    assert check_digit(first) is None


@given(st.text(ALPHABET, min_size=17, max_size=17))
def test_exactly_one_check_character_is_right(first: str) -> None:
    assert [last for last in ALPHABET if is_valid(first + last)] == [check_digit(first)]


@given(st.text(ALPHABET, min_size=17, max_size=17), st.integers(0, 16), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found(first: str, place: int, other: str) -> None:
    code = first + (check_digit(first) or "")
    changed = code[:place] + other + code[place + 1 :]
    assert is_valid(changed) is (changed == code)
