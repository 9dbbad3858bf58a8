"""`tuanbiao check`."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from .. import report
from ..beside import beside
from ..check import check as run_rules
from ..clock import SHANGHAI
from ..diagnostic import Diagnostic, Severity
from ..load import load
from ..memory import remembering
from ..staged import StagedTree
from ..tree import ROOTS, CommitTree, Tree, WorkTree
from ..watching import saves
from . import options
from .emit import emit, wants_colour


@click.command(name="check")
@click.argument("paths", nargs=-1)
@click.option("--rev", help="检查某个提交而不是工作目录 check a commit, not the work tree")
@click.option("--staged", is_flag=True, help="检查暂存区，即要提交的内容 check what is staged for a commit")
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@click.option("--watch", is_flag=True, help="保存后重新检查，Ctrl-C 结束 check again after every save")
@options.lang
@options.as_of
@options.output
def command(
    paths: tuple[str, ...],
    rev: str | None,
    form: str,
    lang: str,
    as_of: date,
    output: Path | None,
    *,
    staged: bool,
    watch: bool,
) -> None:
    """检查记录是否符合各项规则；PATH 只显示这些路径下的结果。

    Check the records against every rule; PATH shows only what lies below these paths.
    """
    root = options.find_root()
    asked = _Asked(root, tuple(_relative(path, root) for path in paths), form, lang, as_of, output)
    if sum((bool(rev), staged, watch)) > 1:
        raise click.UsageError("--rev、--staged、--watch 只能给一个 (give one of these)")
    if not watch:
        tree = CommitTree(root, rev) if rev else StagedTree(root) if staged else WorkTree(root)
        sys.exit(0 if asked.answer(tree) else 1)
    with suppress(KeyboardInterrupt):
        for _ in saves(root, ROOTS):
            click.clear()
            asked.answer(WorkTree(root))
            moment = f"{datetime.now(SHANGHAI):%H:%M:%S}"
            click.echo(f"{moment} 保存后重新检查，Ctrl-C 结束 checks again after a save", err=True)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be checked and how it is told."""

    root: Path
    paths: tuple[str, ...]
    form: str
    lang: str
    as_of: date
    output: Path | None

    def answer(self, tree: Tree) -> bool:
        """Tell what is found in a tree; whether there is no error."""
        library = load(tree)
        with remembering() as memory, beside(library, memory) as shared:
            found = run_rules(library, self.as_of, shared)
        diagnostics = within(found, self.paths)
        context = report.Context(
            language=self.lang,
            as_of=self.as_of,
            head=getattr(tree, "commit", None),
            tree=tree,
            colour=wants_colour(self.output),
        )
        emit(report.render(self.form, diagnostics, context), self.output)
        return not any(one.severity is Severity.ERROR for one in diagnostics)


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
