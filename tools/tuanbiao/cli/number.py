"""`tuanbiao number`."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from json import dumps
from pathlib import Path
from typing import Any

import click
import msgspec

from .. import git
from ..facts.allocation import Allocation, allocate_together
from ..facts.links import by_slug
from ..facts.numbers import parse_own
from ..library import Library
from ..load import load
from ..records.standard import Joint
from ..register import Row
from ..tree import CommitTree, WorkTree
from ..words import Words, pick
from . import options
from .emit import emit

# Where the latest line is looked for, the first that there is.
_LINES = ("origin/HEAD", "origin/main", "main", "HEAD")
_SEQUENCES = {
    "cumulative": Words("累计编号，不按年重新开始", "cumulative, never starting anew"),
    "yearly": Words("按年编号，每年从 1 开始", "yearly, from 1 each year"),
}


@click.command(name="number")
@click.argument("slugs", metavar="SLUG…", nargs=-1, required=True)
@click.option("--base", help="最新主线（默认远端主线） the latest line, the remote's by default")
@click.option("--year", type=click.IntRange(2000, 2199), help="年代号（默认当年） year, this one by default")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.as_of
@options.output
def command(
    slugs: tuple[str, ...],
    base: str | None,
    year: int | None,
    form: str,
    lang: str,
    as_of: date,
    output: Path | None,
) -> None:
    """按最新主线的登记，一项标准下一个可用的编号；几项标准按给出的顺序连续取号；不写入文件。

    The number that a standard gets next by the register of the latest line; several get theirs one after another, in the
    order given. Nothing is written.
    """
    root = options.find_root()
    work = load(WorkTree(root))
    slugs = tuple(dict.fromkeys(slugs))
    known = by_slug(work.register)
    for slug in slugs:
        if slug not in known:
            raise click.UsageError(f"没有标准 {slug} (no such standard)")
    line, name = _line(root, base)
    latest, period = line or work, (as_of, year or as_of.year)
    found = allocate_together(latest.governance, latest.register, work.register, slugs, period)
    for slug, reason in found.items():
        if isinstance(reason, Words):
            click.echo(f"{slug}: {pick(reason, lang)}", err=True)
    given = [(known[slug], one) for slug, one in found.items() if isinstance(one, Allocation)]
    if len(given) < len(slugs):
        sys.exit(1)
    emit(_document(given, name) if form == "json" else _text(given, name, lang), output)


def _text(given: Sequence[tuple[Row, Allocation]], name: str | None, lang: str) -> str:
    """One number after another; where there are several, each after its standard."""
    lines: list[str] = []
    for row, one in given:
        lines += [row.slug] if len(given) > 1 else []
        lines += _lines(one, name, row.joint, lang)
    return "\n".join(lines)


def _document(given: Sequence[tuple[Row, Allocation]], name: str | None) -> str:
    """The JSON of one, or of several below `numbers`."""
    rows = [_json(row.slug, one, name, row.joint) for row, one in given]
    document = rows[0] if len(rows) == 1 else {"version": 1, "numbers": rows}
    return dumps(document, ensure_ascii=False, indent=2)


def _line(root: Path, base: str | None) -> tuple[Library | None, str | None]:
    """The records of the latest line and what it is called; none of both outside of a repository with commits."""
    for name in (base,) if base else _LINES:
        try:
            commit = git.resolve(root, name)
            return load(CommitTree(root, commit)), f"{name} {commit[:10]}"
        except git.GitError as error:
            if base:
                raise click.UsageError(f"没有提交 {base} (no such commit)") from error
    return None, None


def _lines(found: Allocation, name: str | None, joint: tuple[Joint, ...], lang: str) -> Iterator[str]:
    yield found.number
    where = Words(f"登记取自 {name or '工作目录'}", f"by the register of {name or 'the work tree'}")
    yield f"  {pick(where, lang)}"
    yield f"  {pick(_reckoned(found), lang)}"
    if found.others:
        also = Words("也可以用", "also allowed")
        yield f"  {pick(also, lang)} {', '.join(found.others)}"
    written = Words("用它时写入 index.md 的 number", "to use it, write it as `number` in index.md")
    yield f"  {pick(written, lang)}"
    for one in joint:
        theirs = one.number or pick(Words("由该团体给出", "is theirs to give"), lang)
        yield f"  {one.chamber} T/{one.code}: {theirs}"


def _reckoned(found: Allocation) -> Words:
    if found.kept:
        return Words(f"沿用 {found.kept} 的编号", f"goes on from the number of {found.kept}")
    how, top, given = _SEQUENCES[found.sequence], found.highest, parse_own(found.number)
    assert given is not None
    if top is None:
        last = Words("登记中还没有编号", "no number is used yet")
    elif given.order == top.order + 1:
        last = Words(
            f"登记中最大的顺序号 {top.order}，{top.order} + 1 = {given.order}",
            f"the greatest used is {top.order}, {top.order} + 1 = {given.order}",
        )
    else:
        last = Words(
            f"沿用本标准作废编号的顺序号 {given.order}", f"{given.order} as in the number it gave up"
        )
    return Words(f"{how.zh}；{last.zh}", f"{how.en}; {last.en}")


def _json(slug: str, found: Allocation, name: str | None, joint: tuple[Joint, ...]) -> dict[str, Any]:
    return {
        "version": 1,
        "slug": slug,
        "base": name,
        **msgspec.to_builtins(found),
        "joint": [{"code": one.code, "number": one.number} for one in joint],
    }
