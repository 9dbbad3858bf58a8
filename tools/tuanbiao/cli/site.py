"""`tuanbiao site`."""

import gc
import logging
import os
import sys
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from .. import git
from ..clock import SHANGHAI
from ..words import Words
from . import options
from .progress import filling

if TYPE_CHECKING:
    from ..site.preview import Preview

_BUILDING = Words("生成网站", "building the site")
_MOST = 60_000  # characters of a report: the summary of a run has its limits


@click.group(name="site")
def command() -> None:
    """公开网站：输出页面、生成、预览。

    The public site: its pages, a build, a preview.
    """


@command.command(name="pages")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@options.as_of
def pages(folder: Path, as_of: date) -> None:
    """把所有页面写成 Markdown，供任何网站生成器使用；DIR 应为空或者不存在。

    Write every page as Markdown, for any site builder; DIR is empty or does not exist.
    """
    from ..site.build import SOURCES, RefusedError, collect

    options.require_empty(folder)
    root = options.find_root()
    try:
        content = collect(root, as_of)
    except RefusedError as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)
    by_hand = root / SOURCES / "pages"
    found = {
        path.relative_to(by_hand).as_posix(): path for path in sorted(by_hand.rglob("*")) if path.is_file()
    }
    copies = {**{uri: root / path for uri, path in content.media.items()}, **found}
    for uri in {**content.pages, **copies, **content.files}:
        (folder / uri).parent.mkdir(parents=True, exist_ok=True)
    for uri, page in content.pages.items():
        (folder / uri).write_text(page.text, "utf-8", newline="\n")
    for uri, data in content.files.items():
        (folder / uri).write_bytes(data)
    for uri, path in copies.items():
        copyfile(path, folder / uri)
    click.echo(f"{len(content.pages) + len(found)} 页 pages: {folder}", err=True)


@command.command(name="build")
@options.as_of
def build(as_of: date) -> None:
    """生成公开网站到 build/site；记录有错误时不生成。

    Build the public site into build/site; refuses while the records have errors.
    """
    file = _prepare(as_of)
    from mkdocs.commands.build import build as run
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    from ..site.steps import Steps

    try:
        config = load_config(str(file))
        config.plugins.on_startup(command="build", dirty=False)
        with filling(_BUILDING) as watched:
            config.plugins["steps"] = Steps(watched)
            run(config)
    except MkDocsException as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)
    click.echo(f"{config.site_dir}/index.html")


@command.command(name="serve")
@click.option(
    "--address",
    type=options.Address(),
    default="127.0.0.1:8000",
    show_default=True,
    help="监听地址 where to listen",
)
@options.as_of
def serve(address: tuple[str, int], as_of: date) -> None:
    """本机预览，保存后自动更新；记录有错误时仍显示上一次的页面，并指出错误。

    Preview on this machine; pages follow every save. While the records have errors the last good pages stay, with the errors.
    """
    gc.enable()  # unlike a single command, a preview runs for hours
    file = _prepare(as_of)
    from ..memory import remembering
    from ..site.build import Known
    from ..site.preview import Preview
    from ..site.server import follow, listen

    with (
        TemporaryDirectory(prefix="tuanbiao-") as folder,
        remembering() as memory,
        suppress(KeyboardInterrupt),
    ):
        preview = Preview(file, Path(folder), Known(memory))
        try:
            server = listen(preview, *address)
        except OSError as error:
            raise click.UsageError(
                f"不能监听 {address[0]}:{address[1]} (cannot listen there): {error}"
            ) from error
        click.echo(f"正在读取记录 reading the records: {file.parent}", err=True)
        host = f"http://{address[0]}:{server.server_port}/"
        follow(preview, file.parent, lambda seconds: _tell(preview, host, seconds))


@command.command(name="preview")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--base", required=True, help="主线的提交 the commit of the line")
@click.option("--head", required=True, help="要合入的提交 the commit to be merged")
@options.lang
@options.as_of
def preview(folder: Path, base: str, head: str, lang: str, as_of: date) -> None:
    """把 HEAD 合入 BASE 会改动的页面和文本比较写进 DIR；DIR 应为空或者不存在。HEAD 只作为 Git 对象读取，模板和设置取自这里。

    Write the pages that merging HEAD into BASE would change, with a redline of each changed text, into DIR, which is empty
    or does not exist. HEAD is read as Git objects alone; templates and settings are those that lie here.
    """
    from mkdocs.exceptions import MkDocsException

    from ..site.build import RefusedError

    options.require_empty(folder)
    file = _prepare(as_of)
    try:
        lines = _preview(file, folder.absolute(), (base, head), lang, as_of)
    except (RefusedError, MkDocsException) as refusal:
        click.echo(f"## 没有预览 · No preview\n\n````text\n{str(refusal)[:_MOST]}\n````")
        sys.exit(1)
    click.echo("\n".join(lines))


def _preview(file: Path, folder: Path, step: tuple[str, str], lang: str, as_of: date) -> list[str]:
    from ..gate import candidate
    from ..memory import remembering
    from ..site.build import Known
    from ..site.handed import settings_of
    from ..site.proposed import proposed, told
    from ..site.render import Site, settings

    config, plugin = settings(file, folder)
    base, head = (_commit(file.parent, one) for one in step)
    with candidate(file.parent, base, head, as_of) as found, remembering() as memory:
        made = proposed(found, file.parent, settings_of(config, plugin.config, public=False), Known(memory))
        plugin.given = made.content
        Site(config).write(made.pages)
    return list(told(made, lang))


def _commit(root: Path, revision: str) -> str:
    try:
        return git.resolve(root, revision)
    except git.GitError as error:
        raise click.UsageError(f"没有提交 {revision} (no such commit)") from error


def _tell(preview: "Preview", address: str, seconds: float) -> None:
    """What a save came to."""
    now = f"{datetime.now(SHANGHAI):%H:%M:%S}"
    if preview.report:
        click.echo(f"{preview.report}\n{now} 没有更新 not renewed: {address}", err=True)
    else:
        click.echo(f"{now} 已更新 renewed ({seconds:.1f} s): {address}", err=True)


def _prepare(as_of: date) -> Path:
    """The builder's settings; the day of the build reaches it as reproducible builds agree."""
    file = options.find_root() / "mkdocs.yml"
    if not file.is_file():
        raise click.UsageError(f"缺少 {file} (is missing)")
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.WARNING)
    midnight = datetime.combine(as_of, time(), SHANGHAI)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(midnight.timestamp()))
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    return file
