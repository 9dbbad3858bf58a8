"""`tuanbiao import`."""

import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import git
from ..load import load
from ..standard import Standard
from ..tree import MAX_FILE, CommitTree, Tree, WorkTree
from . import options
from .emit import emit_file
from .texts import named

if TYPE_CHECKING:
    from ..forms.docx.read.draft import Draft
    from .import_commits import Branch

TABLES = Path("build") / "import"  # beside the records, where Git does not look
_TABLE_FORMS = (".xlsx", ".csv", ".md")


@click.command(name="import")
@click.argument("file", metavar="FILE.docx", type=options.FILE)
@click.argument("slug", required=False)
@click.option(
    "--output",
    "folder",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="写入的目录，先看结果再放进仓库 where to write, to look at it first",
)
@click.option(
    "--commits",
    is_flag=True,
    help="把修订画成一个 Git 分支，每位作者一次提交 draw the tracked changes as a Git branch, a commit for each author",
)
@click.option(
    "--review-table",
    "review",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="把每处修订列成表：.xlsx、.csv 或 .md  list every tracked change in a table",
)
@click.option("--force", is_flag=True, help="覆盖已有的文件 overwrite what is there")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.as_of
def command(
    file: Path,
    slug: str | None,
    folder: Path | None,
    commits: bool,
    review: Path | None,
    force: bool,
    form: str,
    lang: str,
    as_of: date,
) -> None:
    """把 Word 稿件读成标准正文，并列出需要人工核对的内容。

    给出 SLUG 时，正文写进该标准的 index.md，元数据不变；否则写进以文件命名的新目录。修订和批注另成表格。有内容丢失时退出码为 1。

    加 --commits 或 --review-table 时，只有给出 --output 才写正文。--commits 从 HEAD 开一个新分支 word/SLUG-…，不动工作区和暂存区：
    先是拒绝全部修订的文本，然后每位作者一次提交，最后等于接受全部修订的文本。

    Read a Word draft as the text of a standard, and list what a person must look at.

    With SLUG the text goes into that standard's index.md, whose front matter stays; else into a new folder named like the file.
    Tracked changes and comments become tables. Exit code 1: something was lost.

    With --commits or --review-table the text is written only where --output says. --commits starts a new branch word/SLUG-… from HEAD
    and leaves work tree and index alone: first the text with all changes rejected, then a commit for each author, so that the last one
    holds the text with all changes accepted.
    """
    _require_free(review, force=force)
    root = options.find_root() if slug else Path.cwd()
    tree = _tree(root, slug, commits=commits)
    standard = named(slug, load(tree)) if slug else None
    content, draft = _read(file, standard)
    front = _front(tree, standard)
    branch = None
    if standard and isinstance(tree, CommitTree):
        from .import_commits import Into, draw

        branch = draw(Into(root, tree.commit, standard, front, as_of), file.name, content, draft)
    if review:
        _review(draft, review)
    if folder or not (commits or review):
        texts, tables = {"index.md": f"{front}{draft.text}".encode(), **draft.figures}, _tables(draft, as_of)
        if standard and folder is None:
            _put({root / standard.folder: texts, root / TABLES / standard.slug: tables}, force=force)
        else:
            _put({folder or Path(file.stem): texts | tables}, force=force)
    _say(draft, branch, form, lang)
    sys.exit(1 if any(one.kind == "lost" for one in draft.findings) else 0)


def _require_free(review: Path | None, *, force: bool) -> None:
    """Refuse a table in a form that is not written, or over what is there."""
    if review and review.suffix not in _TABLE_FORMS:
        raise click.UsageError(f"{review}：只能是 (must be one of) {' '.join(_TABLE_FORMS)}")
    if review and review.exists() and not force:
        raise click.UsageError(f"已有 {review}：确认后加 --force (there already: add --force)")


def _tree(root: Path, slug: str | None, *, commits: bool) -> Tree:
    """Where the text as it stands is looked up: a branch starts from the last commit."""
    if not commits:
        return WorkTree(root)
    if slug is None:
        raise click.UsageError(
            "--commits 要给出标准 (needs a standard)：tuanbiao import FILE.docx SLUG --commits"
        )
    try:
        return CommitTree(root, "HEAD")
    except git.GitError as error:
        raise click.UsageError(
            f"--commits 要在有提交的 Git 仓库中 (needs a repository with commits)：{error}"
        ) from error


def _read(file: Path, standard: Standard | None) -> tuple[bytes, "Draft"]:
    with options.needing("word"):
        from ..forms.docx.read.draft import read
        from ..forms.docx.read.package import MAX_FILE as MAX_DRAFT
        from ..forms.docx.read.values import RefusedError
    with file.open("rb") as stream:
        content = stream.read(MAX_DRAFT + 1)
    try:
        return content, read(content, standard.index.body if standard else None)
    except RefusedError as refusal:
        raise click.UsageError(f"{file}: {refusal}") from refusal


def _front(tree: Tree, standard: Standard | None) -> str:
    """The front matter that there is, with the blank line behind it."""
    if standard is None or standard.index.prose is None:
        return ""
    lines = tree.read(standard.index.path, MAX_FILE).decode("utf-8-sig").splitlines()
    return "\n".join((*lines[: standard.index.prose.first_line - 1], "", ""))


def _review(draft: "Draft", review: Path) -> None:
    from ..comments.revisions import write

    emit_file(write(draft, review.suffix.removeprefix(".")), review)
    click.echo(f"{len(draft.changes)} 处修订 tracked changes: {review}", err=True)


def _tables(draft: "Draft", as_of: date) -> dict[str, bytes]:
    from ..comments.revisions import write
    from ..forms.docx.read import report

    return {
        "report.json": report.json(draft).encode(),
        "changes.csv": write(draft, "csv"),
        "comments.yml": report.comments(draft, as_of),
    }


def _say(draft: "Draft", branch: "Branch | None", form: str, lang: str) -> None:
    from ..forms.docx.read import report
    from .import_commits import told

    if form == "json":
        click.echo(report.json(draft, **({"branch": asdict(branch)} if branch else {})))
    else:
        click.echo("\n".join((*report.told(draft, lang), *(told(branch, lang) if branch else ()))))


def _put(folders: dict[Path, dict[str, bytes]], *, force: bool) -> None:
    """Write all files; nothing that is there with another content is replaced unasked. The tables say only what the draft says."""
    from ..setup.write import write

    other = [
        str(folder / path)
        for folder, files in folders.items()
        for path, content in files.items()
        if (folder / path).exists() and (folder / path).read_bytes() != content
    ]
    if other and not force:
        raise click.UsageError(
            f"已有 {', '.join(other)}：先用 --output 写到别处比较，确认后加 --force "
            "(there already: write elsewhere with --output and compare; then add --force)"
        )
    for folder, files in folders.items():
        write(folder, files)
        click.echo(f"{len(files)} 个文件 files: {folder}", err=True)
