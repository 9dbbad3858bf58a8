"""`tuanbiao advance`."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import click

from .. import git
from ..approvals.needs import needs
from ..change import Change, Edit
from ..check import check
from ..diagnostic import Diagnostic, Severity
from ..facts.moves import ways_from
from ..facts.stages import NAMES
from ..load import load
from ..past import Arrived, Past, Texts
from ..records.procedure import Move as Way
from ..report.text import plain
from ..setup.advance import Entry, blanks, moved
from ..setup.insert import InsertionError
from ..setup.write import replace, write_new
from ..standard import Standard
from ..step import step
from ..tree import CommitTree, Overlay, Tree, WorkTree
from ..words import Words, pick
from . import options


@click.command(name="advance")
@click.argument("slug")
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
    slug: str,
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

    Prepare a move: blanks of missing records first; once they are complete, the entry in index.md. What the gate would
    refuse is told here, and not written.
    """
    root = options.find_root()
    work = WorkTree(root)
    library = load(work)
    standard = library.standards.get(slug)
    if standard is None:
        raise click.UsageError(f"没有标准 {slug} (no such standard)")
    way = _way(standard, stage)
    entry = Entry(as_of, body, resolution, reason, number)
    missing = blanks(standard, library.governance, way, entry)
    if missing:
        _lay_down(root, missing, dry_run=dry_run, lang=lang)
        sys.exit(1)
    index = standard.index.path
    try:
        content = {index: moved((root / index).read_bytes(), way, entry)}
    except InsertionError as error:
        raise click.UsageError(f"{index}: {error}") from error
    head = Overlay(work, content)
    change = _change(root, base, head, standard, as_of)
    found = step(change) if change else check(load(head), as_of)
    refused = [one for one in found if one.severity is Severity.ERROR]
    for line in _missing(refused, lang) if refused else _ready(way, change, lang):
        click.echo(line)
    if not refused and not dry_run:
        replace(root, content)
        click.echo(index)
    sys.exit(1 if refused else 0)


def _way(standard: Standard, stage: str) -> Way:
    now = standard.index.data.stage
    ways = {way.to: way for way in ways_from(now)}
    if stage not in ways:
        there = ", ".join(f"{one} {NAMES[one].zh}" for one in ways)
        raise click.UsageError(
            f"现在是“{NAMES[now].zh}”，不能进入 {stage}；可以进入 (it can go to): {there or '—'}"
        )
    return ways[stage]


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


def _change(root: Path, base: str, head: Tree, standard: Standard, as_of: date) -> Change | None:
    """The step from the base to what would be written; None outside of a repository with commits."""
    try:
        commit = git.resolve(root, base)
        before = CommitTree(root, commit)
    except git.GitError:
        return None
    past = Past(root, commit, (standard.folder,))
    return Change(load(before), load(head), _edits(before, head), as_of, Arrived(past), Texts(past))


def _edits(before: Tree, after: Tree) -> tuple[Edit, ...]:
    old = {file.path: file for file in before.files()}
    new = {file.path: file for file in after.files()}
    return tuple(
        Edit(path, old.get(path), new.get(path))
        for path in sorted({*old, *new})
        if old.get(path) != new.get(path)
    )


def _missing(refused: Iterable[Diagnostic], lang: str) -> Iterator[str]:
    """What is still to be done, each with its place and remedy."""
    yield pick(Words("还缺：", "still missing:"), lang)
    for one in refused:
        place = ":".join(str(part) for part in (one.span.path, one.span.line) if part is not None)
        yield f"- {plain(pick(one.message, lang))}"
        yield f"  {plain(place)} ({one.rule})"
        yield f"  {plain(pick(one.fix, lang))}"


def _ready(way: Way, change: Change | None, lang: str) -> Iterator[str]:
    yield pick(Words(f"记录齐备：{way.zh}", f"complete: {way.en}"), lang)
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
