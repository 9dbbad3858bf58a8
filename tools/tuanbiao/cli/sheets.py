"""Official papers as numbered files, each in every format."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

import click

from . import options

if TYPE_CHECKING:
    from ..forms.official.model import Official

FORMS = ("pdf", "docx")


def printed(papers: Iterable["Official"], on: date, first: int = 1) -> dict[str, bytes]:
    """Files by name, numbered from `first`; papers of one name share a file.

    A usage error where the fonts or the library of a format are missing.
    """
    from ..packing.pack import files, written

    with writing():
        return files(tuple(written(papers, FORMS, on)), first)


@contextmanager
def writing() -> Iterator[None]:
    """A usage error where fonts or a library are missing, or a text cannot be read."""
    with options.needing("word"):
        from ..forms.pdf import PdfError
        from ..packing.documents import UnreadableError

        try:
            yield
        except (PdfError, UnreadableError) as error:
            raise click.UsageError(str(error)) from error


def unsaid(papers: Iterable["Official"]) -> Iterator[str]:
    """What the papers leave blank because no record says it, each with the paper's name."""
    from ..forms.official.model import unfilled

    for name, same in groupby(papers, key=lambda one: one.name):
        names = dict.fromkeys(blank for one in same for blank in unfilled(one))
        if names:
            yield f"{name}：{'、'.join(names)}"


def report(lacks: Iterable[str]) -> int:
    """Say on standard error what is missing; the exit code."""
    found = tuple(dict.fromkeys(lacks))
    for one in found:
        click.echo(f"待填 to be filled in: {one}", err=True)
    return 1 if found else 0
