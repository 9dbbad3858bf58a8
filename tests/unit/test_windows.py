"""How a window counts, from its opening or its merge to its close."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.facts.windows import counted, least_days, proved_open, start_day
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.records.consultation import Consultation, Shortened
from tuanbiao.records.parts import Evidence, Notice
from tuanbiao.tree import MemoryTree

OPENS, CLOSES = date(2026, 6, 1), date(2026, 7, 1)
DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 12, 31))


def notice(
    *evidence: date | None, opens: date = OPENS, closes: date = CLOSES, shortened: bool = False
) -> Consultation:
    papers = tuple(Evidence(kind="notice", on=on) for on in evidence)
    why = Shortened(reason="急需。", approved_by="secretariat", on=opens) if shortened else None
    told = Notice(evidence=papers) if papers else None
    return Consultation(
        opens=opens, closes=closes, scope="members", text="a" * 64, notice=told, shortened=why
    )


@pytest.mark.parametrize(
    ("evidence", "proved"),
    [
        ((), False),
        ((None,), False),
        ((date(2026, 6, 2),), False),
        ((date(2026, 6, 1),), True),
        ((None, date(2026, 5, 31)), True),
    ],
)
def test_an_opening_is_proved_by_evidence_of_that_day(
    evidence: tuple[date | None, ...], *, proved: bool
) -> None:
    assert proved_open(notice(*evidence)) is proved


@pytest.mark.parametrize(
    ("arrived", "evidence", "start"),
    [
        (None, (), OPENS),
        (date(2026, 5, 20), (), OPENS),
        (date(2026, 6, 9), (), date(2026, 6, 9)),
        (date(2026, 6, 9), (OPENS,), OPENS),
    ],
)
def test_the_later_of_opening_and_merge_counts(
    arrived: date | None, evidence: tuple[date, ...], start: date
) -> None:
    assert start_day(notice(*evidence), arrived) == start


@given(DAYS, DAYS, st.integers(min_value=1, max_value=90))
def test_the_last_safe_day_is_exactly_the_last(merged: date, closes: date, least: int) -> None:
    window = counted(notice(opens=date(2026, 1, 1), closes=closes), closes, merged, least)
    assert window.long_enough is (merged <= window.last_safe_day)
    assert window.long_enough is (closes >= window.earliest)
    assert window.days == (closes - merged).days


@pytest.mark.parametrize(("announced", "least"), [(10, 10), (29, 29), (30, 30), (45, 30)])
def test_a_shortened_window_keeps_what_was_announced(announced: int, least: int) -> None:
    closes = OPENS + timedelta(days=announced)
    assert counted(notice(closes=closes, shortened=True), closes, OPENS, 30).least == least
    assert counted(notice(closes=closes), closes, OPENS, 30).least == 30


def test_the_chamber_may_ask_for_more_and_never_for_less() -> None:
    def days(figure: int) -> int:
        path = "governance/procedure.yml"
        text = chamber()[path].decode().replace("consultation_days: 30", f"consultation_days: {figure}")
        return least_days(load(MemoryTree(chamber() | {path: text.encode()})).governance, OPENS)

    assert [days(45), days(30), days(10)] == [45, 30, 30]
    assert least_days(Governance(), OPENS) == 30
