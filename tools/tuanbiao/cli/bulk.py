"""Work on several standards at once: all are looked at first, and either all files are written or none."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from ..library import Library
from ..setup.write import existing, replace_each
from ..standard import Standard
from . import texts


def every(help_zh: str, help_en: str) -> Callable[..., Any]:
    """`--all`: every standard that the command is for."""
    return click.option("--all", "whole", is_flag=True, help=f"{help_zh} {help_en}")


dry_run = click.option(
    "--dry-run", is_flag=True, help="只列出要写的文件，不写入 name the files, write nothing"
)


def named(slugs: Sequence[str], library: Library) -> tuple[Standard, ...]:
    """The standards of these names, each once; a usage error for the first that there is not."""
    return tuple(texts.named(slug, library) for slug in dict.fromkeys(slugs))


def required(slugs: Sequence[str], *, whole: bool) -> None:
    """Names or `--all`, and not both."""
    if bool(slugs) is whole:
        raise click.UsageError("请给出标准，或者 --all，二者取一 (name standards, or --all, one of both)")


def write(folder: Path, names: Sequence[str], files: Iterable[tuple[str, bytes]], *, dry_run: bool) -> None:
    """Write files into a folder, none of them over another, and say their paths."""
    taken = existing(folder, dict.fromkeys(names, b""))
    if taken:
        raise click.UsageError(
            f"{folder / taken[0]} 已有，没有写入任何文件 (exists already, nothing was written)"
        )
    if not dry_run:
        folder.mkdir(parents=True, exist_ok=True)
        replace_each(folder, files)
    for name in names:
        click.echo(str(folder / name))
