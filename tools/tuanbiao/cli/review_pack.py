"""`tuanbiao review-pack`."""

import sys
from datetime import date
from pathlib import Path

import click

from ..library import Library
from ..load import load
from ..register import Row, status
from ..setup.write import write_folder
from ..tree import WorkTree
from . import options, sheets

_HOLDS = ("upcoming", "in-force")


@click.command(name="review-pack")
@click.argument("slugs", nargs=-1, metavar="[SLUG]...")
@click.option(
    "--year", type=click.IntRange(1949, 2199), help="年度（默认今年） the year, this one by default"
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录（默认“复审-年度”） a new folder, 复审-YEAR by default",
)
@click.option(
    "--reply-by",
    type=options.Day(),
    help="意见表和表决票的送回期限 the day by which forms and votes are to come back",
)
@options.as_of
def command(
    slugs: tuple[str, ...], year: int | None, output: Path | None, reply_by: date | None, as_of: date
) -> None:
    """年度复审的材料：复审通知、项目清单、每项标准的复审意见表和表决票（PDF 和 Word）；不给标准时，取年底前应复审的现行标准。

    意见表上的标龄、采用、投诉、意见、引用文件和指标取自记录；记录没有的，写明没有记录。复审结论由 package 输出。

    The papers of the year's systematic reviews: covering letter, list of standards, a form of opinion for each and voting
    papers (PDF and Word); without SLUG, for every standard in force whose review is due by the end of the year.

    Age, use, complaints, comments, references and indicators on the forms come from the records, and what no record holds is
    said so. The sheet of the conclusion is made by package.
    """
    from ..forms.official.reviewing import Due, papers

    library = load(WorkTree(options.find_root()))
    wanted = year or as_of.year
    rows = _named(library, slugs, as_of) if slugs else _due(library, wanted, as_of)
    if not rows:
        click.echo(f"{wanted} 年底前没有应复审的标准 (nothing is due by the end of {wanted})", err=True)
        return
    held = {row.slug: library.standards[row.slug] for row in rows if row.slug in library.standards}
    made = papers(Due(library.governance, library.register, held, rows, wanted, as_of, reply_by))
    folder = output or Path(f"复审-{wanted}")
    options.require_empty(folder)
    contents = sheets.printed(made, as_of)
    write_folder(folder, contents)
    for name in contents:
        click.echo(folder / name)
    sys.exit(sheets.report(sheets.unsaid(made)))


def _due(library: Library, year: int, as_of: date) -> tuple[Row, ...]:
    """Standards that hold and are due by the end of the year, or whose review is open; amendments go with what they amend."""
    last = date(year, 12, 31)
    found = (
        row
        for row in library.register.rows
        if status(row, library.register, as_of) in _HOLDS
        and row.kind != "amendment"
        and row.review_due is not None
        and (row.review_due <= last or row.review_open)
    )
    return tuple(sorted(found, key=lambda row: (row.review_due or last, row.slug)))


def _named(library: Library, slugs: tuple[str, ...], as_of: date) -> tuple[Row, ...]:
    rows = library.register.by_slug()
    unfit = [
        slug
        for slug in slugs
        if slug not in rows or status(rows[slug], library.register, as_of) not in _HOLDS
    ]
    if unfit:
        raise click.UsageError(f"不是现行标准，不能复审 (not in force): {'、'.join(unfit)}")
    return tuple(rows[slug] for slug in dict.fromkeys(slugs))
