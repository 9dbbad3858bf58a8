"""Deadlines as issues: one each, edited in place, closed once, and nothing left to do after a run."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.cases import chamber
from tests.forge.github import FakeGitHub
from tuanbiao.cli.main import group
from tuanbiao.forge.calendar import MOST_CREATED, Issue, Reminder, issues, plan, reminders
from tuanbiao.load import load
from tuanbiao.synced.forms import DEADLINE
from tuanbiao.tree import MemoryTree

NOTICE = "standards/2026/comment-a/consultations/1.md"
WINDOW = f"consultation {NOTICE}"
BALLOT = "ballot standards/2026/review-a/reviews/1.md"


def _reminders(day: date, files: Mapping[str, bytes] | None = None, ahead: int = 30) -> dict[str, Reminder]:
    library = load(MemoryTree({**chamber(), **(files or {})}))
    return {one.key: one for one in reminders(library, day, ahead)}


@pytest.mark.parametrize(
    ("day", "title", "state"),
    [
        (date(2026, 6, 4), "[征求意见开始] 2026-06-05 ", "七日内到期"),
        (date(2026, 6, 5), "[征求意见截止] 2026-07-06 ", "尚未到期"),
        (date(2026, 6, 29), "[征求意见截止] 2026-07-06 ", "七日内到期"),
        (date(2026, 7, 6), "[征求意见截止] 2026-07-06 ", "今天到期"),
        (date(2026, 7, 7), "[征求意见截止] 2026-07-06 ", "已截止，等待下一步"),
    ],
)
def test_one_issue_follows_a_window(day: date, title: str, state: str) -> None:
    files = {NOTICE: chamber()[NOTICE].replace(b"opens: 2026-06-01", b"opens: 2026-06-05")}

    one = _reminders(day, files)[WINDOW]

    assert one.title.startswith(title)
    assert f"，{state}。" in one.body


def test_an_extended_window_is_the_same_issue() -> None:
    extended = chamber()[NOTICE].replace(
        b"scope:", b"extended:\n  - {closes: 2026-08-01, on: 2026-06-20, reason: x}\nscope:"
    )

    one = _reminders(date(2026, 6, 30), {NOTICE: extended})[WINDOW]

    assert "2026-08-01" in one.title


def test_appeals_and_complaints_come_due() -> None:
    appeal = (
        b"---\nappellant: unit-a\nmatter: other\nclaim: x\nfiled: 2026-06-01\nreply_due: 2026-06-20\n---\n"
    )
    complaint = b"---\nabout: x\nvia: letter\nreceived: 2026-06-01\nanswer_due: 2026-07-01\n---\n"
    files = {"governance/appeals/2026-1.md": appeal, "governance/complaints/2026-1.md": complaint}

    found = _reminders(date(2026, 6, 30), files)

    assert "已逾期" in found["appeal governance/appeals/2026-1.md"].body
    assert "七日内到期" in found["complaint governance/complaints/2026-1.md"].body


def test_several_deadlines_of_one_file_are_told_apart() -> None:
    days = ("2026-07-01", "2026-07-09")
    row = "- {{id: i-{0}, authority: 某局, kind: inspection, on: 2026-05-01, due: {0}}}\n"
    content = "".join(row.format(day) for day in days).encode()

    found = _reminders(date(2026, 6, 30), {"governance/supervision.yml": content})

    keys = [key for key in found if key.startswith("correction ")]
    assert keys == [f"correction governance/supervision.yml i-{day}" for day in days]


def test_only_what_is_near_or_open_is_said() -> None:
    near, far = _reminders(date(2026, 6, 30), ahead=0), _reminders(date(2026, 6, 30), ahead=4000)

    assert set(near) >= {WINDOW, BALLOT}
    assert set(near) < set(far)


def test_texts_of_records_make_no_markup_and_no_mention() -> None:
    index = "standards/2026/comment-a/index.md"
    title = "@everyone <b> [x](y) --> *a*"
    content = chamber()[index].decode()
    content = content.replace(content.split("\n")[1], f"title: '{title}'", 1)

    one = _reminders(date(2026, 6, 30), {index: content.encode()})[WINDOW]

    assert "\\<b\\> \\[x\\](y)" in one.body
    assert "@everyone" not in one.body
    assert len(one.title) <= 256


def _row(number: int, key: str) -> dict[str, Any]:
    return {
        "number": number,
        "title": "t",
        "body": f"<!-- tuanbiao:deadline {key} -->\r\nx",
        "state": "open",
        "labels": [{"name": DEADLINE}],
        "user": {"type": "Bot"},
    }


@pytest.mark.parametrize(
    "more",
    [
        {"user": {"type": "User"}},
        {"user": None},
        {"labels": []},
        {"labels": ["deadline"]},
        {"body": None},
        {"number": "1"},
        {"title": None},
        {"labels": None},
        {"body": f"text first <!-- tuanbiao:deadline {WINDOW} -->"},
        {"pull_request": {}},
    ],
    ids=str,
)
def test_a_strangers_copy_of_a_marker_is_no_reminder(more: dict[str, Any]) -> None:
    assert issues([{**_row(1, WINDOW), **more}]) == ()


def test_issues_come_as_one_array_or_as_pages() -> None:
    rows = [_row(2, WINDOW), _row(1, BALLOT)]

    assert (
        [one.number for one in issues(rows)] == [one.number for one in issues([rows[:1], rows[1:]])] == [1, 2]
    )
    assert issues(["x", None]) == ()


def test_what_is_new_changed_and_settled() -> None:
    wanted = [Reminder("a x", "A", "a"), Reminder("b x", "B", "b"), Reminder("c x", "C", "c")]
    present = [
        Issue(1, "b x", "B", "b", open=True),
        Issue(2, "c x", "C", "old", open=True),
        Issue(3, "d x", "D", "d", open=True),
        Issue(4, "e x", "E", "e", open=False),
        Issue(5, "b x", "B", "b", open=True),
    ]

    actions = plan(wanted, present)

    assert [(one.do, one.key, one.number) for one in actions] == [
        ("create", "a x", None),
        ("update", "c x", 2),
        ("close", "d x", 3),
        ("close", "b x", 5),
    ]


def test_what_comes_back_is_opened_again() -> None:
    (action,) = plan([Reminder("a x", "A", "a")], [Issue(1, "a x", "A", "a", open=False)])

    assert (action.do, action.number) == ("update", 1)


def test_a_flood_is_spread_over_days() -> None:
    wanted = [Reminder(f"a {at}", "A", "a") for at in range(MOST_CREATED + 5)]

    assert len(plan(wanted, [])) == MOST_CREATED


def _calendar(*options: str, day: str = "2026-06-30") -> Result:
    return CliRunner().invoke(group, ["github", "calendar", "--as-of", day, *options])


def test_a_plan_is_printed_and_nothing_is_done(inside: Path) -> None:
    (inside / "issues.json").write_text("[]", "utf-8")

    done = _calendar("--issues", "issues.json")

    assert done.exit_code == 0, done.output
    assert {one["do"] for one in json.loads(done.stdout)["actions"]} == {"create"}


@pytest.mark.usefixtures("inside")
def test_a_plan_carried_out_leaves_nothing_to_do(github: FakeGitHub) -> None:
    options = ("--apply", "--repo", "chamber/standards")
    first = json.loads(_calendar(*options).stdout)["actions"]
    again = json.loads(_calendar(*options).stdout)["actions"]
    later = json.loads(_calendar(*options, day="2026-07-07").stdout)["actions"]

    assert [one["title"] for one in github.issues][: len(first)] == [one["title"] for one in first]
    assert again == []
    assert ("update", WINDOW) in [(one["do"], one["key"]) for one in later]
    assert json.loads(_calendar(*options, day="2026-07-07").stdout)["actions"] == []


@pytest.mark.usefixtures("inside")
def test_the_label_that_finds_reminders_again_is_made_first(github: FakeGitHub) -> None:
    github.answers["/labels"] = []

    _calendar("--apply", "--repo", "chamber/standards")
    _calendar("--apply", "--repo", "chamber/standards")

    posts = [path for method, path in github.requests if method == "POST"]
    assert posts[0] == "/labels"
    assert posts.count("/labels") == 1


def test_what_is_settled_is_closed(github: FakeGitHub, inside: Path) -> None:
    options = ("--apply", "--repo", "chamber/standards")
    file = inside / "governance/complaints/2026-1.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(
        "---\nabout: x\nvia: letter\nreceived: 2026-06-01\nanswer_due: 2026-07-01\n---\n", "utf-8"
    )
    _calendar(*options)
    file.write_text(
        file.read_text("utf-8").replace("answer_due", "answered: 2026-06-30\nanswer_due"), "utf-8"
    )

    done = _calendar(*options)

    assert [one["do"] for one in json.loads(done.stdout)["actions"]] == ["close"]
    assert [one["title"] for one in github.issues if one["state"] == "closed"] == [
        "[投诉应答复] 2026-07-01 2026-1"
    ]
    assert json.loads(_calendar(*options).stdout)["actions"] == []


def test_all_pages_of_issues_are_read(github: FakeGitHub, inside: Path) -> None:
    (inside / "issues.json").write_text("[]", "utf-8")
    _calendar("--apply", "--repo", "chamber/standards")
    filler = dict(github.issues[0], body="x")
    github.issues[:0] = [filler] * 120

    done = _calendar("--repo", "chamber/standards")

    assert json.loads(done.stdout)["actions"] == []


@pytest.mark.parametrize(
    ("content", "said"), [("{", "不是 JSON"), ("{}", "不是 GitHub"), ("[" * 100_000, "不是 JSON")]
)
def test_a_file_that_is_not_githubs_is_refused(inside: Path, content: str, said: str) -> None:
    (inside / "issues.json").write_text(content, "utf-8")

    done = _calendar("--issues", "issues.json")

    assert done.exit_code == 2
    assert said in done.stderr


def test_a_file_too_large_to_be_githubs_is_refused(inside: Path) -> None:
    (inside / "issues.json").write_bytes(b" " * 4_000_001)

    assert _calendar("--issues", "issues.json").exit_code == 2
