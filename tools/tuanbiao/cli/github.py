"""`tuanbiao github`."""

import sys
from collections.abc import Mapping
from contextlib import contextmanager
from datetime import date
from json import dumps, loads
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..load import load
from ..tree import WorkTree
from ..words import Words, pick
from . import options
from .emit import emit

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_EVENT = 4_000_000
_NOT_GITHUBS = "不是 GitHub 的 JSON (is not GitHub's JSON)"
_repository = click.option(
    "--repo",
    envvar="GITHUB_REPOSITORY",
    metavar="OWNER/NAME",
    help="GitHub 上的仓库 the repository on GitHub",
)


@click.group(name="github")
def command() -> None:
    """GitHub：生成所需文件、核对设置、期限提醒、受理表单。

    GitHub: the files it needs, its settings, reminders of deadlines, what issue forms bring.
    """


@command.command(name="sync")
@click.option("--check", "only_check", is_flag=True, help="只核对，不写入 compare, write nothing")
@options.lang
@options.as_of
def sync(only_check: bool, lang: str, as_of: date) -> None:
    """按 governance/ 写出 .github/ 中的 CODEOWNERS、规则集、表单、标签和合并请求模板。

    Write CODEOWNERS, the ruleset, forms, labels and the pull request template below .github/ from governance/.
    """
    from ..setup.write import replace
    from ..synced.codeowners import unowned
    from ..synced.files import desired, differences

    root = options.find_root()
    governance = load(WorkTree(root)).governance
    wanted = desired(governance, as_of)
    found = list(differences(wanted, _present(root, wanted)))
    if not only_check:
        replace(root, {one.path: wanted[one.path] for one in found})
    for one in found:
        click.echo(pick(one.message, lang) if only_check else one.path)
    free = unowned(governance, as_of)
    if free:
        click.echo(pick(_unowned(free), lang), err=True)
    sys.exit(1 if only_check and found else 0)


@command.command(name="doctor")
@_repository
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.output
def doctor(repo: str | None, form: str, lang: str, output: Path | None) -> None:
    """读取 GitHub 上的实际设置，与应有设置比较。令牌取自 GITHUB_TOKEN 或者 GH_TOKEN。

    Read the live settings on GitHub and compare them; the token is GITHUB_TOKEN or GH_TOKEN.
    """
    from ..forge.settings import Setting, examine
    from . import github_client

    owner, name = github_client.split(_needed(repo))
    with _answers():
        found = tuple(examine(github_client.settings(github_client.connect(), owner, name)))

    def line(one: Setting) -> str:
        text = f"[{pick(_MARKS[one.good], lang)}] {pick(one.name, lang)}: {pick(one.found, lang)}"
        return text if one.good else f"{text}\n    → {pick(one.advice, lang)}"

    emit(_settings_json(found) if form == "json" else "\n".join(map(line, found)), output)
    sys.exit(1 if any(one.good is False for one in found) else 0)


@command.command(name="calendar")
@click.option(
    "--issues",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="已有议题的 JSON；不给则向 GitHub 读取 existing issues as JSON, else read from GitHub",
)
@click.option(
    "--ahead", type=click.IntRange(min=0), default=30, show_default=True, help="提前天数 days ahead"
)
@click.option("--apply", "carry", is_flag=True, help="在 GitHub 上执行 carry the plan out on GitHub")
@_repository
@options.as_of
@options.output
def calendar(
    file: Path | None, ahead: int, carry: bool, repo: str | None, as_of: date, output: Path | None
) -> None:
    """把期限变成议题：每项一个，随记录更新，办结后关闭。只打印计划，除非加 --apply。

    Deadlines as issues: one each, kept up to date, closed when settled. Prints the plan; --apply carries it out.
    """
    from ..forge.calendar import as_rows, issues, plan, reminders
    from . import github_client

    wanted = reminders(load(WorkTree(options.find_root())), as_of, ahead)
    client = None if file is not None and not carry else github_client.connect()
    with _answers():
        owner, name = github_client.split(_needed(repo)) if client else ("", "")
        if file is not None:
            pages = _json(file, list)
        else:
            assert client is not None
            pages = list(github_client.reminders(client, owner, name))
        actions = plan(wanted, issues(pages))
        if carry:
            assert client is not None
            github_client.carry_out(client, owner, name, actions)
    document = {"version": 1, "as_of": as_of.isoformat(), "actions": as_rows(actions)}
    emit(dumps(document, ensure_ascii=False, indent=2), output)


