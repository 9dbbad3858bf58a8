"""`tuanbiao init`."""

from collections.abc import Mapping
from pathlib import Path

import click

from .. import git
from ..clock import today
from ..facts.credit_code import SOCIAL_ORGANISATION, is_valid
from ..load import load
from ..setup.adopt import ListError, as_baseline, read_list
from ..setup.chamber import NewChamber, lay_down
from ..setup.write import existing, write_new
from ..synced.files import desired
from ..tree import MemoryTree


def _credit_code(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if not is_valid(value) or not value.startswith(SOCIAL_ORGANISATION):
        raise click.BadParameter(
            "应为 18 位、以 51 开头、校验码正确的统一社会信用代码 (18 characters, begins 51, right check digit)"
        )
    return value


def _github(contents: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """What `github sync` would write; nobody owns a path yet."""
    records = {path: content for path, content in contents.items() if path.startswith("governance/")}
    return desired(load(MemoryTree(records)).governance, today())


@click.command(name="init")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", prompt="商会名称 (name)", help="商会名称 the chamber's name")
@click.option("--name-en", prompt="英文名称 (English name)", help="英文名称 its English name")
@click.option("--code", prompt="社会团体代号 (code)", help="社会团体代号 its code, capitals and digits")
@click.option(
    "--credit-code", prompt="统一社会信用代码 (credit code)", callback=_credit_code, help="18 位 characters"
)
@click.option(
    "--adopt",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="既有标准清单 CSV earlier standards",
)
def command(folder: Path, name: str, name_en: str, code: str, credit_code: str, adopt: Path | None) -> None:
    """新建一个商会标准仓库；--adopt 带入以前发布的标准清单。

    Lay down a chamber's repository; --adopt takes over a list of earlier standards.
    """
    contents = dict(lay_down(NewChamber(name, name_en, code, credit_code)))
    if adopt is not None:
        try:
            contents["governance/baseline.yml"] = as_baseline(read_list(adopt.read_bytes()))
        except ListError as error:
            raise click.UsageError(f"{adopt}: {error}") from None
    contents.update(_github(contents))
    taken = existing(folder, contents)
    if taken:
        raise click.UsageError(
            f"{folder} 中已有 {taken[0]}，没有写入任何文件 ({taken[0]} exists, nothing was written)"
        )
    write_new(folder, contents)
    if not git.is_repository(folder):
        git.run(folder, "init", "--quiet", "--initial-branch=main")
    click.echo(f"{folder}: {len(contents)} 个文件 files")
    click.echo(
        "下一步 next: 填写 governance/，然后运行 tuanbiao check (fill in governance/, then run tuanbiao check)"
    )
