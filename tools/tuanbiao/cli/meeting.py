"""`tuanbiao meeting`."""

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from ..approvals.docket import Matter, docket, named
from ..facts.roll import people, seats_on, voting_seats_on
from ..library import Library
from ..load import load
from ..parse.yaml import FIRST_YEAR, LAST_YEAR
from ..prospect import prospect
from ..records.meeting import MODES, Meeting
from ..setup import meeting as laid
from ..setup.write import write_folder, write_new
from ..tree import WorkTree
from . import options, sheets, texts

if TYPE_CHECKING:
    from ..diagnostic import Diagnostic
    from ..forms.official.meeting import Session

_LEADERS = ("chair", "head")
_SUFFIX = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Called:
    """A meeting with its agenda and what waits for the body besides."""

    name: str
    meeting: Meeting
    agenda: tuple[Matter, ...]
    left_out: tuple[Matter, ...]
    time: str | None


@click.command(name="meeting")
@click.argument("body", metavar="BODY")
@click.option(
    "--on", type=options.Day(), required=True, help="会议日期，名册以这一天为准 the day, which the roll is of"
)
@click.option(
    "--called-on", type=options.Day(), help="通知日期（默认 --as-of） day of the notice, --as-of by default"
)
@click.option("--time", callback=options.line, help="几点，如“下午2:30” the hour")
@click.option("--place", callback=options.line, help="地点 place")
@click.option("--mode", type=click.Choice(list(MODES)), help="方式 mode")
@click.option("--chair", help="主持人（默认机构的负责人） who leads, the body's chair by default")
@click.option("--recorder", help="记录人 who records")
@click.option("--observer", "observers", multiple=True, help="列席人员，可多次 an observer, may be repeated")
@click.option(
    "--item",
    "items",
    multiple=True,
    callback=options.line,
    help="另加的议题，可多次 a further item, may be repeated",
)
@click.option(
    "--standard", "slugs", multiple=True, help="只议这些标准，可多次 only these standards, may be repeated"
)
@click.option("--name", help="同日多次会议的标识 tells meetings of one day apart")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录（默认会议的标识） a new folder, the meeting's id by default",
)
@options.as_of
def command(
    body: str,
    on: date,
    called_on: date | None,
    time: str | None,
    items: tuple[str, ...],
    slugs: tuple[str, ...],
    name: str | None,
    output: Path | None,
    as_of: date,
    **told: object,
) -> None:
    """会议的全套材料：通知、议程、签到表、纪要（PDF 和 Word），会前清单，日历，以及放入仓库的会议记录。

    议题取自记录：下一步由该机构决定的标准、技术审查、到期的复审、申诉、投诉、待通过的制度文件。名册、回避、法定人数按会议当日计算；
    通知天数、频率和方式与制度文件对照。会议记录已有的，材料取自该记录，不改动它。还有待填的，或者与制度文件不符的，退出码为 1。

    Everything for a meeting: notice, agenda, attendance sheet and minutes (PDF and Word), a checklist, a calendar file, and
    its record, laid down in the repository.

    The agenda comes from the records: standards whose next move the body decides, technical and systematic reviews, appeals,
    complaints, rule documents to be adopted. Roll, recusals and quorum are those of the day; notice, frequency and mode are
    held against the rule documents. Where the record exists the papers follow it, and it is left alone. Exit code 1 while
    anything is to be filled in or disagrees with a rule document.
    """
    root = options.find_root()
    library = load(WorkTree(root))
    own = _name(library, body, on, name)
    recorded = library.governance.meetings.get(own)
    if recorded is None:
        agenda, left_out = _agenda(library, body, on, items, slugs)
        meeting = _meeting(library, body, on, {**told, "called_on": called_on or as_of})
        one = Called(own, meeting, agenda, left_out, time)
    elif called_on or items or slugs or any(told.values()):
        raise click.UsageError(
            f"{recorded.path} 已有：请改记录，再只用 --on、--name、--time 运行 (exists: change the record, then give --on, --name, --time only)"
        )
    else:
        one = _recorded(library, own, recorded.data, time)
    folder = output or Path(own)
    options.require_empty(folder)
    contents, lacks = _contents(library, one, as_of)
    write_folder(folder, contents)
    for path in contents:
        click.echo(folder / path)
    if recorded is None:
        write_new(root, {laid.path(own): laid.record(one.meeting, one.agenda)})
        click.echo(laid.path(own))
    sys.exit(sheets.report(lacks))


