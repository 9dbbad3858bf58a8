"""The figures of the annual report, with inherited standards whose dates are not all known."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.facts.annual import Figure, figure_name, figures, in_force
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.records.annual_report import Counts
from tuanbiao.register import Register, Row
from tuanbiao.tree import MemoryTree

INHERITED = """
- slug: pallet-marks
  title: 示例托盘标记
  number: T/DEMO 90—2018
  status: {status}
  published: 2018-12-20
  {extra}
"""
END = date(2024, 12, 31)


def library(status: str = "in-force", extra: str = "effective: 2019-01-01") -> Library:
    files = dict(chamber())
    files["governance/baseline.yml"] = INHERITED.format(status=status, extra=extra).encode()
    return load(MemoryTree(files))


def inherited(held: Library) -> tuple[Row, Register]:
    return next(row for row in held.register.rows if row.inherited), held.register


@pytest.mark.parametrize(
    ("status", "extra", "wanted"),
    [
        ("in-force", "effective: 2019-01-01", True),
        ("in-force", "effective: 2025-01-01", False),
        ("upcoming", "effective: 2025-01-01", False),
        ("withdrawn", "{effective: 2019-01-01, withdrawn: 2024-12-31}", False),
        ("withdrawn", "{effective: 2019-01-01, withdrawn: 2025-01-01}", True),
        ("withdrawn", "effective: 2019-01-01", None),
        ("superseded", "effective: 2019-01-01", None),
        ("in-progress", "stage: drafting", False),
    ],
)
def test_an_inherited_standard_is_in_force_as_far_as_its_dates_tell(
    status: str, extra: str, *, wanted: bool | None
) -> None:
    lines = extra.strip("{}").replace(", ", "\n  ")

    assert in_force(*inherited(library(status, lines)), END) is wanted


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 15))
def test_a_figure_admits_whatever_the_unknown_may_add(known: int, unknown: int, stated: int) -> None:
    figure = Figure(("a",) * known, ("b",) * unknown)

    assert figure.admits(stated) == (known <= stated <= known + unknown)


def test_every_key_of_the_report_is_counted_and_has_a_name() -> None:
    keys = {field.name for field in msgspec.structs.fields(Counts)}

    held = library()
    assert set(figures(held.register, held.governance, 2025)) == keys
    assert all(figure_name(key).zh and figure_name(key).en for key in keys)


def test_the_years_of_the_chamber() -> None:
    files: Any = dict(chamber())
    held = load(MemoryTree(files))
    counted = {
        year: {key: one.slugs for key, one in figures(held.register, held.governance, year).items()}
        for year in (2024, 2025)
    }

    assert (
        counted[2024]["proposed"]
        == counted[2024]["in_progress"]
        == counted[2024]["consulted"]
        == ("sound-a",)
    )
    assert counted[2025]["published"] == counted[2025]["total_in_force"] == ("sound-a",)
    assert counted[2025]["in_progress"] == counted[2025]["revised"] == counted[2025]["withdrawn"] == ()


def test_an_inherited_standard_is_in_force_until_its_successor_is() -> None:
    files: Any = dict(chamber())
    files["governance/baseline.yml"] = INHERITED.format(
        status="in-force", extra="effective: 2019-01-01"
    ).encode()
    index = "standards/2024/sound-a/index.md"
    replaces = "replaces:\n  - number: T/DEMO 90—2018\n    extent: full\ntext_access: full\n"
    files[index] = files[index].decode().replace("text_access: full\n", replaces).encode()
    row, register = inherited(load(MemoryTree(files)))

    assert in_force(row, register, date(2025, 6, 30)) is True
    assert in_force(row, register, date(2025, 7, 1)) is False
