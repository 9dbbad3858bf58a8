"""`tuanbiao export`."""

import re
import sys
from datetime import date
from pathlib import Path

import click

from . import options

_WEB = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")


def _address(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """An address of the web without a query, or none."""
    if value and not _WEB.fullmatch(value):
        raise click.BadParameter(f"{value} 不是网址，请写成 https://example.org/ (not an address of the web)")
    return value


@click.group(name="export")
def command() -> None:
    """输出可以公开的内容。

    Write what may be public.
    """


@command.command(name="public")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--site-url",
    default="",
    callback=_address,
    help="网站地址，使数据中的地址完整 the site's address, which makes those in the data whole",
)
@options.as_of
def public(folder: Path, site_url: str, as_of: date) -> None:
    """把网站上的公开数据和可以公开的文本写进 DIR；DIR 应为空或者不存在。

    Write the site's public data and the texts that may be read into DIR, which is empty or does not exist.
    """
    from ..setup.write import write_folder
    from ..site.api.export import exported, pictures
    from ..site.build import RefusedError, Settings, read

    options.require_empty(folder)
    root = options.find_root()
    try:
        view = read(root, as_of, Settings(site_url=site_url))
    except RefusedError as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)
    files = exported(view) | {uri: (root / path).read_bytes() for uri, path in pictures(view).items()}
    write_folder(folder.absolute(), files)
    click.echo(f"{len(files)} 个文件 files: {folder}", err=True)
