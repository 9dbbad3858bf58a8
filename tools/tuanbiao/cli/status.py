"""`tuanbiao status`."""

from collections.abc import Iterator
from datetime import date
from json import dumps
from pathlib import Path
from typing import Any

import click

from ..facts.stages import NAMES
from ..library import Library
from ..load import load
from ..prospect import Prospect, prospect
from ..register import STATUSES, Row, stage_name, status
from ..tree import WorkTree
from ..words import Words, pick
from . import options
from .emit import emit

_NEXT = Words("下一步", "next")
_READY = Words("：记录齐备，可以办理", ": the records are complete")
_LACKING = Words("，还缺：", ", still missing:")


@click.command(name="status")
@click.argument("slug", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.as_of
@options.output
def command(slug: str | None, form: str, lang: str, as_of: date, output: Path | None) -> None:
    """各标准所处的阶段、状态和进入下一阶段还缺什么。

    Where every standard stands, and what keeps it from the next stage.
    """
    library = load(WorkTree(options.find_root()))
    rows = [row for row in library.register.rows if slug in (None, row.slug)]
    if slug and not rows:
        raise click.UsageError(f"没有标准 {slug} (no such standard)")
    found = [(row, _prospect(library, row, as_of)) for row in rows]
    if form == "json":
        standards = [_json(row, ahead, library, as_of) for row, ahead in found]
        emit(
            dumps(
                {"version": 1, "as_of": as_of.isoformat(), "standards": standards},
                ensure_ascii=False,
                indent=2,
            ),
            output,
        )
    else:
        lines = (line for row, ahead in found for line in _lines(row, ahead, library, as_of, lang))
        emit("\n".join(lines), output)


def _prospect(library: Library, row: Row, as_of: date) -> Prospect:
    standard = None if row.inherited else library.standards.get(row.slug)
    return prospect(library, standard, as_of) if standard else Prospect(None, ())


def _lines(row: Row, ahead: Prospect, library: Library, as_of: date, lang: str) -> Iterator[str]:
    state = pick(STATUSES[status(row, library.register, as_of)], lang)
    yield f"{row.slug}  {row.number or '—'}  {row.title}  [{pick(stage_name(row), lang)} · {state}]"
    if ahead.stage is None:
        return
    what = _LACKING if ahead.obstacles else _READY
    yield f"  {pick(_NEXT, lang)} {pick(NAMES[ahead.stage], lang)}{pick(what, lang)}"
    for one in ahead.obstacles:
        yield f"    - {pick(one.message, lang)} ({one.rule})"


def _json(row: Row, ahead: Prospect, library: Library, as_of: date) -> dict[str, Any]:
    return {
        "slug": row.slug,
        "path": row.folder,
        "stage": row.stage,
        "status": status(row, library.register, as_of),
        "number": row.number,
        "title": row.title,
        "next": ahead.stage,
        "blocked_by": [{"rule": one.rule, "message": one.message._asdict()} for one in ahead.obstacles],
    }
