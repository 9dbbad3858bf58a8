"""`tuanbiao check`."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from .. import report
from ..check import check as run_rules
from ..diagnostic import Diagnostic, Severity
from ..load import load
from ..memory import remembering
from ..tree import CommitTree, Tree, WorkTree
from . import options
from .emit import emit, wants_colour


@click.command(name="check")
@click.argument("paths", nargs=-1)
@click.option("--rev", help="检查某个提交而不是工作目录 check a commit, not the work tree")
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@options.lang
@options.as_of
@options.output
def command(
    paths: tuple[str, ...], rev: str | None, form: str, lang: str, as_of: date, output: Path | None
) -> None:
    """检查记录是否符合各项规则；PATH 只显示这些路径下的结果。

    Check the records against every rule; PATH shows only what lies below these paths.
    """
    root = options.find_root()
    tree: Tree = CommitTree(root, rev) if rev else WorkTree(root)
    with remembering() as memory:
        found = run_rules(load(tree), as_of, memory)
    diagnostics = within(found, [_relative(path, root) for path in paths])
    context = report.Context(
        language=lang, as_of=as_of, head=getattr(tree, "commit", None), tree=tree, colour=wants_colour(output)
    )
    emit(report.render(form, diagnostics, context), output)
    sys.exit(1 if any(one.severity is Severity.ERROR for one in diagnostics) else 0)


def within(diagnostics: Sequence[Diagnostic], paths: Sequence[str]) -> tuple[Diagnostic, ...]:
    """Only what lies at or below one of `paths`; everything where none is given."""
    if not paths:
        return tuple(diagnostics)
    return tuple(
        one
        for one in diagnostics
        if any(one.span.path == path or one.span.path.startswith(f"{path}/") for path in paths)
    )


def _relative(path: str, root: Path) -> str:
    try:
        return Path(path).resolve().relative_to(root).as_posix()
    except ValueError:
        raise click.UsageError(f"{path} 不在仓库 {root} 中 (not in the repository)") from None