@command.command(name="intake")
@click.argument("event", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--answer",
    type=click.Path(dir_okay=False, path_type=Path),
    help="把给提交人的答复写入文件 write the answer for the sender to a file",
)
@click.option("--by-hand", is_flag=True, help="只答复，不写记录（没有 App 时） answer only, write no record")
def intake(event: Path, answer: Path | None, by_hand: bool) -> None:
    """把用表单提交的议题变成记录；EVENT 是 GitHub 的事件或者议题的 JSON。

    Turn an issue that a form brought into records; EVENT is GitHub's event, or the issue, as JSON.
    """
    from ..forge.answers import Refusal, issue_of, read
    from ..forge.intake import Chamber, accepted, records, refused
    from ..setup.write import replace

    root = options.find_root()
    issue = issue_of(_json(event, dict))
    if issue is None:
        raise click.UsageError(f"{event}: {_NOT_GITHUBS}")
    sent = read(issue)
    if sent is None:
        click.echo("不是用表单提交的议题 (no form of ours)", err=True)
        return
    made = sent if isinstance(sent, Refusal) else records(sent, Chamber(load(WorkTree(root)), _tables(root)))
    text = refused(made) if isinstance(made, Refusal) else accepted(tuple(made), by_hand=by_hand)
    if answer is not None:
        emit(text, answer)
    if isinstance(made, Refusal):
        click.echo(text, err=True)
        sys.exit(1)
    if not by_hand:
        replace(root, made)
    for path in made:
        click.echo(path)


_MARKS = {True: Words("正常", "ok"), False: Words("不行", "bad"), None: Words("不明", "unknown")}


def _settings_json(found: tuple[Any, ...]) -> str:
    rows = [
        {
            "good": one.good,
            "name": one.name._asdict(),
            "found": one.found._asdict(),
            "advice": one.advice._asdict(),
        }
        for one in found
    ]
    return dumps({"version": 1, "settings": rows}, ensure_ascii=False, indent=2)


def _unowned(paths: tuple[str, ...]) -> Words:
    return Words(
        f"{len(paths)} 个受保护路径没有代码所有者：机构成员没有登记 GitHub 账号（people.yml 的 github）",
        f"{len(paths)} protected paths have no code owner: no member of the body has a GitHub account in people.yml",
    )


def _present(root: Path, wanted: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """What stands at the wanted paths; line ends as Git keeps them, so that a Windows work tree does not differ."""
    files = {path: root / path for path in wanted}
    return {path: file.read_bytes().replace(b"\r\n", b"\n") for path, file in files.items() if file.is_file()}


def _tables(root: Path) -> Mapping[str, bytes]:
    found = root.glob("standards/*/*/consultations/*.yml")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def _json(file: Path, kind: type) -> Any:
    """GitHub's JSON; a file of another form is the caller's mistake."""
    if file.stat().st_size > _MAX_EVENT:
        raise click.UsageError(f"{file}: 大于 {_MAX_EVENT} 字节 (is too large)")
    try:
        data = loads(file.read_bytes())
    except (ValueError, RecursionError):
        raise click.UsageError(f"{file}: 不是 JSON (is not JSON)") from None
    if not isinstance(data, kind):
        raise click.UsageError(f"{file}: {_NOT_GITHUBS}")
    return data


def _needed(repo: str | None) -> str:
    if repo is None:
        raise click.UsageError("请用 --repo OWNER/NAME 指明仓库 (name the repository with --repo OWNER/NAME)")
    return repo


@contextmanager
def _answers() -> "Iterator[None]":
    """GitHub's refusals are told as they are: the token or the network, not a fault of ours."""
    try:
        yield
    except click.ClickException:
        raise
    except Exception as error:
        if not type(error).__module__.startswith("githubkit"):
            raise
        raise click.UsageError(f"GitHub: {error}") from None
