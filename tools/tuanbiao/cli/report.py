"""`tuanbiao report`."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..library import Library
from ..load import load
from ..tree import WorkTree
from . import options
from .emit import emit, emit_file

if TYPE_CHECKING:
    from ..forms.reports.written import Report

_FIRST, _LAST = 1949, 2998  # the years that records can be of


@click.command(name="report")
@click.argument("year", metavar="YEAR", type=click.IntRange(_FIRST, _LAST))
@click.option(
    "--to",
    "form",
    type=click.Choice(["md", "docx", "pdf"]),
    default="md",
    show_default=True,
    help="格式 format",
)
@click.option("--evaluation", is_flag=True, help="改为输出评价表 the evaluation sheet instead")
@click.option(
    "--record",
    "as_record",
    is_flag=True,
    help="改为输出 governance/reports/YEAR.md 的内容 the record of the report instead",
)
@options.as_of
@options.output
def command(
    year: int, form: str, evaluation: bool, as_record: bool, as_of: date, output: Path | None
) -> None:
    """会长年度报告的团体标准化章节：数字、表和图都由登记簿和记录算出，与核对年度报告的规则所用的是同一计算。

    记录没有的，写作“〔待填：…〕”并逐项列出，此时退出码为 1。用 --evaluation 输出逐条要求的评价表：有不符的，退出码为 1。

    The standards chapter of the president's annual report: figures, tables and charts, all computed from the register and the
    records by the functions that the rule on annual reports uses.

    What the records do not say is a blank, each is named, and the exit code is 1. With --evaluation: how each requirement is
    met; exit code 1 where one is not.
    """
    if year > as_of.year:
        raise click.UsageError(f"{year} 年还没有开始 ({year} has not begun)")
    if evaluation and as_record:
        raise click.UsageError("--evaluation 和 --record 不能同时使用 (do not go together)")
    root = options.find_root()
    library = load(WorkTree(root))
    if as_record:
        from ..forms.reports.annual import record

        emit(record(library, year, as_of), output)
        return
    if evaluation:
        _evaluate(root, library, year, as_of, form, output)
    from ..forms.reports.annual import annual

    made = annual(library, year, as_of)
    _write(made, form, output)
    for name in made.blanks:
        click.echo(f"待填 to be filled in: {name}", err=True)
    sys.exit(1 if made.blanks else 0)


def _write(made: "Report", form: str, output: Path | None) -> None:
    """The file, once all of it is made."""
    from ..forms.pdf import PdfError
    from ..forms.reports.write import WRITERS

    try:
        with options.needing("word"):
            content = WRITERS[form](made)
    except PdfError as error:
        raise click.UsageError(str(error)) from error
    if form == "md":
        emit(content.decode(), output)
    else:
        emit_file(content, output)


def _evaluate(root: Path, library: Library, year: int, as_of: date, form: str, output: Path | None) -> None:
    """The evaluation sheet; ends the command."""
    from ..check import check
    from ..forms.reports.evaluation import Judged, evaluation
    from ..site.certificate import read_certificates

    slugs = [row.slug for row in library.register.rows]
    judged = Judged(check(library, as_of), read_certificates(root, slugs))
    made, met = evaluation(library, year, as_of, judged)
    _write(made, form, output)
    sys.exit(0 if met else 1)
