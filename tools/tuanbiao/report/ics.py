"""Deadlines as a calendar (iCalendar, RFC 5545), the same bytes for the same records and day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from ..clock import SHANGHAI
from ..deadlines import KINDS, Deadline
from ..records.chamber import Chamber
from ..words import Words, pick

# The rule that looks at each kind of day.
RULES = {
    "opening": "consultation-opens-early",
    "consultation": "consultation-not-closed",
    "join": "joining-unanswered",
    "ballot": "ballot-vote-late",
    "disposition": "comment-undisposed",
    "milestone": "project-overdue",
    "effective": "effective-before-publication",
    "transition": "transition-before-effective",
    "systematic-review": "systematic-review-overdue",
    "waiver": "waiver-unused",
    "withdrawal": "withdrawal-pending",
    "appeal": "appeal-reply-overdue",
    "remedy": "appeal-remedy-overdue",
    "complaint": "complaint-overdue",
    "correction": "correction-overdue",
    "registration": "registration-expiring",
}
_NAME = Words("团体标准期限", "deadlines of group standards")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of whole days, or at an hour: `identity` names what it is of and never changes.

    `until` is the last day where there are several; `hour` is one in Asia/Shanghai; `sequence` counts how often the days were
    changed; `url` and `place` are empty where nothing is known.
    """

    identity: tuple[str, ...]
    on: date
    summary: str
    description: str
    until: date | None = None
    sequence: int | None = None
    url: str = ""
    hour: time | None = None
    place: str = ""


def render(deadlines: Iterable[Deadline], chamber: Chamber | None, lang: str, as_of: date) -> str:
    """One all-day event for each deadline, its day in Asia/Shanghai; lines end in CRLF and fold at 75 octets."""
    seen: Counter[tuple[str, ...]] = Counter()
    happenings = []
    for one in deadlines:
        identity = (chamber.code if chamber else "", one.kind, one.span.path, one.slug or "", one.key)
        happenings.append(_happening(one, (*identity, str(seen[identity])), lang))
        seen[identity] += 1
    return write(_NAME, happenings, chamber, lang, as_of).decode()


def write(
    name: Words, happenings: Iterable[Happening], chamber: Chamber | None, lang: str, as_of: date
) -> bytes:
    """A calendar of the chamber; the stamp of every event is the day that judged."""
    calendar = Calendar()
    calendar.add("prodid", "-//tuanbiao//deadlines//" + lang.upper())
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    own = (chamber.name if lang == "zh" else chamber.name_en) if chamber else ""
    calendar.add("x-wr-calname", " ".join(filter(None, (own, pick(name, lang)))))
    calendar.add("x-wr-timezone", str(SHANGHAI))
    for one in happenings:
        calendar.add_component(_event(one, as_of))
    return bytes(calendar.to_ical())


def _happening(one: Deadline, identity: tuple[str, ...], lang: str) -> Happening:
    """A deadline that moves keeps its UID: it is named by its record, not by its day or line."""
    summary = _joined(pick(KINDS[one.kind], lang), one.subject, lang)
    return Happening(identity, one.on, summary, pick(_description(one), lang))


def _event(one: Happening, as_of: date) -> Event:
    """Without an end it is one day; an end is the first day that is no longer in it. Who has to be somewhere is busy."""
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, "tuanbiao:" + "\n".join(one.identity))))
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", _begins(one))
    if one.until is not None and one.until < date.max:
        event.add("dtend", one.until + timedelta(days=1))
    if one.sequence is not None:
        event.add("sequence", one.sequence)
    event.add("summary", one.summary)
    event.add("description", one.description)
    if one.url:
        event.add("url", one.url)
    if one.place:
        event.add("location", one.place)
    event.add("transp", "OPAQUE" if one.hour else "TRANSPARENT")
    return event


def _begins(one: Happening) -> date | datetime:
    """Hours are written in UTC, so that no reader needs to know the zone."""
    return datetime.combine(one.on, one.hour, SHANGHAI).astimezone(UTC) if one.hour else one.on


def _joined(kind: str, subject: str, lang: str) -> str:
    return f"{kind}：{subject}" if lang == "zh" else f"{kind}: {subject}"


def _description(one: Deadline) -> Words:
    path, rule = one.span.path, RULES[one.kind]
    return Words(
        f"记录：{path}\n规则：{rule}\n日期按北京时间（Asia/Shanghai）",
        f"Record: {path}\nRule: {rule}\nThe day is one in Asia/Shanghai",
    )
