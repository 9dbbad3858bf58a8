"""`tuanbiao new`."""

import re
from datetime import date

import click

from ..facts.roll import units
from ..load import load
from ..setup.proposal import NewStandard, folder_of, lay_down
from ..setup.write import existing, write_new
from ..tree import WorkTree
from . import options

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@click.command(name="new")
@click.argument("slug")
@click.option("--title", prompt="标准名称 (title)", help="标准名称 title")
@click.option("--title-en", prompt="英文名称 (English title)", help="英文名称 English title")
@click.option(
    "--proposer",
    prompt="提案单位标识 (proposing unit's id)",
    help="governance/units.yml 中的标识 a unit's id",
)
@click.option("--kind", type=click.Choice(["new", "revision", "amendment"]), default="new", show_default=True)
@click.option("--group", help="分组文件夹（默认为年份） group folder, the year by default")
@options.as_of
def command(
    slug: str, title: str, title_en: str, proposer: str, kind: str, group: str | None, as_of: date
) -> None:
    """新建一个标准提案：standards/<年份>/SLUG/。

    Start a proposal in standards/<year>/SLUG/.
    """
    root = options.find_root()
    library = load(WorkTree(root))
    known = units(library.governance)
    if not _SLUG.fullmatch(slug):
        raise click.UsageError(f"{slug}: 只用小写字母、数字和连字符 (lower-case letters, digits, hyphens)")
    if slug in library.standards:
        raise click.UsageError(f"{slug} 已有 (exists already)")
    if proposer not in known:
        raise click.UsageError(
            f"governance/units.yml 没有 {proposer} (no such unit); 已有 known: {', '.join(known)}"
        )
    standard = NewStandard(slug, group or str(as_of.year), title, title_en, proposer, kind, as_of)
    contents = lay_down(standard)
    if existing(root, contents):
        raise click.UsageError(f"{folder_of(standard)} 已有 (exists already)")
    write_new(root, contents)
    for path in contents:
        click.echo(path)
