"""The arithmetic of a vote: integers, two denominators, nobody counted twice."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.ballot import (
    LEAST_SHARE,
    arithmetic,
    compares,
    entitled_to_vote,
    least_for,
    ratio,
    reaches,
    tally,
)
from tuanbiao.records.review import Ballot, Panel, Review, Vote

DAY = date(2026, 6, 25)
# The fewest votes in favour of 1 to 20 entitled.
LEAST = (1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12, 12, 13, 14, 15, 15)


def vote(voter: str, choice: Any = "for", day: date = DAY, *, late: bool = False) -> Vote:
    return Vote(voter=voter, choice=choice, on=day, late=late)


def review(
    roll: tuple[str, ...],
    votes: tuple[Vote, ...],
    recused: tuple[str, ...] = (),
    attended: tuple[str, ...] | None = None,
) -> Review:
    return Review(
        form="correspondence" if attended is None else "meeting",
        panel=Panel(appointed_by="secretariat", on=DAY, chair=roll[0] if roll else "a", members=()),
        text="0" * 64,
        attended=attended,
        ballot=Ballot(opens=DAY, closes=DAY, roll=roll, recused=recused, votes=votes),
    )


def people(count: int) -> tuple[str, ...]:
    return tuple(f"p{number}" for number in range(count))


@pytest.mark.parametrize(
    ("entitled", "for_", "passes"),
    [(4, 3, True), (5, 3, False), (7, 5, False), (7, 6, True), (0, 0, False), (12, 8, False), (12, 9, True)],
)
def test_three_quarters_of_the_entitled(entitled: int, for_: int, *, passes: bool) -> None:
    assert reaches(for_, entitled) is passes


def test_twelve_entitled_nine_attending_eight_for_passes_one_figure_only() -> None:
    assert not reaches(8, 12)
    assert reaches(8, 9)


def test_recusal_from_twelve_to_ten_makes_eight_pass() -> None:
    roll = people(12)
    votes = tuple(vote(one) for one in roll[:8])
    before, after = tally(review(roll, votes)), tally(review(roll, votes, recused=roll[10:]))
    assert before
    assert not reaches(before.for_, before.entitled)
    assert after
    assert reaches(after.for_, after.entitled)


def test_least_votes_by_number_entitled() -> None:
    assert tuple(least_for(of) for of in range(1, 21)) == LEAST


@given(st.integers(1, 10_000), st.fractions(Fraction(3, 4), 1))
def test_least_for_is_the_least_that_reaches(of: int, share: Fraction) -> None:
    least = least_for(of, share)
    assert reaches(least, of, share)
    assert not reaches(least - 1, of, share)


@given(st.integers(0, 500), st.integers(0, 500))
def test_reaching_agrees_with_exact_fractions(for_: int, of: int) -> None:
    assert reaches(for_, of) is (of > 0 and Fraction(for_, of or 1) >= LEAST_SHARE)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.just(of), st.integers(0, of), st.integers(0, of))))
def test_the_figure_of_the_entitled_is_the_stricter(counts: tuple[int, int, int]) -> None:
    entitled, attending, for_ = counts
    if 0 < for_ <= attending and reaches(for_, entitled):
        assert reaches(for_, attending)


@given(st.integers(0, 200), st.integers(0, 200))
def test_more_than_a_half_is_not_at_least_a_half(part: int, whole: int) -> None:
    assert compares(part, whole, "> 1/2") is (2 * part > whole > 0)
    assert compares(part, whole, ">= 2/3") is (whole > 0 and 3 * part >= 2 * whole)


def test_the_edge_of_a_majority() -> None:
    assert not compares(3, 6, "> 1/2")
    assert compares(3, 6, ">= 1/2")
    assert compares(4, 6, ">= 2/3")
    assert not compares(0, 0, ">= 2/3")


def test_arithmetic_as_printed() -> None:
    assert arithmetic(8, 12) == "4 × 8 = 32 < 3 × 12 = 36"
    assert arithmetic(9, 12) == "4 × 9 = 36 ≥ 3 × 12 = 36"
    assert ratio("4/5") == Fraction(4, 5)


def test_no_ballot_no_count() -> None:
    assert (
        tally(
            Review(
                form="meeting", panel=Panel(appointed_by="b", on=DAY, chair="a", members=()), text="0" * 64
            )
        )
        is None
    )


def test_abstentions_invalid_and_unreturned_papers_stay_in_the_denominator() -> None:
    votes = (vote("p0"), vote("p1", "against"), vote("p2", "abstain"), vote("p3", "invalid"))
    count = tally(review(people(6), votes))
    assert count
    assert (count.entitled, count.attending, count.returned, count.unreturned) == (6, 4, 4, 2)
    assert (count.for_, count.against, count.abstain, count.invalid) == (1, 1, 1, 1)


def test_who_signed_in_and_did_not_vote_attended() -> None:
    count = tally(review(people(4), (vote("p0"),), recused=("p3",), attended=("p0", "p1", "p3")))
    assert count
    assert (count.entitled, count.attending, count.for_) == (3, 2, 1)


@pytest.mark.parametrize(
    "votes",
    [
        (vote("p0", day=DAY + timedelta(1)),),
        (vote("p0", late=True),),
        (vote("p0", day=DAY - timedelta(1)),),
        (vote("nobody"),),
        (vote("p3"),),
    ],
    ids=["after the close", "received late", "before the opening", "not on the roll", "recused"],
)
def test_votes_that_do_not_count(votes: tuple[Vote, ...]) -> None:
    count = tally(review(people(4), votes, recused=("p3",)))
    assert count
    assert (count.for_, count.attending) == (0, 0)


def test_two_papers_of_one_voter_count_once_and_only_if_they_agree() -> None:
    agreeing = tally(review(people(2), (vote("p0"), vote("p0"))))
    differing = tally(review(people(2), (vote("p0"), vote("p0", "against"), vote("p0"))))
    assert agreeing
    assert (agreeing.for_, agreeing.invalid) == (1, 0)
    assert differing
    assert (differing.for_, differing.invalid) == (0, 1)


_CHOICES = st.sampled_from(["for", "against", "abstain", "invalid"])


@given(
    st.integers(0, 9),
    st.sets(st.integers(0, 9)),
    st.lists(st.tuples(st.integers(0, 12), _CHOICES, st.integers(-1, 1), st.booleans()), max_size=30),
    st.none() | st.sets(st.integers(0, 12)),
)
def test_counts_always_reconcile(
    size: int, recused: set[int], papers: list[tuple[int, str, int, bool]], attended: set[int] | None
) -> None:
    votes = tuple(
        vote(f"p{who}", choice, DAY + timedelta(shift), late=late) for who, choice, shift, late in papers
    )
    found = review(
        people(size),
        votes,
        tuple(f"p{who}" for who in sorted(recused)),
        None if attended is None else tuple(f"p{who}" for who in sorted(attended)),
    )
    count = tally(found)
    assert count
    assert found.ballot
    assert count.entitled == len(entitled_to_vote(found.ballot))
    assert count.for_ + count.against + count.abstain + count.invalid + count.unreturned == count.entitled
    assert 0 <= count.returned <= count.attending <= count.entitled
