"""`tuanbiao gate`."""

import sys
from datetime import date
from pathlib import Path

import click

from .. import git, report
from ..diagnostic import Severity
from ..gate import candidate, judge
from ..memory import remembering
from . import options
from .emit import emit, wants_colour


@click.command(name="gate")
@click.option("--base", required=True, help="主线的提交 the commit of the line")
@click.option("--head", required=True, help="要合入的提交 the commit to be merged")
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@options.lang
@options.as_of
@options.output
def command(base: str, head: str, form: str, lang: str, as_of: date, output: Path | None) -> None:
    """一项改动可否合入：按主线的规则和数据，判断合并后的结果。

    May HEAD be merged into BASE: judged by the rules and the data of BASE.
    """
    root = options.find_repository()
    ids = git.resolve(root, base), git.resolve(root, head)
    with candidate(root, *ids, as_of) as found, remembering() as memory:
        diagnostics = judge(found, memory)
        context = report.Context(
            language=lang,
            as_of=as_of,
            base=found.base,
            head=found.head,
            tree=found.tree,
            colour=wants_colour(output),
        )
        emit(report.render(form, diagnostics, context), output)
    sys.exit(1 if any(one.severity is Severity.ERROR for one in diagnostics) else 0)
