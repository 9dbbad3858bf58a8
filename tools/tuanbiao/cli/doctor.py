"""`tuanbiao doctor`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from .. import git
from ..clock import today
from ..tree import CHAMBER
from ..words import Words, pick
from . import options

_LIBRARIES = (
    "cryptography",
    "gitpython",
    "pyyaml",
    "jsonschema",
    "msgspec",
    "markdown-it-py",
    "mkdocs",
    "mkdocs-material",
    "nh3",
    "icalendar",
)
_LEAST_PYTHON = (3, 11)
_NONE = Words("", "")


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing looked at: whether it will do, what was found, and what to do otherwise."""

    good: bool
    name: Words
    found: str
    advice: Words = _NONE


@click.command(name="doctor")
@options.lang
def command(lang: str) -> None:
    """检查本机：Python、Git、所需的库、字体、仓库和时钟。

    Check this machine: Python, Git, the libraries, the fonts, the repository and the clock.
    """
    readings = list(examine(Path.cwd()))
    for one in readings:
        mark = pick(Words("正常", "ok") if one.good else Words("不行", "bad"), lang)
        click.echo(f"[{mark}] {pick(one.name, lang)}: {one.found}")
        if not one.good:
            click.echo(f"    → {pick(one.advice, lang)}")
    sys.exit(0 if all(one.good for one in readings) else 1)


def examine(start: Path) -> Iterator[Reading]:
    """Every reading, in the order of a first installation."""
    yield Reading(
        sys.version_info >= _LEAST_PYTHON,
        Words("Python 版本", "Python"),
        ".".join(map(str, sys.version_info[:3])),
        Words("请安装 Python 3.11 或更新版本", "install Python 3.11 or newer"),
    )
    yield _git(start)
    yield from (_library(name) for name in _LIBRARIES)
    yield _fonts()
    yield from _repository(start)
    yield Reading(True, Words("今天（北京时间）", "today (Asia/Shanghai)"), today().isoformat())


def _git(start: Path) -> Reading:
    name = Words("Git", "Git")
    advice = Words("请安装 Git：https://git-scm.com", "install Git: https://git-scm.com")
    try:
        return Reading(True, name, git.run(start, "--version").decode().strip())
    except git.GitError as error:
        return Reading(False, name, str(error), advice)


def _library(name: str) -> Reading:
    try:
        return Reading(True, Words(name, name), version(name))
    except PackageNotFoundError:
        advice = Words("运行 make site，或 pip install tuanbiao", "run make site, or pip install tuanbiao")
        return Reading(False, Words(name, name), "—", advice)


def _fonts() -> Reading:
    """What papers are set in; the library that sets them is an extra."""
    from ..forms.fonts import MISSING, faces

    name = Words("公文和标准的字体", "fonts of papers")
    try:
        found = faces()
    except ImportError:
        return Reading(True, name, "—（pip install 'tuanbiao[word]'）")
    return Reading(found is not None, name, f"{found.song}、{found.hei}" if found else "—", MISSING)


def _repository(start: Path) -> Iterator[Reading]:
    root = next((one for one in (start, *start.parents) if (one / CHAMBER).is_file()), None)
    yield Reading(
        root is not None,
        Words("商会仓库", "chamber's repository"),
        str(root or "—"),
        Words(
            "进入商会仓库，或运行 tuanbiao init", "change into a chamber's repository, or run tuanbiao init"
        ),
    )
    if root is None:
        return
    history = git.is_repository(root)
    yield Reading(
        history,
        Words("Git 历史", "Git history"),
        "有 yes" if history else "无 no",
        Words(
            "在仓库中运行 git init，否则日期没有证据", "run git init: without history no date has evidence"
        ),
    )
    shallow = history and git.run(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
    yield Reading(
        not shallow,
        Words("完整的历史", "whole history"),
        "浅克隆 shallow" if shallow else "是 yes",
        Words("运行 git fetch --unshallow", "run git fetch --unshallow"),
    )
