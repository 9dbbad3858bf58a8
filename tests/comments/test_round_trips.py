"""Records that go out as a table come back as the same records."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from msgspec import to_builtins

from tests.comments.test_corpus import SOUND, STANDARD, TODAY, round_
from tuanbiao.comments import write_docx, write_text, write_xlsx
from tuanbiao.comments.files import bring
from tuanbiao.comments.reading import Given
from tuanbiao.comments.sheet import clean
from tuanbiao.comments.summary import Source, Summary, summary
from tuanbiao.forge.comment_table import extended, read_table
from tuanbiao.parse.source import decode
from tuanbiao.records.comments import COMMENT_KINDS, DECISIONS, WAYS, Comment, Comments, Disposition
from tuanbiao.records.units import CATEGORIES

OPENS = date(2026, 6, 1)
CLOSES = date(2026, 7, 6)
NOTHING = ("无", "无意见", "没有意见", "无修改意见", "无异议", "同意", "none", "nocomment", "nocomments")
WRITERS: dict[str, Callable[[Summary], bytes]] = {
    "xlsx": write_xlsx.write,
    "docx": lambda made: write_docx.write(made, TODAY),
    "csv": write_text.write_csv,
    "iso-docx": lambda made: write_docx.write_iso(made, TODAY),
}
# What people write that means something to a program on the way.
_ODD = st.sampled_from(
    [
        "=1+1",
        "'=x",
        "''+1",
        "@a",
        "-5 ℃",
        "_x000D_",
        "_x005F_",
        "a|b",
        '"',
        "理由：",
        "a\tb",
        "1\n\n2",
        "<b>&",
    ]
)


def _sound(text: str) -> bool:
    plain = "".join(filter(str.isalnum, text.casefold()))
    return bool(text) and plain not in NOTHING and not decode("", text.encode(), 100_000).faults


def _texts(most: int = 60) -> st.SearchStrategy[str]:
    plain = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=most)
    mixed = st.lists(plain | _ODD, min_size=1, max_size=4).map("\n".join)
    return (plain | _ODD | mixed).map(clean).filter(_sound)


def _names() -> st.SearchStrategy[str]:
    return _texts(12).map(lambda text: " ".join(text.split())).filter(_sound)


@cache
def _clauses() -> list[str]:
    return ["general", "title", *round_().clauses.labels]


@st.composite
def _dispositions(draw: DrawFn, received: date) -> Disposition | None:
    if draw(st.booleans()):
        return None
    decision: Any = draw(st.sampled_from(sorted(DECISIONS)))
    change = tuple(draw(st.lists(st.sampled_from(_clauses()[1:]), max_size=3)))
    reason = draw(_texts(30) if decision != "accepted" or not change else st.none() | _texts(30))
    on = draw(st.none() | st.dates(received, TODAY))
    return Disposition(decision=decision, reason=reason, change=change, on=on)


@st.composite
def _comments(draw: DrawFn, number: int) -> Comment:
    received = draw(st.dates(OPENS, TODAY))
    return Comment(
        no=number,
        from_=draw(_names()),
        clause=draw(st.sampled_from(_clauses())),
        kind=draw(st.sampled_from(sorted(COMMENT_KINDS))),
        substantial=draw(st.booleans()),
        text=f"{number} {draw(_texts())}",
        proposed=draw(st.none() | _texts()),
        received=received,
        via=draw(st.sampled_from(sorted(WAYS))),
        late=received > CLOSES,
        category=draw(st.none() | st.sampled_from(sorted(CATEGORIES))),
        source=draw(st.none() | st.just(f"https://example.org/{number}?a=%E4")),
        remark=draw(st.none() | _texts(20)),
        disposition=draw(_dispositions(received)),
    )


@st.composite
def _tables(draw: DrawFn) -> tuple[Comment, ...]:
    return tuple(draw(_comments(number)) for number in range(1, draw(st.integers(1, 4)) + 1))


def made(comments: tuple[Comment, ...], *, internal: bool = True) -> Summary:
    """The table of these comments."""
    notice = STANDARD.consultations[1].data
    data = Comments(sent=9, replied=7, with_comments=3, comments=comments)
    return summary(Source(STANDARD, SOUND.governance, 1, notice, data, round_().clauses, internal))


def brought(content: bytes) -> list[dict[str, Any]]:
    """What comes back from a file, as rows of the record."""
    found = bring(content, "comment-a", Given(received=OPENS, dispositions=True), round_())
    assert [one.reasons for one in found.rows("returned", "known")] == []
    return [one.draft.row(one.no or 0, {}) for one in found.rows("new") if one.draft]


def _plain(one: Comment) -> dict[str, Any]:
    """A comment as a row: dates as text, nothing that is empty."""
    row: dict[str, Any] = to_builtins(one)
    if one.disposition:
        row["disposition"] = {
            key: value for key, value in row["disposition"].items() if value not in (None, ())
        }
    return {key: value for key, value in row.items() if value not in (None, False, (), [])}


@pytest.mark.no_cover
@pytest.mark.parametrize("form", ["xlsx", "docx", "csv"])
@given(comments=_tables())
@settings(max_examples=40)
def test_records_come_back_whole(form: str, comments: tuple[Comment, ...]) -> None:
    assert brought(WRITERS[form](made(comments))) == [_plain(one) for one in comments]


@pytest.mark.no_cover
@given(comments=_tables())
@settings(max_examples=40)
def test_the_iso_template_keeps_what_it_has_columns_for(comments: tuple[Comment, ...]) -> None:
    held = ("no", "from", "clause", "kind", "text", "proposed", "disposition")

    rows = brought(WRITERS["iso-docx"](made(comments)))

    assert [{key: row[key] for key in held if key in row} for row in rows] == [
        {key: value for key, value in _plain(one).items() if key in held} for one in comments
    ]


@given(comments=_tables())
@settings(max_examples=40)
def test_rows_are_read_back_from_the_record(comments: tuple[Comment, ...]) -> None:
    """Whatever people write, the YAML says exactly that."""
    table = read_table("a.yml", b"sent: 9  # kept\ncomments: []\n")
    assert table is not None
    content = extended(table, brought(write_text.write_csv(made(comments))))
    assert content is not None
    after = read_table("a.yml", content)

    assert after is not None
    assert after.rows == comments
    assert content.startswith(b"sent: 9  # kept\n")


def test_a_second_round_trip_changes_nothing() -> None:
    comments = STANDARD.comments[1].data.comments or ()
    first = brought(WRITERS["xlsx"](made(comments)))

    assert OPENS + timedelta(days=14) == date.fromisoformat(first[0]["received"])
    assert {**first[0], "evidence": None} == {**_plain(comments[0]), "evidence": None}
