"""`tuanbiao comments import`."""

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import wraps
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..facts.roll import units
from ..governance import Governance
from ..records.comments import COMMENT_KINDS, WAYS
from ..records.units import CATEGORIES
from ..words import Words, pick
from . import options
from .comments_kept import (
    extended_table,
    keep,
    outside,
    proof,
    recorded,
    return_rows,
    write_receipts,
    write_table,
)
from .round import Found, find, require_open, round_option

if TYPE_CHECKING:
    from ..comments.accept import Judged
    from ..comments.files import Import
    from ..comments.reading import Given, Round

_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_DIR = click.Path(file_okay=False, path_type=Path)
_MAX = 32_000_000
_STATES = {
    "new": Words("录入", "taken in"),
    "decided": Words("补入处理意见", "decided"),
    "known": Words("已有", "known"),
    "returned": Words("退回", "returned"),
    "passed": Words("不是意见", "no comments"),
}


def _said(command: Callable[..., None]) -> Callable[..., None]:
    """What the secretariat says of all rows that do not say it themselves, gathered from options."""

    @click.option(
        "--from", "sender", default="", help="未写明时的提出单位 who commented, where rows do not say it"
    )
    @click.option(
        "--category", type=click.Choice(list(CATEGORIES)), help="未写明时的相关方类别 their category"
    )
    @click.option(
        "--kind", type=click.Choice(list(COMMENT_KINDS)), help="未写明时的意见类型 the kind of comments"
    )
    @click.option(
        "--received",
        type=options.Day(),
        help="未写明时的收到日期（默认今天） when they came, today by default",
    )
    @click.option(
        "--via", type=click.Choice(list(WAYS)), default="form", show_default=True, help="途径 how they came"
    )
    @click.option(
        "--dispositions",
        is_flag=True,
        help="同时录入处理意见，已录入的意见补上 take in how they were decided, also of what is there already",
    )
    @wraps(command)
    def gathered(
        *,
        sender: str,
        category: str | None,
        kind: str | None,
        received: date | None,
        via: str,
        dispositions: bool,
        **others: Any,
    ) -> None:
        from ..comments.reading import Given

        given = Given(
            sender=sender,
            received=received,
            via=via,
            kind=kind or "",
            category=category or "",
            dispositions=dispositions,
        )
        command(given=given, **others)

    return gathered


@click.command(name="import")
@click.argument("slug")
@click.argument("file", type=_FILE)
@round_option
@_said
@click.option("--custodian", help="原件的保管机构 the body that keeps the original")
@click.option(
    "--archive",
    type=_DIR,
    help="把原件复制到这个（私有）目录 keep a copy of the original in this private folder",
)
@click.option(
    "--receipts", type=_DIR, help="把给各提出单位的回执写到这个目录 write a receipt for each commenter here"
)
@click.option(
    "--returned",
    type=click.Path(dir_okay=False, path_type=Path),
    help="退回的行写到哪里（默认在原文件旁） where rows that come back are written, beside FILE by default",
)
@click.option("--dry-run", is_flag=True, help="只报告，不写入 report only, write nothing")
@options.lang
@options.as_of
def import_(
    slug: str,
    file: Path,
    number: int | None,
    given: "Given",
    custodian: str | None,
    archive: Path | None,
    receipts: Path | None,
    returned: Path | None,
    dry_run: bool,
    lang: str,
    as_of: date,
) -> None:
    """把收到的意见表 FILE 录入标准 SLUG 的征求意见记录；FILE 为 - 时读取粘贴的表格。

    FILE 可以是 .xlsx、.docx、CSV、制表符或 Markdown 表格，ISO 意见模板，GitHub 议题的 JSON。能录入的行都录入；
    不能录入的行连同原因写入一份副本，改好后可以再次录入，已有的意见不会重复。退出码 1 表示有退回的行。

    Take a table of comments into the record of SLUG; - reads a pasted one. FILE is .xlsx, .docx, CSV, tabs or Markdown,
    the ISO template, or GitHub's issues as JSON. Good rows go in; the others are written to a copy with the reasons,
    to be mended and brought again; what is there already is not added twice. Exit code 1 means that rows came back.
    """
    found = find(slug, number)
    require_open(found)
    content = _content(file)
    brought = bring(found, content, given, as_of, recorded(found))
    for line in lines(brought, lang):
        click.echo(line)
    if not dry_run:
        outside(found, archive)
        evidence = proof(found, content, brought, custodian, stdin=str(file) == "-" and archive is None)
        table = extended_table(found, brought, evidence, recorded(found))
        keep(archive, file, content)
        write_receipts(found, brought, receipts, as_of)
        return_rows(brought, file, returned, lang)
        write_table(found, table)
    sys.exit(1 if brought.rows("returned") else 0)


