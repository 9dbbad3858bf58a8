"""Deadlines as a calendar (iCalendar, RFC 5545), the same bytes for the same records and day."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
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


def render(deadlines: Iterable[Deadline], chamber: Chamber | None, lang: str, as_of: date) -> str:
    """One all-day event for each deadline, its day in Asia/Shanghai; lines end in CRLF and fold at 75 octets."""
    calendar = Calendar()
    calendar.add("prodid", "-//tuanbiao//deadlines//" + lang.upper())
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    own = (chamber.name if lang == "zh" else chamber.name_en) if chamber else ""
    calendar.add("x-wr-calname", " ".join(filter(None, (own, pick(_NAME, lang)))))
    calendar.add("x-wr-timezone", str(SHANGHAI))
    seen: Counter[tuple[str, ...]] = Counter()
    for one in deadlines:
        identity = (chamber.code if chamber else "", one.kind, one.span.path, one.slug or "", one.key)
        calendar.add_component(_event(one, (*identity, str(seen[identity])), lang, as_of))
        seen[identity] += 1
    return str(calendar.to_ical(), "utf-8")


def _event(one: Deadline, identity: tuple[str, ...], lang: str, as_of: date) -> Event:
    """A deadline that moves keeps its UID: it is named by its record, not by its day or line; without an end it is one day."""
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, "tuanbiao:" + "\n".join(identity))))
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", one.on)
    event.add("summary", _joined(pick(KINDS[one.kind], lang), one.subject, lang))
    event.add("description", pick(_description(one), lang))
    event.add("transp", "TRANSPARENT")
    return event


def _joined(kind: str, subject: str, lang: str) -> str:
    return f"{kind}：{subject}" if lang == "zh" else f"{kind}: {subject}"


def _description(one: Deadline) -> Words:
    path, rule = one.span.path, RULES[one.kind]
    return Words(
        f"记录：{path}\n规则：{rule}\n日期按北京时间（Asia/Shanghai）",
        f"Record: {path}\nRule: {rule}\nThe day is one in Asia/Shanghai",
    )
