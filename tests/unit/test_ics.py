"""Deadlines as a calendar that other programs read."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from tests.cases import chamber
from tuanbiao.deadlines import KINDS, Deadline
from tuanbiao.load import load
from tuanbiao.report.ics import RULES, render
from tuanbiao.rules.state.every import ALL_RULES
from tuanbiao.span import Span
from tuanbiao.tree import MemoryTree

AS_OF = date(2026, 6, 30)
PATH = "standards/2026/comment-a/consultations/1.md"
ONE = Deadline(
    date(2026, 7, 6), "consultation", "家用小型电器售后服务信息告知要求", "comment-a", Span(PATH, 4, 9)
)
_record = load(MemoryTree(chamber())).governance.chamber
CHAMBER = _record.data if _record else None


def events(*deadlines: Deadline, lang: str = "zh", as_of: date = AS_OF) -> list[Any]:
    """The events as icalendar reads them."""
    return list(Calendar.from_ical(render(deadlines, CHAMBER, lang, as_of)).walk("VEVENT"))


def uids(*deadlines: Deadline) -> list[str]:
    return [str(one["uid"]) for one in events(*deadlines)]


def test_an_event_is_read_back_as_it_was_meant() -> None:
    (event,) = events(ONE)

    assert event["summary"] == "征求意见截止：家用小型电器售后服务信息告知要求"
    assert event["description"].split("\n")[:2] == [f"记录：{PATH}", "规则：consultation-not-closed"]
    assert (event["dtstart"].dt, event["dtstart"].params["VALUE"]) == (date(2026, 7, 6), "DATE")
    assert "dtend" not in event
    assert event["dtstamp"].dt == datetime(2026, 6, 30, tzinfo=UTC)


def test_english_says_the_same() -> None:
    (event,) = events(ONE, lang="en")

    assert event["summary"] == "consultation closes: 家用小型电器售后服务信息告知要求"
    assert event["description"].split("\n")[:2] == [f"Record: {PATH}", "Rule: consultation-not-closed"]


def test_the_calendar_bears_the_chambers_name_and_zone() -> None:
    text = render([ONE], CHAMBER, "zh", AS_OF)

    assert "\r\nX-WR-CALNAME:示例商会 团体标准期限\r\nX-WR-TIMEZONE:Asia/Shanghai\r\n" in text
    assert "\r\nX-WR-CALNAME:团体标准期限\r\n" in render([ONE], None, "zh", AS_OF)


def test_equal_input_gives_equal_bytes() -> None:
    assert render([ONE], CHAMBER, "zh", AS_OF) == render([ONE], CHAMBER, "zh", AS_OF)


@pytest.mark.parametrize("title", ["标" * 300, "a" + "标" * 300, "标准，" * 50 + "𠮷" * 40])
def test_long_lines_fold_at_octets_and_never_inside_a_character(title: str) -> None:
    lines = render([replace(ONE, subject=title)], CHAMBER, "zh", AS_OF).encode().split(b"\r\n")

    assert max(len(line) for line in lines) <= 75
    assert all(line.decode("utf-8") for line in lines[:-1])
    assert lines[-1] == b""
    assert events(replace(ONE, subject=title))[0]["summary"] == f"征求意见截止：{title}"


@pytest.mark.parametrize("title", ["甲,乙;丙\\n丁", 'a\\b "c": d', "END:VEVENT", "甲\\,乙"])
def test_what_the_format_treats_as_special_is_escaped(title: str) -> None:
    assert events(replace(ONE, subject=title))[0]["summary"] == f"征求意见截止：{title}"
    assert len(events(replace(ONE, subject=title))) == 1


def test_a_deadline_that_moves_keeps_its_uid() -> None:
    later = replace(ONE, on=date(2026, 8, 6), span=Span(PATH, 12, 3), subject="新的名称")

    assert uids(ONE) == uids(later)


def test_deadlines_have_uids_of_their_own() -> None:
    others = (
        replace(ONE, kind="waiver"),
        replace(ONE, key="a"),
        replace(ONE, slug="other"),
        replace(ONE, span=Span("standards/2026/comment-a/consultations/2.md", 4, 9)),
        ONE,
    )

    assert len(set(uids(ONE, *others))) == 6
    assert (
        events(ONE)[0]["uid"] != Calendar.from_ical(render([ONE], None, "zh", AS_OF)).walk("VEVENT")[0]["uid"]
    )


def test_the_first_and_the_last_day_of_the_calendar_are_days_too() -> None:
    (event,) = events(replace(ONE, on=date.max), as_of=date.min)

    assert (event["dtstart"].dt, event["dtstamp"].dt.date()) == (date.max, date.min)


def test_every_kind_names_a_rule_that_exists() -> None:
    assert set(RULES) == set(KINDS)
    assert set(RULES.values()) - {rule.id for rule in ALL_RULES} == set()


def test_the_list_alone_needs_no_calendar_library() -> None:
    code = "import sys, tuanbiao.cli.due; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"
