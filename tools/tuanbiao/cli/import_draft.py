"""`tuanbiao import`."""

import sys
from datetime import date
from pathlib import Path

import click

from ..load import load
from ..standard import Standard
from ..tree import WorkTree
from . import options

TABLES = Path("build") / "import"  # beside the records, where Git does not look


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
@click.option("--force", is_flag=True, help="覆盖已有的文件 overwrite what is there")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.as_of
def command(
    file: Path, slug: str | None, folder: Path | None, force: bool, form: str, lang: str, as_of: date
) -> None:
    """把 Word 稿件读成标准正文，并列出需要人工核对的内容。

    给出 SLUG 时，正文写进该标准的 index.md，元数据不变；否则写进以文件命名的新目录。修订和批注另成表格。有内容丢失时退出码为 1。

    Read a Word draft as the text of a standard, and list what a person must look at.

    With SLUG the text goes into that standard's index.md, whose front matter stays; else into a new folder named like the file.
    Tracked changes and comments become tables. Exit code 1: something was lost.
    """
    with options.needing("word"):
        from ..forms.docx.read import report
        from ..forms.docx.read.draft import read
        from ..forms.docx.read.values import RefusedError
    root = options.find_root() if slug else Path.cwd()
    standard = _standard(root, slug) if slug else None
    try:
        draft = read(_content(file), standard.index.body if standard else None)
    except RefusedError as refusal:
        raise click.UsageError(f"{file}: {refusal}") from refusal
    texts = {"index.md": _index(root, standard, draft.text), **draft.figures}
    tables = {
        "report.json": report.json(draft).encode(),
        "changes.csv": report.changes(draft),
        "comments.yml": report.comments(draft, as_of),
    }
    if standard and folder is None:
        _put({root / standard.folder: texts, root / TABLES / standard.slug: tables}, force=force)
    else:
        _put({folder or Path(file.stem): texts | tables}, force=force)
    click.echo(report.json(draft) if form == "json" else "\n".join(report.told(draft, lang)))
    sys.exit(1 if any(one.kind == "lost" for one in draft.findings) else 0)


def _content(file: Path) -> bytes:
    from ..forms.docx.read.package import MAX_FILE

    with file.open("rb") as stream:
        return stream.read(MAX_FILE + 1)


def _standard(root: Path, slug: str) -> Standard:
    found = load(WorkTree(root)).standards.get(slug)
    if found is None:
        raise click.UsageError(f"没有标准 {slug} (no such standard)：tuanbiao new {slug}")
    return found


def _index(root: Path, standard: Standard | None, text: str) -> bytes:
    """The text behind the front matter that there is."""
    if standard is None or standard.index.prose is None:
        return text.encode()
    lines = (root / standard.index.path).read_text("utf-8-sig").split("\n")
    front = "\n".join(lines[: standard.index.prose.first_line - 1])
    return f"{front}\n\n{text}".encode()


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
