"""`tuanbiao due`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from json import dumps
from pathlib import Path

import click

from ..concerned import reminders
from ..deadlines import KINDS, Deadline, days_left, deadlines, left, matters
from ..library import Library
from ..load import load
from ..setup.write import write_folder
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
@click.option("--grouped", is_flag=True, help="按负责办理的人员、机构、单位分组 grouped by who has to act")
@click.option(
    "--letters",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录：给每个办理者的提醒函草稿 a new folder of draft letters, one for each who has to act",
)
@options.lang
@options.as_of
@options.output
def command(
    within: int,
    form: str,
    ics: bool,
    grouped: bool,
    letters: Path | None,
    lang: str,
    as_of: date,
    output: Path | None,
) -> None:
    """列出近期期限和逾期事项，先到期的在前；可以分给每个办理者，也可以写成日历或者提醒函（PDF 和 Word，不盖章）。

    Deadlines, coming and past, soonest first; by everybody who has to act, as a calendar, or as unsealed draft letters
    (PDF and Word).
    """
    if sum((ics, grouped, letters is not None, form != "text")) > 1:
        raise click.UsageError(
            "--ics、--grouped、--letters、--format 只能用一个 (one of --ics, --grouped, --letters, --format)"
        )
    library = load(WorkTree(options.find_root()))
    found = [one for one in deadlines(library) if matters(one, as_of) and days_left(one, as_of) <= within]
    if letters is not None:
        _write(library, found, letters, lang, as_of)
    elif grouped:
        emit("\n".join(_grouped(library, found, lang, as_of)), output)
    else:
        emit(_calendar(library, found, lang, as_of) if ics else _list(found, form, lang, as_of), output)


def _grouped(library: Library, found: Iterable[Deadline], lang: str, as_of: date) -> Iterator[str]:
    for party, owed in reminders(library, found).items():
        yield f"{party.name} ({party.id})"
        yield from (f"  {line}" for line in _lines(owed, lang, as_of))


def _write(library: Library, found: Iterable[Deadline], folder: Path, lang: str, as_of: date) -> None:
    """One letter for each party, as PDF and as a Word document."""
    from ..forms.official.reminder import letter
    from . import sheets

    options.require_empty(folder)
    contents: dict[str, bytes] = {}
    for party, owed in reminders(library, found).items():
        made = replace(letter(library, party, owed, as_of, lang), name=f"提醒函-{party.id}")
        contents |= sheets.printed((made,), as_of, first=len(contents) // len(sheets.FORMS) + 1)
    write_folder(folder, contents)
    for name in contents:
        click.echo(folder / name)


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
