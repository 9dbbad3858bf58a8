"""Words of people as values of the record, and the few ways that no file of the corpus takes."""

from dataclasses import replace
from datetime import date

import pytest
from msgspec import structs

from tests.comments.test_corpus import STANDARD
from tuanbiao.cli.comments_kept import coordination
from tuanbiao.comments import values
from tuanbiao.comments.clauses import Clauses, clauses
from tuanbiao.comments.values import Decided
from tuanbiao.governance import Governance
from tuanbiao.words import Words


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("实质性", ("technical", True)),
        ("te", ("technical", False)),
        ("总体 General", ("general", False)),
        ("编辑（实质）", ("editorial", True)),
    ],
)
def test_kinds(written: str, meant: tuple[str, bool]) -> None:
    assert values.kind(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("采纳", Decided("accepted")),
        ("部分采纳，改了一处", Decided("partly", "改了一处")),
        ("不采纳。理由：不可行。\n另见附录。", Decided("rejected", "不可行。\n另见附录。")),
        ("Accepted\nclauses: 4.1\ndate: 2026-07-01", Decided("accepted", "", "4.1", "2026-07-01")),
    ],
)
def test_dispositions(written: str, meant: Decided) -> None:
    assert values.decided(written) == meant


def test_what_begins_with_a_mark_is_no_decision() -> None:
    assert isinstance(values.decided("（未定）"), Words)


@pytest.mark.parametrize("written", ["1899-12-31", "99999", "2200-01-01", "20260231"])
def test_days_beyond_reason(written: str) -> None:
    found = values.day(written)

    assert isinstance(found, Words) or found <= date(2199, 12, 31)


def test_a_text_that_cannot_be_read_has_no_clauses() -> None:
    index = structs.replace(STANDARD.index, prose=None)

    assert clauses(replace(STANDARD, index=index)) == Clauses()


def test_a_chamber_without_bodies_keeps_nothing() -> None:
    assert coordination(Governance()) == ""
