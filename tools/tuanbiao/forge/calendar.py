"""Deadlines as issues: which there should be, and what has to be done to those there are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ..deadlines import KINDS, SELF_CLOSING, Deadline, days_left, deadlines, matters
from ..library import Library
from ..report.markdown import escape
from ..synced.forms import DEADLINE
from ..words import Words

AHEAD = 30
# GitHub slows down whoever creates many issues at once; the soonest come first, the others on the next day.
MOST_CREATED = 40
_MAX_TITLE = 256
_SOON = 7
# One issue follows a window from its opening until its standard has left the stage.
_WINDOWS = {"opening": "consultation", "consultation": "consultation", "ballot": "ballot"}
_MARKER = re.compile(r"<!-- tuanbiao:deadline ([a-z]+(?:-[a-z]+)* [a-z0-9./-]+(?: [a-z0-9-]+)?) -->")


@dataclass(frozen=True, slots=True)
class Reminder:
    """An issue that there should be; `key` stands in a comment of its body and finds it again."""

    key: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue that there is."""

    number: int
    key: str
    title: str
    body: str
    open: bool


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do; `number` is None where the issue is new, the texts are None where they stay."""

    do: Literal["create", "update", "close"]
    key: str
    number: int | None = None
    title: str | None = None
    body: str | None = None


def reminders(library: Library, as_of: date, ahead: int = AHEAD) -> tuple[Reminder, ...]:
    """The issues that there should be on `as_of`: open windows, and every deadline up to `ahead` days away or past."""
    found: dict[str, Reminder] = {}
    for one in deadlines(library):
        if _speaks(one, as_of, ahead):
            found.setdefault(_key(one), _reminder(one, as_of))
    return tuple(found.values())


def issues(pages: Sequence[Any]) -> tuple[Issue, ...]:
    """The reminders among GitHub's issues (an array, or an array of pages), by number.

    Only what a bot wrote under the label counts: a stranger's copy of a marker must not become an issue of ours.
    """
    rows = [row for page in pages for row in (page if isinstance(page, list) else [page])]
    found = (issue for row in rows if (issue := _issue(row)))
    return tuple(sorted(found, key=lambda one: one.number))


def plan(wanted: Sequence[Reminder], present: Sequence[Issue]) -> tuple[Action, ...]:
    """What makes `present` be `wanted`; carried out, the next plan is empty unless more than MOST_CREATED were new."""
    kept: dict[str, Issue] = {}
    for issue in present:
        if issue.key not in kept:
            kept[issue.key] = issue
    changes = [action for one in wanted if (action := _change(one, kept.get(one.key)))]
    new = [action for action in changes if action.do == "create"][:MOST_CREATED]
    keys = {one.key for one in wanted}
    over = [one for one in present if one.open and (one.key not in keys or kept[one.key] is not one)]
    return (
        *new,
        *(action for action in changes if action.do == "update"),
        *(Action("close", one.key, one.number) for one in over),
    )


def as_rows(actions: Sequence[Action]) -> list[Mapping[str, Any]]:
    """The plan as plain data."""
    return [
        {"do": one.do, "key": one.key, "number": one.number, "title": one.title, "body": one.body}
        for one in actions
    ]


def _speaks(one: Deadline, as_of: date, ahead: int) -> bool:
    if one.kind == "opening":
        return one.on > as_of
    if one.kind in _WINDOWS:
        return True
    return matters(one, as_of) and days_left(one, as_of) <= ahead


def _key(one: Deadline) -> str:
    key = f"{_WINDOWS.get(one.kind, one.kind)} {one.span.path}"
    return f"{key} {one.key}" if one.key else key


def _reminder(one: Deadline, as_of: date) -> Reminder:
    words = KINDS[one.kind]
    title = f"[{words.zh}] {one.on.isoformat()} {one.subject}"
    return Reminder(_key(one), title[:_MAX_TITLE], "\n".join(_body(one, as_of)))


def _body(one: Deadline, as_of: date) -> Iterator[str]:
    words, state = KINDS[one.kind], _state(one, as_of)
    place = f"`{one.span.path}`" + (f":{one.span.line}" if one.span.line else "")
    day, subject = one.on.isoformat(), escape(one.subject)
    yield f"<!-- tuanbiao:deadline {_key(one)} -->"
    yield f"**{words.zh}：{day}**（北京时间，当日 24 时止），{state.zh}。\n"
    yield f"事项：{subject}；记录：{place}\n"
    yield "本议题每天按记录更新，事项办结后自动关闭；期限以记录为准。\n"
    yield "---\n"
    yield f"**{words.en}: {day}** (Asia/Shanghai, until the end of the day), {state.en}.\n"
    yield f"Subject: {subject}; record: {place}\n"
    yield "This issue follows the records daily and is closed once the matter is settled; the records bind."


def _state(one: Deadline, as_of: date) -> Words:
    """Words that change seldom, so that the issue is edited only when something is new."""
    left = days_left(one, as_of)
    if left < 0 and one.kind in SELF_CLOSING:
        return Words("已截止，等待下一步", "closed, waiting for the next step")
    if left < 0:
        return Words("已逾期", "overdue")
    if left == 0:
        return Words("今天到期", "due today")
    if left <= _SOON:
        return Words("七日内到期", "due within a week")
    return Words("尚未到期", "not due yet")


def _issue(row: Any) -> Issue | None:
    if not isinstance(row, dict) or "pull_request" in row:
        return None
    number, title, body = row.get("number"), row.get("title"), row.get("body")
    if not (isinstance(number, int) and isinstance(title, str) and isinstance(body, str)):
        return None
    marker = _MARKER.match(body)
    if marker is None or not _ours(row):
        return None
    return Issue(number, marker[1], title, body.replace("\r\n", "\n"), row.get("state") == "open")


def _ours(row: Mapping[str, Any]) -> bool:
    user, labels = row.get("user"), row.get("labels")
    names = [one.get("name") for one in labels if isinstance(one, dict)] if isinstance(labels, list) else []
    return DEADLINE in names and isinstance(user, dict) and user.get("type") == "Bot"


def _change(wanted: Reminder, issue: Issue | None) -> Action | None:
    if issue is None:
        return Action("create", wanted.key, None, wanted.title, wanted.body)
    if issue.open and (issue.title, issue.body) == (wanted.title, wanted.body):
        return None
    return Action("update", wanted.key, issue.number, wanted.title, wanted.body)
