"""`tuanbiao new`."""

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import click

from ..load import load
from ..report.text import plain
from ..setup.proposal import lay_down
from ..setup.question import Answers, Chamber, Question
from ..setup.questions import QUESTIONS, asked, proposed
from ..setup.trial import Trial
from ..setup.write import existing, write_new
from ..tree import WorkTree
from ..words import Words
from . import options
from .wizard import ask, farewell, judged

_MAX = 262_144


def _questions(command: Callable[..., None]) -> Callable[..., None]:
    """An option for every question but the slug, which is the argument."""
    for one in reversed([one for one in QUESTIONS if one.id != "slug"]):
        flag = f"--{one.id.replace('_', '-')}"
        values = f"[{'|'.join(one.labels)}]" if one.labels else None
        command = click.option(flag, one.id, metavar=values, help=f"{one.name.zh} {one.name.en}")(command)
    return command


@click.command(name="new")
@click.argument("slug", required=False)
@_questions
@click.option(
    "--from", "file", type=options.FILE, help="从 YAML 文件取各项回答 take the answers from a YAML file"
)
@options.as_of
def command(slug: str | None, file: Path | None, as_of: date, **given: Any) -> None:
    """新建一个标准提案：standards/<年份>/SLUG/。短名、名称、英文名称和提案单位没有全部给出时，逐项询问。

    每答一项，立即按 check 的规则核对；可以跳过，可以返回。--from 的文件每行一项，键与选项同名，例如 title: 名称。

    Start a proposal in standards/<year>/SLUG/. Unless slug, title, English title and proposing unit are all given, it asks
    for one thing after another; each answer is judged at once by the rules of `check`, may be skipped or gone back to.
    The file of --from has one answer a line under the options' names, as in `title: …`.
    """
    root = options.find_root()
    tree = WorkTree(root)
    chamber = Chamber(load(tree), as_of)
    trial = Trial(chamber, tree)
    told = {**_from(file), **{key: value for key, value in given.items() if value is not None}}
    answers = _understood({**told, **({"slug": slug} if slug else {})}, trial)
    missing = [one for one in asked(answers) if one.required and not one.preset and not answers.get(one.id)]
    walked = bool(missing)
    if missing:
        answers = _asked(answers, missing, trial)
    contents = lay_down(proposed(answers, chamber, leave_open=walked))
    if existing(root, contents):
        raise click.UsageError(f"{next(iter(contents))} 已有 (exists already)")
    write_new(root, contents)
    for path in contents:
        click.echo(path)
    if walked:
        farewell(answers["slug"], tuple(contents), root)


def _asked(answers: Answers, missing: list[Question], trial: Trial) -> Answers:
    """The answers that the wizard collects; where nobody can answer, a usage error names what is missing."""
    with suppress(ImportError):
        import readline  # noqa: F401 - gives the prompt a line that can be edited, Chinese characters too
    found = None
    try:
        found = ask(answers, trial)
    except click.Abort:
        if not sys.stdin.isatty():
            names = ("SLUG" if one.id == "slug" else f"--{one.id.replace('_', '-')}" for one in missing)
            raise click.UsageError(f"还需要 (still needed): {', '.join(names)}") from None
    if found is None:
        click.echo("\n已放弃，没有写入任何文件 (given up, nothing was written)", err=True)
        sys.exit(1)
    return found


def _understood(told: Mapping[str, str], trial: Trial) -> Answers:
    """The values of what was given on the command line or in a file; a usage error for the first that will not do."""
    answers: dict[str, str] = {}
    for question in QUESTIONS:
        if told.get(question.id) and question.when(answers):
            value = judged(question, told[question.id], answers, trial)
            if isinstance(value, Words):
                raise click.UsageError(
                    plain(f"{question.name.zh} {question.name.en}: {value.zh} ({value.en})")
                )
            answers[question.id] = value
    return answers


def _from(file: Path | None) -> dict[str, str]:
    """The answers of a file; the caller's mistake where it is no mapping of known names to texts."""
    if file is None:
        return {}
    from ..parse.located import Keys, Scalar
    from ..parse.source import decode
    from ..parse.yaml import read

    with file.open("rb") as stream:
        source = decode(str(file), stream.read(_MAX + 1), _MAX)
    node, faults = read(str(file), source.text or "", _MAX)
    entries = node.entries if isinstance(node, Keys) and not faults and source.text is not None else {}
    known = {one.id for one in QUESTIONS}
    odd = [key for key, one in entries.items() if key not in known or not isinstance(one.value, Scalar)]
    if odd or not entries:
        raise click.UsageError(
            f"{file}: {odd[0] if odd else ''} 读不出；每行一项 (cannot be read; one a line): {', '.join(sorted(known))}"
        )
    return {key: one.value.text for key, one in entries.items() if isinstance(one.value, Scalar)}
