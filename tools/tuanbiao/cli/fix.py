"""`tuanbiao fix`."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from ..diagnostic import Diagnostic, Severity
from ..files import sift
from ..memory import remembering
from ..mending.closed import closed_since, merged
from ..mending.difference import difference
from ..mending.rounds import Mended, Refused, mended
from ..report.text import fixable, plain, summary
from ..setup.write import replace
from ..tree import MAX_FILE, Still, Tree, WorkTree
from ..words import Words, counted, pick
from . import options


@click.command(name="fix")
@click.argument("places", nargs=-1, metavar="[SLUG|PATH]...")
@click.option("--unsafe", is_flag=True, help="也作需要人核对的修正 edits too that somebody has to look over")
@click.option("--diff", "show", is_flag=True, help="只显示差异，不写入文件 show a diff, write nothing")
@options.lang
@options.as_of
def command(places: tuple[str, ...], lang: str, as_of: date, *, unsafe: bool, show: bool) -> None:
    """修正写法确定的问题；SLUG 或 PATH 只修正这些标准、路径下的文件。已经冻结的文本和已经关闭的记录不改。

    不加 --unsafe 时，只作不会改变记录和文本意思的修正。有错误尚未改正时退出码是 1；加 --diff 时，有可作的修正即是 1。

    Mend what can be written in one way only; SLUG or PATH limits it to these standards and paths. Frozen texts and closed
    records are left alone.

    Without --unsafe only edits are made that cannot change what a record or a text means. Exit code 1 while errors remain;
    with --diff, where there is something to mend.
    """
    root = options.find_root()
    tree = Still(WorkTree(root))
    within = _within(root, tree, places)
    closed = closed_since(root, merged(root), tree, as_of)
    with remembering() as memory:
        found = mended(tree, as_of, lambda one: within(one) and _is_meant(one, unsafe=unsafe), closed, memory)
    left = [one for one in found.left if within(one)]
    if show:
        for refused in found.refused:
            click.echo(_why(refused, lang), err=True)
        click.echo(_diff(tree, found.contents), nl=False)
        sys.exit(1 if found.contents else 0)
    replace(root, found.contents)
    for line in _told(found, left, lang):
        click.echo(line)
    sys.exit(1 if any(one.severity is Severity.ERROR for one in left) else 0)


def _is_meant(one: Diagnostic, *, unsafe: bool) -> bool:
    return one.mend is not None and (unsafe or one.mend.safety == "safe")


def _within(root: Path, tree: Tree, places: Sequence[str]) -> Callable[[Diagnostic], bool]:
    """Whether a finding lies in one of the places; anywhere where none is named."""
    paths = [_path(root, tree, place) for place in places]
    return lambda one: not paths or any(f"{one.span.path}/".startswith(f"{path}/") for path in paths)


def _path(root: Path, tree: Tree, place: str) -> str:
    """A standard's folder by its slug, or a path as it is given; a usage error where there is neither."""
    files, _ = sift(tree.files())
    folders = {"/".join(one.path.split("/")[:3]) for one in files if one.path.count("/") > 2}
    named = [one for one in folders if one.startswith("standards/") and one.endswith(f"/{place}")]
    if named:
        return named[0]
    path = Path(place).resolve()
    if not path.exists() or not path.is_relative_to(root):
        raise click.UsageError(
            f"没有标准 {place}，仓库中也没有这个路径 (neither a standard nor a path of the repository)"
        )
    return path.relative_to(root).as_posix().removeprefix(".")


def _diff(tree: Tree, contents: Mapping[str, bytes]) -> str:
    """A patch; on a terminal without what would steer it."""
    patch = "".join(difference(path, tree.read(path, MAX_FILE), contents[path]) for path in sorted(contents))
    return "\n".join(map(plain, patch.split("\n"))) if sys.stdout.isatty() else patch


def _told(found: Mended, left: Sequence[Diagnostic], lang: str) -> Iterator[str]:
    for one in found.done:
        yield f"{_line(one, lang)} → {pick(Words('已修正', 'mended'), lang)}"
    yield from (_why(refused, lang) for refused in found.refused)
    told = {(one.finding.rule, one.finding.span) for one in found.refused}
    for one in left:
        if (one.rule, one.span) not in told and one.severity is not Severity.INFO:
            yield f"{_line(one, lang)}{fixable(one, lang)}"
    done = len(found.done)
    yield pick(Words(f"修正了 {done} 处", f"{counted(done, 'finding')} mended"), lang)
    yield summary(left, lang)


def _why(refused: Refused, lang: str) -> str:
    label = pick(Words("不能修正", "may not be mended"), lang)
    return f"{_line(refused.finding, lang)} → {label}: {plain(pick(refused.why, lang))}"


def _line(one: Diagnostic, lang: str) -> str:
    return f"{plain(str(one.span))}: {one.rule} {plain(pick(one.message, lang))}"
