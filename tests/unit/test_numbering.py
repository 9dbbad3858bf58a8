"""The number that a standard gets next."""

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from tests.cases import chamber
from tuanbiao.facts.numbering import keeps, next_numbers
from tuanbiao.load import load
from tuanbiao.records.policy import PolicyVersion
from tuanbiao.records.standard import Replaced, VoidedNumber
from tuanbiao.register import Register, Row
from tuanbiao.tree import MemoryTree

LIBRARY = load(MemoryTree(chamber()))
BLANK = structs.replace(LIBRARY.register.by_slug()["draft-a"], slug="new")


def row(slug: str, number: str | None = None, *voided: str, **more: Any) -> Row:
    entries = tuple(VoidedNumber(number=one, on=date(2026, 1, 5), reason="改年代号。") for one in voided)
    return structs.replace(BLANK, slug=slug, number=number, voided=entries, **more)


def policy(**figures: Any) -> PolicyVersion:
    assert LIBRARY.governance.policy is not None
    known = LIBRARY.governance.policy.data.versions[0]
    fields = {name: getattr(known, name) for name in known.__struct_fields__}
    return PolicyVersion(**(fields | figures))


def first(*rows: Row, one: Row = BLANK, year: int = 2026, **figures: Any) -> str:
    return next_numbers(Register(rows), one, policy(**figures), "DEMO", year)[0]


def test_the_first_number_of_all() -> None:
    assert first() == "T/DEMO 1—2026"


def test_cumulative_numbers_go_on_across_years() -> None:
    assert first(row("a", "T/DEMO 1—2024"), row("b", "T/DEMO 7—2025"), row("c")) == "T/DEMO 8—2026"


def test_yearly_numbers_start_again() -> None:
    rows = (row("a", "T/DEMO 7—2025"), row("b", "T/DEMO 2—2026"))
    assert first(*rows, number_sequence="yearly") == "T/DEMO 3—2026"
    assert first(*rows, number_sequence="yearly", year=2027) == "T/DEMO 1—2027"


def test_numbers_are_padded() -> None:
    assert first(row("a", "T/DEMO 008—2025"), number_width=3) == "T/DEMO 009—2026"


def test_what_was_given_up_is_used() -> None:
    assert first(row("a", None, "T/DEMO 4—2025")) == "T/DEMO 5—2026"


def test_amendments_and_others_codes_do_not_count() -> None:
    rows = (
        row("a", "T/DEMO 1—2024"),
        row("b", "T/DEMO 1—2024/XG9—2025", kind="amendment"),
        row("c", "T/ELSE 8—2025"),
    )
    assert first(*rows) == "T/DEMO 2—2026"


def test_a_badly_written_number_counts_as_what_was_meant() -> None:
    assert first(row("a", "T/DEMO 3-2025"), row("b", "unreadable")) == "T/DEMO 4—2026"


def test_parts_go_on_where_a_standard_has_parts() -> None:
    rows = (row("a", "T/DEMO 1.1—2024"), row("b", "T/DEMO 1.2—2024"), row("c", "T/DEMO 2—2025"))
    assert next_numbers(Register(rows), BLANK, policy(), "DEMO", 2026) == (
        "T/DEMO 3—2026",
        "T/DEMO 3.1—2026",
        "T/DEMO 1.3—2026",
    )


def test_another_year_keeps_the_sequence() -> None:
    own = row("new", None, "T/DEMO 2—2025")
    rows = (own, row("a", "T/DEMO 5—2025"))
    assert first(*rows, one=own) == "T/DEMO 2—2026"
    assert first(*rows, one=own, year=2025) == "T/DEMO 6—2025"
    assert first(*rows, one=own, number_sequence="yearly") == "T/DEMO 1—2026"


def test_a_one_to_one_revision_keeps_the_sequence() -> None:
    old = row("old", "T/DEMO 2.1—2020")
    one = row("new", revises="old", replaces=(Replaced(number="T/DEMO 2.1—2020", extent="full"),))
    assert first(old, row("a", "T/DEMO 9—2025"), one=one) == "T/DEMO 2.1—2026"
    assert keeps(Register((old,)), one)


@pytest.mark.parametrize("replaces", [(), (Replaced(number="T/DEMO 2—2020", extent="part", clauses=("a",)),)])
def test_another_revision_takes_a_new_number(replaces: tuple[Replaced, ...]) -> None:
    old = row("old", "T/DEMO 2—2020")
    one = row("new", revises="old", replaces=replaces)
    assert first(old, one=one) == "T/DEMO 3—2026"
    assert not keeps(Register((old,)), one)


def test_a_standard_that_two_replace_is_kept_by_neither() -> None:
    replaced = (Replaced(number="T/DEMO 2—2020", extent="full"),)
    rows = (row("old", "T/DEMO 2—2020"), row("b", "T/DEMO 3—2026", replaces=replaced))
    assert first(*rows, one=row("new", revises="old", replaces=replaced)) == "T/DEMO 4—2026"


def test_amendments_are_counted_by_what_they_amend() -> None:
    old = row("old", "T/DEMO 2—2020")
    one = row("new", kind="amendment", amends="old")
    given_up = row("b", None, "T/DEMO 2—2020/XG1—2024", kind="amendment", amends="old")
    assert first(old, one=one) == "T/DEMO 2—2020/XG1—2026"
    assert first(old, given_up, one=one) == "T/DEMO 2—2020/XG2—2026"
    assert keeps(Register((old,)), one)


@pytest.mark.parametrize("amended", [(), (row("old"),)])
def test_an_amendment_of_nothing_has_no_number(amended: tuple[Row, ...]) -> None:
    one = row("new", kind="amendment", amends="old")
    assert next_numbers(Register(amended), one, policy(), "DEMO", 2026) == ()


def test_a_revision_of_an_unnumbered_standard_has_none_to_keep() -> None:
    one = row("new", revises="old", replaces=(Replaced(number="T/DEMO 2—2020", extent="full"),))
    assert first(row("old"), one=one) == "T/DEMO 1—2026"
