"""Numbers of standards: strict for one's own, and what was probably meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.numbers import (
    DASH,
    Number,
    identity,
    is_placeholder,
    is_reserved,
    marks,
    meant,
    parse_own,
    straighten,
)

GOOD = "T/DEMO 12\u20142024"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("T/GZAEPI 001—2018", Number("GZAEPI", "001", None, 2018)),
        ("T/CAS 1.1—2020", Number("CAS", "1", 1, 2020)),
        ("T/31SCTA 001—2020", Number("31SCTA", "001", None, 2020)),
        ("T/DEMO 2—2025/XG1—2027", Number("DEMO", "2", None, 2025, 1, 2027)),
    ],
)
def test_own_numbers(text: str, number: Number) -> None:
    assert parse_own(text) == number
    assert meant(text) is None
    assert marks(text) == []


@pytest.mark.parametrize(
    "written",
    [
        "Ｔ／DEMO 12—2024",
        "\u0422/DEMO 12—2024",
        "T/DE\u041cO 12—2024",
        "T/D\u200bEMO 12—2024",
        "T/DEMO 12\u20152024",
        "T/DEMO 12-2024",
        "T/DEMO 12\u20132024",
        "T/DEMO 12\u22122024",
        "T/DEMO 12\uff0d2024",
        "T/DEMO 12—2024\n",
        " T/DEMO 12—2024",
        "T/DEMO\u00a012—2024",
        "T/DEMO\u300012—2024",
        "T/DEMO  12—2024",
        "T/DEMO12—2024",
        "T / DEMO 12 — 2024",
        "t/demo 12—2024",
        "T/DEMO \uff11\uff12—2024",
        "T/DEMO \u0661\u0662—2024",
    ],
)
def test_what_was_probably_meant(written: str) -> None:
    assert parse_own(written) is None
    assert meant(written) == GOOD
    assert identity(written) == identity(GOOD)


@pytest.mark.parametrize(
    "written",
    [
        "T/1234 1—2024",
        "T/D 1—2024",
        "T/DEMO 1.0—2024",
        "T/DEMO 1.1.1—2024",
        "T/DEMO 1—24",
        "GB/T 1.1—2020",
        "",
    ],
)
def test_no_own_number_and_nothing_to_guess(written: str) -> None:
    assert parse_own(written) is None
    assert meant(written) is None


def test_odd_characters_are_named() -> None:
    assert marks("\u0422/DEMO 12\u20152024") == ["U+0422 CYRILLIC CAPITAL LETTER TE", "U+2015 HORIZONTAL BAR"]
    assert marks("T/DEMO 12—2024\n") == ["U+000A CONTROL"]


def test_leading_zeros_do_not_make_another_number() -> None:
    assert identity("T/DEMO 12—2024") == identity("T/DEMO 012—2024")
    assert identity("T/DEMO 12—2024") != identity("T/DEMO 120—2024")
    assert identity("T/DEMO 10.1—2024") != identity("T/DEMO 1.1—2024")


def test_year_of_issue_is_that_of_an_amendment() -> None:
    amended = parse_own("T/DEMO 2—2025/XG1—2027")
    assert amended
    assert amended.issued == 2027
    plain = parse_own(GOOD)
    assert plain
    assert (plain.issued, plain.order) == (2024, 12)


@pytest.mark.parametrize("text", ["T/DEMO ××××—××××", "T/DEMO XXX—XXXX", "T/DEMO ×.1—××××"])
def test_placeholders(text: str) -> None:
    assert is_placeholder(text)
    assert parse_own(text) is None


def test_placeholder_with_another_dash_is_meant_as_one() -> None:
    assert meant("T/DEMO ××××-××××") == "T/DEMO ××××—××××"
    assert not is_placeholder(GOOD)


def test_reserved_codes() -> None:
    assert is_reserved("GB")
    assert is_reserved("JB")
    assert not is_reserved("DEMO")


_CODES = st.from_regex(r"[A-Z0-9]{1,5}[A-Z]", fullmatch=True)
_SEQUENCES = st.from_regex(r"0{0,2}[1-9][0-9]{0,3}", fullmatch=True)


@given(_CODES, _SEQUENCES, st.none() | st.integers(1, 99), st.integers(1950, 2999))
def test_a_number_reads_back(code: str, sequence: str, part: int | None, year: int) -> None:
    written = f"T/{code} {sequence}{f'.{part}' if part else ''}{DASH}{year}"
    assert parse_own(written) == Number(code, sequence, part, year)
    assert straighten(written) == written
    assert meant(written) is None
    assert straighten(written.replace(DASH, " \u2015 ").replace(" ", "\u3000")) == written


@given(st.text(max_size=40))
def test_straightening_settles_at_once(text: str) -> None:
    once = straighten(text)
    assert straighten(once) == once
    guess = meant(text)
    assert guess is None or guess == once
