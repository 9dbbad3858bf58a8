"""Identity numbers are known by their check character, so that other long figures are left alone."""

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.identity import is_identity_number

SAMPLE = "11010519491231002X"  # the example that GB 11643 itself prints


def test_the_sample_of_the_standard() -> None:
    assert is_identity_number(SAMPLE)
    assert not is_identity_number(SAMPLE[:17])
    assert not is_identity_number(SAMPLE.lower())


@given(st.integers(0, 16), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_always_noticed(place: int, digit: str) -> None:
    changed = SAMPLE[:place] + digit + SAMPLE[place + 1 :]

    assert is_identity_number(changed) == (changed == SAMPLE)


@given(st.text(max_size=20))
def test_any_text_may_be_asked_about(text: str) -> None:
    assert isinstance(is_identity_number(text), bool)


def test_digits_of_other_scripts_are_no_digits() -> None:
    assert not is_identity_number("١" * 17 + "X")


def test_a_month_of_thirteen_is_no_date_of_birth() -> None:
    assert not any(
        is_identity_number(f"1101051949133100{tail:01d}{last}")
        for tail in range(10)
        for last in "0123456789X"
    )
