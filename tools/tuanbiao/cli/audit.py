"""`tuanbiao audit`."""

import sys
from pathlib import Path

import click

from .. import git, report
from ..audit import UnfitHistoryError, audit
from ..report import audit as shown
from . import options
from .emit import emit


@click.command(name="audit")
@click.argument("rev", default="HEAD")
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@options.lang
@options.output
def command(rev: str, form: str, lang: str, output: Path | None) -> None:
    """从启用仓库起，逐步核对主线上的每一次合并，并给出每项标准的结论。

    Judge every step of the first-parent line up to REV, and give the verdict on every standard.
    """
    root = options.find_repository()
    try:
        found = audit(root, git.resolve(root, rev))
    except UnfitHistoryError as error:
        raise click.UsageError(str(error)) from error
    emit(shown.render(form, found, lang), output)
    sys.exit(1 if shown.failed(found.diagnostics) else 0)
