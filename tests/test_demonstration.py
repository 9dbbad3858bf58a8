"""The demonstration chamber in this repository is sound, now and at any later day."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.cases import read_folder, show
from tuanbiao.check import check
from tuanbiao.diagnostic import Severity
from tuanbiao.facts.stages import ENDS, ORDER
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

ROOT = Path(__file__).parents[1]
WRITTEN = date(2026, 11, 24)


@pytest.fixture(scope="module")
def library() -> Library:
    files = {
        f"{folder}/{path}": content
        for folder in ("governance", "standards")
        for path, content in read_folder(ROOT / folder)
    }
    return load(MemoryTree(files))


def test_only_what_is_meant_is_said_of_it(library: Library) -> None:
    """A window that was shortened for a recorded reason is a warning for good: that is the point of recording it."""
    found = [
        (one.rule, one.span.path) for one in check(library, WRITTEN) if one.severity is not Severity.INFO
    ]

    assert found == [
        (
            "consultation-window-shortened",
            "standards/2022/temporary-disinfection-point/consultations/1.md",
        )
    ]


@pytest.mark.parametrize("year", [2027, 2032])
def test_time_alone_never_makes_it_unsound(library: Library, year: int) -> None:
    errors = tuple(
        one for one in check(library, WRITTEN.replace(year=year)) if one.severity is Severity.ERROR
    )

    assert show(errors) == "clean\n"


def test_every_stage_and_end_occurs(library: Library) -> None:
    stages = Counter(standard.index.data.stage for standard in library.standards.values())

    assert set(stages) == {*ORDER, *ENDS}
    assert any(row.review_open for row in library.register.rows)
    assert len(library.standards) >= 13


def test_what_a_chamber_meets_occurs(library: Library) -> None:
    standards = library.standards.values()
    reviews = [review.data for one in standards for review in one.reviews.values()]
    rounds = [notice.data for one in standards for notice in one.consultations.values()]
    comments = [
        row for one in standards for table in one.comments.values() for row in table.data.comments or ()
    ]
    documents = library.governance.documents.values()

    assert {review.conclusion for review in reviews} >= {"passed", "failed"}
    assert {review.form for review in reviews} == {"meeting", "correspondence"}
    assert any(review.required_changes for review in reviews)
    assert any(review.ballot and review.ballot.recused for review in reviews)
    assert any(len(one.consultations) > 1 for one in standards)
    assert any(notice.shortened for notice in rounds)
    assert any(notice.extended for notice in rounds)
    assert any(table.data.comments == () for one in standards for table in one.comments.values())
    assert any(row.via in ("letter", "e-mail") for row in comments)
    assert any(document.data.kind == "publication" and len(document.data.items) > 1 for document in documents)
    assert any(one.index.data.joint for one in standards)
    assert {one.index.data.kind for one in standards} == {"new", "revision", "amendment"}
    assert any(one.publication and one.publication.data.transition_until for one in standards)
    conclusions = {record.data.conclusion for one in standards for record in one.systematic_reviews.values()}
    assert conclusions >= {"confirmed", "withdraw", None}
    assert any(appeal.data.replied for appeal in library.governance.appeals.values())
    assert any(complaint.data.answered for complaint in library.governance.complaints.values())
    assert any(one.index.data.patents and one.index.data.patents.list_ for one in standards)
    assert any(row.inherited for row in library.register.rows)
