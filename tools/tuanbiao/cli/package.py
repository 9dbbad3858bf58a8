"""`tuanbiao package`."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..deadlines import deadlines, matters
from ..governance import Governance
from ..library import Library
from ..load import load
from ..records.procedure import Move as Way
from ..setup.advance import Entry, blanks
from ..setup.write import write_folder
from ..standard import Standard
from ..tree import WorkTree
from . import moving, options, texts

if TYPE_CHECKING:
    from ..forms.official.checklist import Lack
    from ..forms.official.facts import Facts
    from ..forms.official.papers import Move

_COMMENTS = "意见汇总处理表"


@click.command(name="package")
@click.argument("slug", metavar="SLUG")
@click.argument("stage", metavar="STAGE")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录（默认 SLUG-STAGE） a new folder, SLUG-STAGE by default",
)
@click.option("--body", help="批准机构的标识 the approving body's id")
@click.option("--resolution", help="决议，会议#编号 the resolution, meeting#id")
@click.option("--reason", help="退回、终止的理由 why it goes back or ends")
@click.option("--base", default="HEAD", show_default=True, help="以哪个提交为准 judged against which commit")
@options.as_of
def command(
    slug: str,
    stage: str,
    output: Path | None,
    body: str | None,
    resolution: str | None,
    reason: str | None,
    base: str,
    as_of: date,
) -> None:
    """进入下一阶段要用的全套材料，可以直接盖章：函件、表格、标准文本、编制说明，以及清单：还缺什么、找谁、截止哪天。

    材料都取自记录；记录没有的，在材料上标明“〔待填：…〕”，并列入清单。还有缺项时，退出码为 1。

    Everything that the next stage needs on paper, ready to be stamped: letters, forms, the text, its explanatory report,
    and a list of what is missing, who acts and until when.

    It is all taken from the records. What they do not say is printed as a blank and put on the list. Exit code 1 while
    anything is missing.
    """
    from ..forms.pdf import PdfError

    root = options.find_root()
    library = load(WorkTree(root))
    standard = texts.named(slug, library)
    way = moving.way(standard, stage)
    entry = Entry(as_of, body, resolution, reason)
    folder = output or Path(f"{slug}-{stage}")
    options.require_empty(folder)
    try:
        contents, lacking = _package(root, library, standard, way, base, entry)
    except PdfError as error:
        raise click.UsageError(str(error)) from error
    write_folder(folder, contents)
    for name in contents:
        click.echo(folder / name)
    if lacking:
        click.echo(f"还缺 {lacking} 项，见清单 ({lacking} still missing, see the list)", err=True)
    sys.exit(1 if lacking else 0)


def _package(
    root: Path, library: Library, standard: Standard, way: Way, base: str, entry: Entry
) -> tuple[dict[str, bytes], int]:
    """The files by name, the list first, and how much is missing."""
    from ..forms import letter
    from ..forms.official import checklist
    from ..forms.official.facts import Facts
    from ..forms.official.papers import MOVES, papers

    move = MOVES.get(way.id)
    if move is None:
        raise click.UsageError(f"“{way.zh}”没有成套的材料 (there are no papers for: {way.en})")
    as_of = entry.on
    facts = Facts(standard, library.governance, way.to)
    official = tuple(papers(facts, move))
    made = [
        (name, letter.write(tuple(same), as_of)) for name, same in groupby(official, key=lambda one: one.name)
    ]
    made += _documents(root, facts, move, as_of)
    files = {f"{at:02}-{name}.pdf": content for at, (name, content) in enumerate(made, start=1)}
    besides = (_COMMENTS, *move.besides) if _left_out(move, made) else move.besides
    unsaid = (lack for one in official for lack in checklist.unprinted(facts, one))
    lacks = tuple(dict.fromkeys((*_lacks(root, facts, way, base, entry), *unsaid)))
    mine = tuple(one for one in deadlines(library) if one.slug == standard.slug and matters(one, as_of))
    listed = checklist.checklist(facts, way, checklist.Package(tuple(files), besides, lacks, mine), as_of)
    head = {"00-清单.pdf": letter.write((listed,), as_of), "清单.md": checklist.markdown(listed).encode()}
    return head | files, len(lacks)


def _left_out(move: "Move", made: Iterable[tuple[str, bytes]]) -> bool:
    """Whether the table of comments has to be put in by hand."""
    return move.has_comments and _COMMENTS not in dict(made)


def _documents(root: Path, facts: "Facts", move: "Move", as_of: date) -> Iterator[tuple[str, bytes]]:
    """The standard's text under the label of the stage, its explanatory report and its table of comments, where there are such."""
    from ..forms.compose import compose
    from ..forms.cover import cover
    from ..forms.official.papers import text_stage
    from ..forms.paper import Paper, writer
    from ..forms.typeset import report

    standard, stage = facts.standard, text_stage(facts, move)
    if stage:
        front = cover(standard, standard, facts.governance, stage, as_of)
        blocks = compose(texts.readable(standard.index))
        name = front.draft or "发布稿"
        yield name, writer("pdf")(Paper(front, blocks, texts.figures(standard, root)))
    told = standard.explanatory_report
    if move.has_report and told:
        title = f"《{standard.index.data.title}》编制说明"
        yield "编制说明", report(title, compose(texts.readable(told)), told.data.on)
    comments = _comments(root, standard, facts.governance, as_of) if move.has_comments else None
    if comments:
        yield _COMMENTS, comments


def _comments(root: Path, standard: Standard, governance: Governance, as_of: date) -> bytes | None:
    """意见汇总处理表 of the last round, in which those who did not agree to be named are not; None without its records or its text."""
    from ..comments.clauses import clauses
    from ..comments.summary import Source, summary
    from ..comments.write_text import write_pdf

    number = max(standard.consultations, default=0)
    notice, table = standard.consultations.get(number), standard.comments.get(number)
    if notice is None or table is None:
        return None
    try:
        consulted = texts.at_stage(standard, f"consultation-{number}", root)
    except click.UsageError:
        return None
    source = Source(standard, governance, number, notice.data, table.data, clauses(consulted))
    return write_pdf(summary(source), as_of)


def _lacks(root: Path, facts: "Facts", way: Way, base: str, entry: Entry) -> "Iterator[Lack]":
    """What `advance` would say: records that are not there, or else what the gate would refuse."""
    from ..forms.official import checklist

    missing = blanks(facts.standard, facts.governance, way, entry)
    yield from (checklist.missing_record(facts, path) for path in missing)
    if not missing:
        judged = moving.judged(root, base, facts.standard, way, entry)
        yield from (checklist.refused(facts, one) for one in judged.refused)
