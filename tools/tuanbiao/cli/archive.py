"""`tuanbiao archive`."""

from pathlib import Path

import click

from .. import git
from ..tree import CommitTree
from . import options, texts


@click.command(name="archive")
@click.argument("slug")
@click.option("--rev", default="HEAD", show_default=True, help="哪个提交的记录 the records of which commit")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="写入的文件（默认 SLUG.zip） the file to write, SLUG.zip by default",
)
def command(slug: str, rev: str, output: Path | None) -> None:
    """一项标准的归档包：全部记录、证据、程序证明、标准文本和逐个文件的摘要；同一提交总是得到相同的文件。

    The archive package of a standard: records, evidence, certificate, text, and the digest of every file. A commit always
    gives the same bytes.
    """
    from ..archiving.container import pack
    from ..archiving.contents import contents
    from ..audit import UnfitHistoryError, audit
    from ..setup.write import replace

    target = output or Path(f"{slug}.zip")
    if target.exists():
        raise click.UsageError(f"{target} 已有 (exists already)")
    root = options.find_repository()
    try:
        tree = CommitTree(root, rev)
        found = audit(root, tree.commit)
    except (git.GitError, UnfitHistoryError) as error:
        raise click.UsageError(str(error)) from error
    standard = texts.named(slug, found.library)
    package = pack(slug, contents(found, standard, tree, {}))
    replace(target.resolve().parent, {target.name: package})
    click.echo(f"{target}")
