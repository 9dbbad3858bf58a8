"""The level of a cited standard."""

import pytest

from tuanbiao.facts.cited import level


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("GB 18597—2023", "mandatory"),
        ("GB18597", "mandatory"),
        ("ＧＢ 18597", "mandatory"),
        ("GB/T 191", "national"),
        ("GB/Z 43194—2023", "national"),
        ("QB/T 1234—2020", "industry"),
        ("HJ 2000", "industry"),
        ("DB11/T 123—2020", "local"),
        ("DB3205/T 1—2021", "local"),
        ("T/DEMO 1—2025", "group"),
        ("ISO 9001:2015", "international"),
        ("IEC 60335-1", "international"),
        ("Q/ABC 1", "other"),
        ("没有规定", "other"),
        ("", "other"),
    ],
)
def test_level(number: str, expected: str) -> None:
    assert level(number) == expected
