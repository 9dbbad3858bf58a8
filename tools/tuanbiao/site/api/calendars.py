"""Calendars (iCalendar) to subscribe to: windows, ballots, meetings, systematic reviews, and all that the public may wait for."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...deadlines import KINDS, Deadline, deadlines
from ...report.ics import Happening, write
from ...words import Words
from ..view import View
from .place import page_address

# What is long over leaves the calendars; the data keeps it.
KEPT = timedelta(days=366)
# Days that the public may know and that no calendar of its own tells.
_PUBLIC = frozenset({"join", "effective", "transition", "withdrawal"})
NAMES = {
    "consultations": Words("征求意见", "consultations"),
    "ballots": Words("技术审查表决", "ballots"),
    "meetings": Words("会议", "meetings"),
    "reviews": Words("复审", "systematic reviews"),
    "all": Words("团体标准日历", "group standards"),
}


def calendars(view: View) -> Iterator[tuple[str, bytes]]:
    """Address and content of every calendar; what was moved keeps its UID and raises its SEQUENCE."""
    due = deadlines(view.library)
    parts = {
        "consultations": tuple(_windows(view)),
        "ballots": tuple(_ballots(view)),
        "meetings": tuple(_meetings(view)),
        "reviews": tuple(_due(view, one) for one in due if one.kind == "systematic-review"),
    }
    rest = (_due(view, one) for one in due if one.kind in _PUBLIC)
    parts["all"] = (*(one for part in parts.values() for one in part), *rest)
    chamber = view.library.governance.chamber
    for name, found in parts.items():
        kept = [one for one in found if (one.until or one.on) >= _oldest(view.as_of)]
        kept.sort(key=lambda one: (one.on, one.identity))
        yield (
            f"calendars/{name}.ics",
            write(NAMES[name], kept, chamber.data if chamber else None, "zh", view.as_of),
        )


def _oldest(as_of: date) -> date:
    return as_of - KEPT if as_of - date.min > KEPT else date.min


def _identity(view: View, *parts: str) -> tuple[str, ...]:
    chamber = view.library.governance.chamber
    return (chamber.data.code if chamber else "", "site", *parts)


def _url(view: View, slug: str, anchor: str = "") -> str:
    """Only an absolute address is one in a calendar."""
    known = view.site_url and slug in view.library.standards
    return page_address(view, slug, anchor) if known else ""


def _windows(view: View) -> Iterator[Happening]:
    """Every round from its opening to its binding close."""
    for one in view.library.standards.values():
        for number, record in one.consultations.items():
            until = record.data.binding_closes
            yield Happening(
                _identity(view, "consultation", one.slug, str(number)),
                record.data.opens,
                f"征求意见：{one.index.data.title}",
                f"第{number}轮，截止 {until.isoformat()} 24:00（北京时间）\nRound {number}, until {until.isoformat()} 24:00 (Asia/Shanghai)",
                until=until,
                sequence=len(record.data.extended),
                url=_url(view, one.slug, f"_consultation-{number}"),
            )


def _ballots(view: View) -> Iterator[Happening]:
    for one in view.library.standards.values():
        for number, record in one.reviews.items():
            held = record.data.ballot
            if held is None:
                continue
            yield Happening(
                _identity(view, "ballot", one.slug, str(number)),
                held.opens,
                f"技术审查表决：{one.index.data.title}",
                f"第{number}次技术审查\nTechnical review {number}",
                until=held.closes,
                sequence=0,
                url=_url(view, one.slug, f"_review-{number}"),
            )


def _meetings(view: View) -> Iterator[Happening]:
    for name, record in view.library.governance.meetings.items():
        uri = f"governance/meetings/{name}.html"
        yield Happening(
            _identity(view, "meeting", name),
            record.data.held_on,
            f"会议：{record.data.title or name}",
            f"会议 {name}\nMeeting {name}",
            sequence=0,
            url=view.address(uri) if view.site_url else "",
        )


def _due(view: View, one: Deadline) -> Happening:
    """A deadline as the list of deadlines has it; each concluded systematic review moves the next one."""
    slug = one.slug or ""
    words = KINDS[one.kind]
    return Happening(
        _identity(view, one.kind, slug, one.key),
        one.on,
        f"{words.zh}：{one.subject}",
        f"{words.zh}\n{words.en.capitalize()}",
        sequence=_reviewed(view, slug) if one.kind == "systematic-review" else 0,
        url=_url(view, slug),
    )


def _reviewed(view: View, slug: str) -> int:
    standard = view.library.standards.get(slug)
    records = standard.systematic_reviews.values() if standard else ()
    return sum(1 for one in records if one.data.conclusion is not None)
