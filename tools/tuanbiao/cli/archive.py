"""`tuanbiao archive`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import git
from ..facts.links import by_slug
from ..facts.stages import ENDS
from ..library import Library
from ..standard import Standard
from ..tree import CommitTree
from ..words import Words
from . import bulk, options
from .progress import AUDITING, following

if TYPE_CHECKING:
    from ..audit import Audit

_PACKING = Words("归档", "packing")


@click.command(name="archive")
@click.argument("slugs", metavar="SLUG…", nargs=-1)
@bulk.every("所有已经发布、废止、终止的标准", "every standard that is published, withdrawn or cancelled")
@click.option("--rev", default="HEAD", show_default=True, help="哪个提交的记录 the records of which commit")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="写入的文件，默认 SLUG.zip；几项标准时为文件夹 the file to write, SLUG.zip by default; for several, a folder",
)
@bulk.dry_run
def command(slugs: tuple[str, ...], whole: bool, rev: str, output: Path | None, dry_run: bool) -> None:
    """标准的归档包：全部记录、证据、程序证明、标准文本和逐个文件的摘要；同一提交总是得到相同的文件。几项一起时，历史只核对一次。

    The archive package of each standard: records, evidence, certificate, text, and the digest of every file. A commit always
    gives the same bytes. For several the history is audited once.
    """
    from ..audit import audit

    bulk.required(slugs, whole=whole)
    folder, name = _target(slugs, output, whole=whole)
    root = options.find_repository()
    try:
        tree = CommitTree(root, rev)
        found = audit(root, tree.commit, follow=following(AUDITING))
    except git.GitError as error:
        raise click.UsageError(str(error)) from error
    standards = _finished(found.library) if whole else bulk.named(slugs, found.library)
    names = [name or f"{one.slug}.zip" for one in standards]
    bulk.write(folder, names, _packed(found, standards, names, tree), dry_run=dry_run)


def _target(slugs: tuple[str, ...], output: Path | None, *, whole: bool) -> tuple[Path, str | None]:
    """The folder, and for a single standard the name of the file in it."""
    if whole or len(set(slugs)) > 1:
        return output or Path(), None
    target = output or Path(f"{slugs[0]}.zip")
    if target.exists():
        raise click.UsageError(f"{target} 已有 (exists already)")
    return target.parent, target.name


def _finished(library: Library) -> tuple[Standard, ...]:
    rows = by_slug(library.register)
    return tuple(
        one for slug, one in library.standards.items() if rows[slug].published or rows[slug].stage in ENDS
    )


def _packed(
    found: "Audit", standards: tuple[Standard, ...], names: list[str], tree: CommitTree
) -> Iterator[tuple[str, bytes]]:
    from ..archiving.container import pack
    from ..archiving.contents import contents

    follow = following(_PACKING)
    for name, one in zip(names, follow(standards, len(standards)), strict=True):
        yield name, pack(one.slug, contents(found, one, tree, {}))
