"""Options and look-ups that several commands share."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click

from .. import git
from ..clock import today
from ..tree import CHAMBER

_MAX_PORT = 65_535
_LINE = re.compile("[^\x00-\x1f\x7f-\x9f\u2028\u2029]{1,500}")
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


class Day(click.ParamType[date]):
    """A calendar day, YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value} 不是日期，请写成 2026-01-31 (not a day, write 2026-01-31)", param, ctx)


class Address(click.ParamType[tuple[str, int]]):
    """Where a server listens, HOST:PORT; port 0 is any that is free."""

    name = "HOST:PORT"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        """Host and port, or a usage error."""
        if isinstance(value, tuple):
            return value
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or int(port) > _MAX_PORT:
            self.fail(
                f"{value} 不是地址，请写成 127.0.0.1:8000 (not an address, write 127.0.0.1:8000)", param, ctx
            )
        return host, int(port)


def lang(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--lang zh|en`."""
    choice = click.Choice(["zh", "en"])
    return click.option(
        "--lang", type=choice, default="zh", show_default=True, help="输出语言 output language"
    )(command)


def as_of(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--as-of DATE`: the day that judges; today in Asia/Shanghai by default."""
    return click.option(
        "--as-of", type=Day(), default=today, help="按哪一天判断（默认今天，北京时间） judge as of this day"
    )(command)


def output(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--output FILE`: where one file is written."""
    kind = click.Path(dir_okay=False, path_type=Path)
    return click.option("--output", type=kind, help="写入文件而不是标准输出 write to a file")(command)


def line(
    _: click.Context, param: click.Parameter, value: tuple[str, ...] | str | None
) -> tuple[str, ...] | str | None:
    """A callback of options whose texts are one line, without control characters."""
    for one in (value,) if isinstance(value, str) else value or ():
        if not _LINE.fullmatch(one):
            raise click.BadParameter("应为一行文字 (one line of text)", param=param)
    return value


def require_empty(folder: Path) -> None:
    """Refuse a folder that holds something."""
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} 不是空目录 (is not empty)")


def find_repository() -> Path:
    """The Git repository at or above the current folder, with or without a work tree."""
    here = Path.cwd()
    if not git.is_inside(here):
        raise click.UsageError(f"{here} 不在 Git 仓库中 (not in a Git repository)")
    return here


def find_commits(*names: str) -> tuple[Path, list[str]]:
    """The Git repository at or above the current folder, and the full ids of the commits that are named."""
    here = Path.cwd()
    try:
        return here, git.resolve_all(here, *names)
    except git.GitError:
        find_repository()  # says so where there is none
        raise


def find_root(start: Path | None = None) -> Path:
    """The nearest folder at or above `start` that holds governance/chamber.md."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / CHAMBER).is_file():
            return folder
    raise click.UsageError(
        f"从 {here} 往上没有找到 {CHAMBER}：请在商会仓库中运行，或用 tuanbiao init 新建 "
        f"(no {CHAMBER} at or above {here}: run inside a chamber's repository, or lay one down with tuanbiao init)"
    )


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Where a library of an extra is missing, say how it is installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "tuanbiao":
            raise
        raise click.UsageError(
            f"缺少 {error.name}，请安装 (is missing, install it with): pip install 'tuanbiao[{extra}]'"
        ) from error
