"""The standards chapter of the president's annual report, and the record that keeps it."""

from collections.abc import Callable, Iterator
from datetime import date

from msgspec.structs import fields

from ...facts.roll import people
from ...library import Library
from ...records.annual_report import Counts
from ..official.facts import day
from ..official.model import blank
from . import making, working
from .written import Part, Report, heading, table
from .year import Year

_SECTIONS: tuple[Callable[[Year], Iterator[Part]], ...] = (
    making.overview,
    making.procedure,
    making.consulting,
    making.deciding,
    working.taking,
    working.declaring,
    working.using,
    working.reaching,
    working.appealing,
    working.paying,
    working.supervised,
    working.planning,
)


def annual(library: Library, year: int, as_of: date) -> Report:
    """The chapter for a calendar year, up to `as_of` where that year is not over; the same records give the same text."""
    return _report(Year(library, year, as_of), delivered=True)


def record(library: Library, year: int, as_of: date) -> str:
    """`governance/reports/<year>.md` with the figures and the chapter; who gave and signed it is entered once that is done."""
    of = Year(library, year, as_of)
    report = _report(of, delivered=False)
    counts = (f"  {one.name}: {len(of.figures[one.name].slugs)}\n" for one in fields(Counts))
    return f"---\nyear: {year}\ncounts:\n{''.join(counts)}---\n\n{report.body()}"


def _report(year: Year, *, delivered: bool) -> Report:
    parts = [part for section in _SECTIONS for part in section(year)]
    if delivered:
        parts += _delivery(year)
    title = f"{year.chamber} {year.year} 年度报告　团体标准化工作"
    return Report(title, f"{year.chamber} {year.year} 年度报告", tuple(parts), year.when.last)


def _delivery(year: Year) -> Iterator[Part]:
    """Who gave the report at which meeting, and who answers for it."""
    known = people(year.governance)
    found = year.governance.reports.get(year.year)
    given, signed = (found.data.delivered, found.data.signed_off) if found else (None, None)
    meeting = year.governance.meetings.get(given.meeting or "") if given else None
    rows = (
        ("报告人", known[given.by].name if given and given.by in known else blank("报告人")),
        ("报告日期", day(given.on if given else None, "报告日期")),
        (
            "报告会议",
            meeting.data.title or year.body(meeting.data.body) if meeting else blank("报告所在的会议"),
        ),
        ("签署人", known[signed.by].name if signed and signed.by in known else blank("签署人")),
        ("签署日期", day(signed.on if signed else None, "签署日期")),
    )
    yield heading("报告和签署", "delivery")
    yield table("报告和签署", "signed", ("项目", "内容"), rows)
