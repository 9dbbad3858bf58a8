"""`tuanbiao due`."""

from collections.abc import Iterable
from datetime import date
from json import dumps
from pathlib import Path

import click

from ..deadlines import KINDS, Deadline, days_left, deadlines, matters
from ..library import Library
from ..load import load
from ..tree import WorkTree
from ..words import pick
from . import options
from .emit import emit


@click.command(name="due")
@click.option(
    "--within", type=click.IntRange(min=0), default=90, show_default=True, help="今后多少天内 days ahead"
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--ics", is_flag=True, help="日历文件 a calendar (iCalendar), instead of --format")
@options.lang
@options.as_of
@options.output
def command(within: int, form: str, ics: bool, lang: str, as_of: date, output: Path | None) -> None:
    """列出近期期限和逾期事项，先到期的在前。

    Deadlines, coming and past, soonest first.
    """
    if ics and form != "text":
        raise click.UsageError("--ics 与 --format 只能用一个 (--ics or --format, not both)")
    library = load(WorkTree(options.find_root()))
    found = [one for one in deadlines(library) if matters(one, as_of) and days_left(one, as_of) <= within]
    emit(_calendar(library, found, lang, as_of) if ics else _list(found, form, lang, as_of), output)


def _calendar(library: Library, found: Iterable[Deadline], lang: str, as_of: date) -> str:
    from ..report.ics import render  # its library is slow to import

    chamber = library.governance.chamber
    return render(found, chamber.data if chamber else None, lang, as_of)


def _list(found: Iterable[Deadline], form: str, lang: str, as_of: date) -> str:
    return _json(found, as_of) if form == "json" else "\n".join(_lines(found, lang, as_of))


def _lines(found: Iterable[Deadline], lang: str, as_of: date) -> Iterable[str]:
    empty = True
    for one in found:
        empty = False
        yield f"{one.on.isoformat()}  {left(days_left(one, as_of), lang)}  {pick(KINDS[one.kind], lang)}  {one.subject}"
        yield f"    {one.span}"
    if empty:
        yield "没有期限" if lang == "zh" else "no deadlines"


def left(days: int, lang: str) -> str:
    """`还剩 3 天`, `今天`, `逾期 2 天`."""
    if days == 0:
        return "今天截止" if lang == "zh" else "today"
    if days > 0:
        return f"还剩 {days} 天" if lang == "zh" else f"{days} days left"
    return f"逾期 {-days} 天" if lang == "zh" else f"{-days} days overdue"


def _json(found: Iterable[Deadline], as_of: date) -> str:
    rows = [
        {
            "on": one.on.isoformat(),
            "days_left": days_left(one, as_of),
            "kind": one.kind,
            "title": KINDS[one.kind]._asdict(),
            "subject": one.subject,
            "slug": one.slug,
            "path": one.span.path,
            "line": one.span.line,
        }
        for one in found
    ]
    return dumps({"version": 1, "as_of": as_of.isoformat(), "deadlines": rows}, ensure_ascii=False, indent=2)