def _name(library: Library, body: str, on: date, suffix: str | None) -> str:
    """The id of the meeting's record."""
    known = library.governance.bodies
    found = known.get(body)
    if found is None:
        near = "、".join(get_close_matches(body, known, n=3, cutoff=0.3) or known)
        raise click.UsageError(f"没有机构 {body} (no such body)；现有 (there are): {near or '—'}")
    if not FIRST_YEAR <= on.isoformat()[:4] <= LAST_YEAR:
        raise click.UsageError(f"{on} 不在记录可用的年份之内 (not in a year that records can speak of)")
    if found.data.dissolved and found.data.dissolved <= on:
        raise click.UsageError(f"{found.data.name}已于 {found.data.dissolved} 撤销 (was dissolved then)")
    if suffix and not _SUFFIX.fullmatch(suffix):
        raise click.UsageError("--name 只用小写字母、数字和连字符 (small letters, digits and hyphens)")
    return "-".join(filter(None, (on.isoformat(), body, suffix)))


def _agenda(
    library: Library, body: str, on: date, items: Sequence[str], slugs: Sequence[str]
) -> tuple[tuple[Matter, ...], tuple[Matter, ...]]:
    """What is dealt with and what is left out; with standards named, only those."""
    waiting = docket(library, body, on)
    for slug in slugs:
        texts.named(slug, library)
    own = tuple(one for one in waiting if not slugs or one.standard in slugs)
    silent = (slug for slug in dict.fromkeys(slugs) if all(one.standard != slug for one in own))
    further = (*(named(library, slug) for slug in silent), *(Matter(title=one) for one in items))
    return (*own, *further), tuple(one for one in waiting if one not in own)


def _meeting(library: Library, body: str, on: date, told: Mapping[str, object]) -> Meeting:
    """The record of the meeting as it is called; a usage error where somebody is not known."""
    seated = library.governance.bodies[body].data
    leads = (seat.person for seat in seats_on(seated, on) if seat.role in _LEADERS)
    filled = {key: value for key, value in told.items() if value} | {
        "body": body,
        "held_on": on,
        "title": f"{on.year}年{on.month}月{on.day}日{seated.name}会议",
        "chair": told["chair"] or next(leads, None),
        "expected": len(voting_seats_on(seated, on)),
    }
    try:
        found = msgspec.convert(filled, Meeting)
    except msgspec.ValidationError as error:
        raise click.UsageError(str(error)) from error
    persons = (found.chair, found.recorder, *found.observers)
    strangers = [one for one in persons if one and one not in people(library.governance)]
    if strangers:
        raise click.UsageError(
            f"没有人员 {'、'.join(strangers)} (nobody of that id in governance/people.yml)"
        )
    return found


def _recorded(library: Library, name: str, meeting: Meeting, time: str | None) -> Called:
    """The agenda that a record holds, each item with what the records say of it now."""
    waiting = docket(library, meeting.body, meeting.held_on)
    known = {one.title: one for one in waiting}
    agenda = tuple(known.get(line, Matter(title=line)) for line in meeting.agenda)
    return Called(name, meeting, agenda, tuple(one for one in waiting if one not in agenda), time)


def _contents(library: Library, one: Called, as_of: date) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files by name, and what is missing or disagrees."""
    from ..forms.official import convening, meeting
    from ..forms.official.minutes import minutes

    slugs = dict.fromkeys(matter.standard for matter in one.agenda if matter.standard)
    held = {slug: library.standards[slug] for slug in slugs if slug in library.standards}
    session = meeting.Session(library.governance, one.name, one.meeting, one.agenda, held, one.time)
    lacking = {matter.standard: _obstacles(library, matter, one.meeting.held_on) for matter in one.agenda}
    papers = (
        convening.preparation(
            session, one.left_out, {key: found for key, found in lacking.items() if key and found is not None}
        ),
        meeting.notice(session),
        meeting.agenda(session),
        meeting.sheet(session),
        minutes(session),
    )
    unmet = (
        f"会前清单：{each.name}与制度文件不符：{each.words}"
        for each in convening.checked(session)
        if each.agrees is False
    )
    files = sheets.printed(papers, as_of, first=0)
    return files | {"会议.ics": _calendar(session, as_of)}, (*sheets.unsaid(papers), *unmet)


def _obstacles(library: Library, matter: Matter, on: date) -> "Sequence[Diagnostic] | None":
    """What keeps a standard from the move that is to be decided; None where nothing is known of it."""
    standard = library.standards.get(matter.standard or "")
    ahead = prospect(library, standard, on) if standard else None
    is_move = ahead is not None and ahead.stage == matter.move and not matter.by_panel
    return ahead.obstacles if ahead and is_move else None


def _calendar(session: "Session", as_of: date) -> bytes:
    from ..facts.hours import hour_of
    from ..report.ics import Happening, write
    from ..words import Words

    chamber = session.governance.chamber
    told = "\n".join(one.title for one in session.agenda)
    where = "；".join(filter(None, (session.time, session.meeting.place)))
    event = Happening(
        (chamber.data.code if chamber else "", "meeting", session.name),
        session.on,
        session.title,
        "\n".join(filter(None, (where, told))),
        hour=hour_of(session.time) if session.time else None,
        place=session.meeting.place or "",
    )
    return write(Words("会议", "meetings"), [event], chamber.data if chamber else None, "zh", as_of)
