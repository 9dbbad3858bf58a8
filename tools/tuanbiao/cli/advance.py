"""`tuanbiao advance`."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from ..approvals.needs import needs
from ..change import Change
from ..diagnostic import Diagnostic
from ..load import load
from ..records.procedure import Move as Way
from ..report.text import plain
from ..setup.advance import Entry, blanks
from ..setup.write import replace, write_new
from ..standard import Standard
from ..tree import WorkTree
from ..words import Words, pick
from . import bulk, moving, options


@click.command(name="advance")
@click.argument("slugs", metavar="SLUG…", nargs=-1, required=True)
@click.argument("stage")
@click.option("--body", help="批准机构的标识 the approving body's id")
@click.option("--resolution", help="决议，会议#编号 the resolution, meeting#id")
@click.option("--reason", help="退回、终止的理由 why it goes back or ends")
@click.option(
    "--round", "number", type=click.IntRange(1), help="轮次（默认下一轮） round, the next by default"
)
@click.option("--base", default="HEAD", show_default=True, help="以哪个提交为准 judged against which commit")
@click.option("--dry-run", is_flag=True, help="只检查，不写入 say what is missing, write nothing")
@options.lang
@options.as_of
def command(
    slugs: tuple[str, ...],
    stage: str,
    body: str | None,
    resolution: str | None,
    reason: str | None,
    number: int | None,
    base: str,
    dry_run: bool,
    lang: str,
    as_of: date,
) -> None:
    """准备进入下一阶段：缺少的记录先放好空白表，齐备以后写入 index.md；合入时会被拒绝的，这里先说明，不写入。

    一项决议或者一份文件涉及几项标准时，可以一起写出：全部齐备才写入。复审（systematic-review）不改变阶段：
    放好 systematic-reviews/年度.md 的空白表，或者核对已经填写的结论。

    Prepare a move: blanks of missing records first; once they are complete, the entry in index.md. What the gate would
    refuse is told here, and not written. Several standards of one resolution or document move together: all or none.
    A systematic-review is no move: its blank is laid down, or its conclusion judged.
    """
    root = options.find_root()
    library = load(WorkTree(root))
    moves = [(one, moving.occasion(one, stage)) for one in bulk.named(slugs, library)]
    entry = Entry(as_of, body, resolution, reason, number)
    missing: dict[str, bytes] = {}
    for one, way in moves:
        missing |= blanks(one, library.governance, way, entry)
    if missing:
        _lay_down(root, missing, dry_run=dry_run, lang=lang)
        sys.exit(1)
    judged = moving.judged_together(root, base, moves, entry)
    told = _missing(judged.refused, lang) if judged.refused else _ready(moves, judged.change, lang)
    for line in told:
        click.echo(line)
    if not judged.refused and not dry_run:
        replace(root, judged.content)
        for path in judged.content:
            click.echo(path)
    sys.exit(1 if judged.refused else 0)


def _lay_down(root: Path, missing: Mapping[str, bytes], *, dry_run: bool, lang: str) -> None:
    """Write the blanks, and say that they have to be filled in."""
    told = Words(
        "缺少以下记录" if dry_run else "已放好以下空白记录，填写以后再次运行",
        "these records are missing"
        if dry_run
        else "these blanks are laid down, fill them in and run it again",
    )
    if not dry_run:
        write_new(root, missing)
    click.echo(pick(told, lang), err=True)
    for path in missing:
        click.echo(path)


def _missing(refused: Iterable[Diagnostic], lang: str) -> Iterator[str]:
    """What is still to be done, each with its place and remedy."""
    yield pick(Words("还缺：", "still missing:"), lang)
    for one in refused:
        place = ":".join(str(part) for part in (one.span.path, one.span.line) if part is not None)
        yield f"- {plain(pick(one.message, lang))}"
        yield f"  {plain(place)} ({one.rule})"
        yield f"  {plain(pick(one.fix, lang))}"


def _ready(moves: Sequence[tuple[Standard, Way]], change: Change | None, lang: str) -> Iterator[str]:
    for zh, en in dict.fromkeys((way.zh, way.en) for _, way in moves):
        yield pick(Words(f"记录齐备：{zh}", f"complete: {en}"), lang)
    for one in needs(change) if change else ():
        yield plain(
            pick(
                Words(
                    f"合入前由{one.body.zh}批准：{one.figure.zh}",
                    f"{one.body.en} approves before the merge: {one.figure.en}",
                ),
                lang,
            )
        )
