"""Every file of the corpus comes out as expected: no good row lost, no bad row silent."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.cases import chamber
from tests.comments.corpus import CORPUS
from tuanbiao.cli.comments_import import categories
from tuanbiao.comments.accept import Judged
from tuanbiao.comments.clauses import clauses
from tuanbiao.comments.files import Import, bring
from tuanbiao.comments.reading import Given, Round
from tuanbiao.comments.sheet import UnreadableError
from tuanbiao.load import load
from tuanbiao.records.comments import Comment
from tuanbiao.tree import MemoryTree

EXPECTED = Path(__file__).parent / "expected"
SOUND = load(MemoryTree(chamber()))
STANDARD = SOUND.standards["comment-a"]
TODAY = date(2026, 7, 10)
_SHOWN = 30


@cache
def round_() -> Round:
    notice = STANDARD.consultations[1].data
    return Round(
        clauses=clauses(STANDARD),
        opens=notice.opens,
        closes=notice.binding_closes,
        today=TODAY,
        categories=categories(SOUND.governance),
    )


def recorded() -> tuple[Comment, ...]:
    return STANDARD.comments[1].data.comments or ()


def brought(name: str) -> Import:
    make, options = CORPUS[name]
    given = Given(**{"received": date(2026, 6, 20), **options})
    return bring(make(), "comment-a", given, round_(), recorded())


def told(name: str) -> Iterator[str]:
    """What is expected, as text: the counts, what is said of each sheet, each row."""
    try:
        found = brought(name)
    except UnreadableError as error:
        yield f"unreadable: {error.words.zh}"
        yield f"  {error.words.en}"
        return
    counts = {state: len(found.rows(state)) for state in ("new", "known", "returned", "passed")}
    yield f"{found.kind}: " + ", ".join(f"{count} {state}" for state, count in counts.items())
    if not found.found:
        yield "no header"
    for table in found.tables:
        if table.layout is not None:
            yield f"[{table.sheet.name}] unknown={list(table.layout.unknown)} above={dict(table.layout.above)}"
        yield from (line for one in table.rows[:_SHOWN] for line in _row(one))


def _row(one: Judged) -> Iterator[str]:
    yield f"{one.sheet}#{one.row.number} {one.state}{f' {one.no}' if one.no else ''}"
    draft = one.draft
    if draft is not None:
        shown = draft.row(one.no or 0, {})
        yield from (f"    {key}: {value!r}" for key, value in shown.items() if key != "no")
    for words in (*one.reasons, *one.notes):
        yield f"  {words.zh}"
        yield f"  {words.en}"


@pytest.mark.parametrize("name", CORPUS)
def test_file(name: str, *, update: bool) -> None:
    text = "".join(f"{line}\n" for line in told(name))
    path = EXPECTED / f"{name}.txt"
    if update:
        path.write_text(text, "utf-8", newline="\n")

    assert text == path.read_text("utf-8")


def test_nothing_else_is_expected() -> None:
    assert {path.name for path in EXPECTED.iterdir()} == {f"{name}.txt" for name in CORPUS}


@pytest.mark.parametrize("name", CORPUS)
def test_no_row_is_lost(name: str) -> None:
    """Rows in are rows taken in, known, returned or passed over with a reason."""
    try:
        found = brought(name)
    except UnreadableError:
        return
    for table in found.tables:
        assert [one.row for one in table.rows] == list(table.sheet.rows)
        for one in table.rows:
            assert one.reasons or one.state == "new"
            assert (one.draft is not None) is (one.state in ("new", "known"))
