"""Numbers of cited standards are found, compared and ordered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.citations import citations, is_misdashed

CODES = st.sampled_from(["GB", "GB/T", "GB/Z", "HG/T", "QC/T", "DB31/T", "T/DEMO", "JJG"])


def keys(text: str) -> list[tuple[str, str | None]]:
    return [(one.key, one.year) for one in citations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("应符合GB/T 191的规定", [("GB/T 191", None)]),
        ("GB/T1.1—2020", [("GB/T 1.1", "2020")]),
        ("GB/T\u00a01.1－2020", [("GB/T 1.1", "2020")]),
        (
            "GB/T 4857.4 和 4857.5、GB 18597",
            [("GB/T 4857.4", None), ("GB/T 4857.5", None), ("GB 18597", None)],
        ),
        ("GB/T 4857.4和0.5 m", [("GB/T 4857.4", None)]),
        ("ISO/IEC 17025:2017、IEC 60068-2-1", [("ISO/IEC 17025", "2017"), ("IEC 60068-2-1", None)]),
        ("HJ 2025—2012", [("HJ 2025", "2012")]),
        ("T/DEMO 012—2022", [("T/DEMO 12", "2022")]),
        ("T/DEMO 2—2022/XG1—2024", [("T/DEMO 2/XG1—2024", "2022")]),
        ("CB 100 型设备，8 GB 2 条，XGB 3，HJ 5", []),
        ("GB/T 191a，GB/T 123456789", []),
    ],
)
def test_citations_are_found(text: str, found: list[tuple[str, str | None]]) -> None:
    assert keys(text) == found


def test_the_order_of_a_list() -> None:
    listed = "GB/T 191，GB 4806.7，GB/T 4857.4，GB/T 4857.10，HG/T 3944，QC/T 449，DB31/T 1，T/DEMO 1，ISO 9001，IEC 60068"
    ranks = [one.rank for one in citations(listed)]
    assert len(ranks) == 10
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("GB/T 1—2020", False), ("GB/T 1-2020", True), ("GB/T 1―2020", True), ("GB/T 1", False)],
)
def test_the_dash(text: str, wrong: bool) -> None:  # noqa: FBT001 - a parameter of the test
    (one,) = citations(text)
    assert is_misdashed(one) is wrong


@given(CODES, st.integers(1, 99999), st.one_of(st.none(), st.integers(1950, 2999)))
def test_a_number_is_found_wherever_it_stands(code: str, number: int, year: int | None) -> None:
    written = f"{code} {number}" + (f"—{year}" if year else "")
    (one,) = citations(f"应按{written}的规定")
    assert one.text == written
    assert one.key == f"{code} {number}"
    assert (one.start, one.end) == (2, 2 + len(written))
    assert one.year == (str(year) if year else None)


@given(st.text(alphabet="GBT/ 1.—0ISO和:-JHX\n", max_size=80))
def test_what_is_found_stands_there(text: str) -> None:
    for one in citations(text):
        assert text[one.start : one.end] == one.text