def _content(file: Path) -> bytes:
    if str(file) == "-":
        return sys.stdin.buffer.read(_MAX + 1)
    with file.open("rb") as stream:
        return stream.read(_MAX + 1)


def _round(found: Found, today: date) -> "Round":
    from ..comments.clauses import clauses
    from ..comments.reading import Round

    data = found.notice.data
    return Round(
        clauses=clauses(found.consulted),
        opens=data.opens,
        closes=data.binding_closes,
        today=today,
        categories=categories(found.governance),
    )


def categories(governance: Governance) -> Mapping[str, str]:
    """Unit names, former ones included → the category of the unit."""
    return {
        name: unit.category
        for unit in units(governance).values()
        for name in (unit.name, *(former.name for former in unit.former_names))
    }


def bring(found: Found, content: bytes, given: "Given", today: date, record: bytes | None) -> "Import":
    """What a file brings to the record as it stands; a usage error where it cannot be read."""
    from ..comments.files import bring as brought_by
    from ..comments.sheet import UnreadableError
    from ..forge.comment_table import read_table

    table = read_table(found.table, record)
    if table is None:
        raise click.UsageError(
            f"{found.table} 读不出，请先用 tuanbiao check 改正 (cannot be read, see tuanbiao check)"
        )
    try:
        brought = brought_by(content, found.standard.slug, given, _round(found, today), table.rows)
    except UnreadableError as error:
        raise click.UsageError(str(error)) from None
    except ImportError:
        raise click.UsageError("需要 (needed): pip install 'tuanbiao[word]'") from None
    if not brought.found:
        raise click.UsageError(
            "没有找到意见表的表头：应有“标准章条编号”“意见内容”“提出单位”等列 "
            "(no header of a comment table was found: clause, comment, from and the like)"
        )
    return brought


def lines(brought: "Import", lang: str) -> Iterator[str]:
    """Counts of every state, then all that is to be known of single rows; most files decide nothing, and do not say so."""
    counts = {state: len(brought.rows(state)) for state in _STATES}  # type: ignore[arg-type]
    if not counts["decided"]:
        del counts["decided"]
    told = "，" if lang == "zh" else ", "
    total = Words(f"共 {sum(counts.values())} 行：", f"{sum(counts.values())} rows: ")
    yield pick(total, lang) + told.join(
        f"{pick(_STATES[one], lang)} {count}" for one, count in counts.items()
    )
    for table in brought.tables:
        if table.layout and table.layout.unknown:
            columns = Words("没有录入的列", "columns not taken in")
            yield f"{_place(table.sheet.name)}{pick(columns, lang)}: {told.join(table.layout.unknown)}"
        if table.layout and table.layout.above:
            said = Words("表头以上写明", "said above the header")
            yield f"{_place(table.sheet.name)}{pick(said, lang)}: {told.join(table.layout.above.values())}"
        for alike, rows in groupby(table.rows, _alike):
            yield from _told(list(rows), lang, together=alike is not None)


def _alike(one: "Judged") -> tuple["Words", ...] | None:
    """What rows are told by in one line, as those of a table's foot are: they are no comments, for the same reasons."""
    return one.reasons if one.state == "passed" else None


def _told(rows: "list[Judged]", lang: str, *, together: bool) -> Iterator[str]:
    from ..comments.layout import EXPECTED

    for one in rows[:1] if together else rows:
        told = (*one.reasons, *one.notes)
        if not told or (one.state == "passed" and told[0] in EXPECTED):
            continue
        said = pick(Words("；", "; "), lang).join(pick(words, lang) for words in told)
        first, last = one.row.number, rows[-1].row.number
        where = Words(f"第 {first} 行", f"row {first}")
        if together and last > first:
            where = Words(f"第 {first} 至 {last} 行", f"rows {first} to {last}")
        yield f"{_place(one.sheet)}{pick(where, lang)} {pick(_STATES[one.state], lang)}: {said}"


def _place(sheet: str) -> str:
    return f"{sheet} " if sheet else ""
