"""When a rule document holds."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.rulebook import REQUIRED, in_force, named
from tuanbiao.records.rule_document import RuleDocument

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def document(effective: date | None, repealed: date | None = None) -> RuleDocument:
    return RuleDocument(title="示例办法", effective=effective, repealed=repealed)


@given(DAYS, st.integers(1, 1000))
def test_a_document_holds_from_its_day_of_effect_until_the_day_before_its_repeal(
    start: date, days: int
) -> None:
    end = start + timedelta(days=days)
    one = document(start, end)

    assert in_force(one, start)
    assert in_force(one, end - timedelta(days=1))
    assert not in_force(one, end)
    assert not in_force(one, start - timedelta(days=1))
    assert in_force(document(start), end)


@given(DAYS)
def test_a_draft_never_holds(day: date) -> None:
    assert not in_force(document(None), day)


def test_the_required_points_come_first_and_keep_their_order() -> None:
    assert len(REQUIRED) == 22
    assert [words.en for words in named({"retention", "meeting-mode"})] == [
        "Mode of meetings",
        "Retention periods",
    ]
