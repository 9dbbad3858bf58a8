"""`tuanbiao hook`."""

import sys
from pathlib import Path

import click

from .. import git, report
from ..clock import day_at, now
from ..diagnostic import Severity
from ..memory import remembering
from ..outcome import Memory
from ..push import Taken, Update, judge_push, refusal
from ..report.text import plain
from ..words import pick
from . import options
from .emit import emit


@click.command(name="hook")
@options.lang
def command(lang: str) -> None:
    """作为裸仓库的 pre-receive 钩子：逐步判断推送到主线的提交，有错误即拒绝。

    As the pre-receive hook of a bare repository: judges every step that is pushed to the line of HEAD.
    """
    root = options.find_repository()
    told = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")  # a branch may have any name
    updates = [Update(*line.split(" ", 2)) for line in told.split("\n") if line]
    quarantine = git.quarantine()
    with remembering() as memory:
        if quarantine is None:
            refused = [_refuses(root, update, lang, memory) for update in updates]
        else:
            with git.objects_in(root, quarantine):
                refused = [_refuses(root, update, lang, memory) for update in updates]
    sys.exit(1 if any(refused) else 0)


def _refuses(root: Path, update: Update, lang: str, memory: Memory) -> bool:
    line = git.head_branch(root)
    reason = refusal(root, update, line)
    if reason is not None:
        emit(f"{plain(update.name)}: {pick(reason, lang)}", None)
        return True
    if update.name != line:
        return False
    wrong = sum(_show(taken, lang) for taken in judge_push(root, update, now(), memory))
    return wrong > 0


def _show(taken: Taken, lang: str) -> bool:
    """Say what is wrong with a step; whether it is refused."""
    wrong = [one for one in taken.diagnostics if one.severity is Severity.ERROR]
    if taken.diagnostics:
        emit(f"{taken.commit.id[:12]} {plain(taken.commit.subject)}", None)
        context = report.Context(language=lang, as_of=day_at(taken.commit.seconds), tree=taken.tree)
        emit(report.render("text", taken.diagnostics, context), None)
    return bool(wrong)
