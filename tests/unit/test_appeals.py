"""Deadlines of appeals, and when an appeal stands in the way of a number."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.appeals import due, is_closed, is_taken_up, obstacle_on
from tuanbiao.records.appeal import Acceptance, Appeal, AppealDecision, Remedy, SecondInstance

FILED = date(2026, 5, 6)
ACCEPTED = date(2026, 5, 8)
DAYS = st.dates(date(2026, 5, 1), date(2026, 8, 31))


def appeal(
    *,
    accepted: bool | None = True,
    replied: date | None = None,
    decision: AppealDecision | None = None,
    done: date | None = None,
    second: SecondInstance | None = None,
) -> Appeal:
    return Appeal(
        appellant="unit-a",
        matter="consultation",
        claim="请求复核",
        filed=FILED,
        accepted=None if accepted is None else Acceptance(answer=accepted, on=ACCEPTED),
        replied=replied,
        decision=decision,
        remedy=Remedy(text="重新处理", done=done) if done else None,
        second_instance=second,
    )


@given(DAYS, st.integers(1, 60), st.none() | DAYS)
def test_the_earlier_of_limit_and_promise_is_due(since: date, days: int, stated: date | None) -> None:
    found = due(since, days, stated)

    assert found <= since + timedelta(days=days)
    assert found in (since + timedelta(days=days), stated)


@pytest.mark.parametrize(
    ("one", "taken_up", "closed"),
    [
        (appeal(accepted=None), False, False),
        (appeal(), True, False),
        (appeal(accepted=False), False, True),
        (appeal(replied=ACCEPTED, decision="dismissed"), True, True),
        (appeal(decision="withdrawn"), True, True),
        (appeal(accepted=None, decision="dismissed"), True, False),
    ],
)
def test_whether_an_appeal_is_taken_up_and_closed(one: Appeal, *, taken_up: bool, closed: bool) -> None:
    assert (is_taken_up(one), is_closed(one)) == (taken_up, closed)


@given(DAYS)
def test_a_refused_or_withdrawn_appeal_never_stands_in_the_way(day: date) -> None:
    assert obstacle_on(appeal(accepted=False), day) is None
    assert obstacle_on(appeal(accepted=None), day) is None
    assert obstacle_on(appeal(decision="withdrawn"), day) is None


@given(DAYS, DAYS)
def test_an_accepted_appeal_stands_in_the_way_until_it_is_answered(day: date, replied: date) -> None:
    wanted = "undecided" if ACCEPTED <= day < replied else None

    assert obstacle_on(appeal(replied=replied, decision="dismissed"), day) == wanted


@given(DAYS, st.none() | DAYS)
def test_an_upheld_appeal_stands_in_the_way_until_it_is_remedied(day: date, done: date | None) -> None:
    replied = date(2026, 5, 20)
    found = obstacle_on(appeal(replied=replied, decision="upheld", done=done), day)

    if day < ACCEPTED:
        assert found is None
    elif day < replied:
        assert found == "undecided"
    else:
        assert found == (None if done is not None and done <= day else "unremedied")


def test_a_second_appeal_opens_the_matter_again() -> None:
    second = SecondInstance(
        body="council", filed=date(2026, 6, 1), replied=date(2026, 6, 20), decision="dismissed"
    )
    one = appeal(replied=date(2026, 5, 20), decision="dismissed", second=second)

    assert obstacle_on(one, date(2026, 5, 31)) is None
    assert obstacle_on(one, date(2026, 6, 1)) == "undecided"
    assert obstacle_on(one, date(2026, 6, 20)) is None


def test_a_second_appeal_that_is_withdrawn_leaves_the_first_answer_as_it_was() -> None:
    second = SecondInstance(body="council", filed=date(2026, 6, 1), decision="withdrawn")
    one = appeal(replied=date(2026, 5, 20), decision="upheld", second=second)

    assert obstacle_on(one, date(2026, 6, 30)) == "unremedied"
