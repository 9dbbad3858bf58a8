"""The order and the due dates of systematic reviews."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.facts.maintenance import Dated, is_concluded, out_of_order, reviewed
from tuanbiao.load import load
from tuanbiao.records.systematic_review import SystematicReview
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

NAME = Words("日期", "day")
FOLDER = "standards/2024/sound-a/systematic-reviews"


@given(st.lists(st.none() | st.dates(), max_size=8))
def test_out_of_order_is_silent_exactly_on_sorted_days(days: list[date | None]) -> None:
    known = [day for day in days if day is not None]

    found = list(out_of_order(*(Dated(str(at), NAME, day) for at, day in enumerate(days))))

    assert (found == []) is (known == sorted(known))
    assert len(found) == sum(later < earlier for earlier, later in pairwise(known))


def test_a_review_counts_from_the_concluded_one_before_it() -> None:
    files = dict(chamber()) | {
        f"{FOLDER}/2030.md": b"---\ndue: 2030-03-20\non: 2030-03-01\nconclusion: confirmed\n---\n",
        f"{FOLDER}/2033.md": b"---\ndue: 2035-03-01\n---\n",
        f"{FOLDER}/2034.md": b"---\ndue: 2035-03-01\n---\n",
    }

    found = list(reviewed(load(MemoryTree(files)).standards["sound-a"]))

    assert [(one.year, one.since) for one in found] == [
        (2030, date(2025, 3, 20)),
        (2033, date(2030, 3, 1)),
        (2034, date(2030, 3, 1)),
    ]


def test_anything_of_its_end_concludes_a_review() -> None:
    due = date(2030, 3, 20)

    assert not is_concluded(SystematicReview(due=due, opened=due, body="council"))
    assert is_concluded(SystematicReview(due=due, on=due))
    assert is_concluded(SystematicReview(due=due, document="2030-03-20-confirmation"))
