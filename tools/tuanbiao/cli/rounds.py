"""The round of a standard that a command is about: a consultation or a review, the newest unless it is named."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from ..library import Library
from ..load import load
from ..records.record import Record
from ..standard import Standard
from ..tree import WorkTree
from . import options, texts

T = TypeVar("T")


def round_option(help_: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--round N`: which one; the newest by default."""
    return click.option("--round", "number", type=click.IntRange(min=1), help=help_)


def find(
    slug: str, number: int | None, what: str, records: Callable[[Standard], Mapping[int, Record[T]]]
) -> tuple[Path, Library, Standard, int, Record[T]]:
    """The root, all that is in it, the standard, the round and its record; or a usage error, which calls a round `what`."""
    root = options.find_root()
    library = load(WorkTree(root))
    standard = texts.named(slug, library)
    known = records(standard)
    wanted = number or max(known, default=0)
    if wanted not in known:
        raise click.UsageError(
            f"{standard.folder} 没有第 {wanted or 1} {what}，或者读不出 (no such round, or it cannot be read)"
        )
    return root, library, standard, wanted, known[wanted]
