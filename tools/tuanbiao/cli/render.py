"""`tuanbiao render`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from ..clock import today
from ..earlier import figures, recorded
from ..forms.cover import Cover
from ..forms.paper import WRITERS, Paper, writer
from ..library import Library
from ..load import load
from ..parse.blocks import Document
from ..standard import Standard
from ..tree import WorkTree
from ..words import Words
from . import bulk, options, texts
from .emit import emit_file
from .progress import following

_STAGES = """\b
--stage:
  consultation-1   第 1 次征求意见稿 the text of consultation 1
  review-1         第 1 次送审稿 the text of review 1
  approval-1       第 1 次报批稿 the text of submission 1
  publication      发布稿 the text as published
"""
_RENDERING = Words("排版", "setting")
Made = Callable[[], bytes]


@click.command(name="render", epilog=_STAGES)
@click.argument("slugs", metavar="SLUG…", nargs=-1)
@bulk.every(
    "所有写了正文的标准；与 --stage 同用时，有这一稿的标准",
    "every standard with a text; with --stage, with that text",
)
@click.option("--to", "form", type=click.Choice(list(WRITERS)), required=True, help="格式 format")
@click.option(
    "--stage",
    metavar="STAGE",
    help="哪个阶段的文本（默认现在的文本） the text of which stage (default: as it stands)",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="写入文件而不是标准输出；几项标准时为文件夹 write to a file; for several standards, to a folder",
)
@bulk.dry_run
def command(
    slugs: tuple[str, ...], whole: bool, form: str, stage: str | None, output: Path | None, dry_run: bool
) -> None:
    """把标准的文本按 GB/T 1.1 排成 PDF（PDF/A-2b）、独立的网页或者 Word 文件；未发布的文本注明是草案。

    Set the text of each standard as GB/T 1.1 asks: as PDF/A-2b, as one page that stands alone, or as a Word document. A text that
    is not published is labelled as a draft.
    """
    from ..forms.pdf import PdfError

    bulk.required(slugs, whole=whole)
    root = options.find_root()
    library = load(WorkTree(root))
    chosen = _written(library, stage) if whole else bulk.named(slugs, library)
    made = {f"{one.slug}.{form}": _ready(one, library, form, stage, root) for one in chosen}
    try:
        if whole or len(made) > 1:
            bulk.write(_folder(output), list(made), _each(made), dry_run=dry_run)
        elif dry_run:
            click.echo(str(output or next(iter(made))))
        else:
            emit_file(next(iter(made.values()))(), output)
    except PdfError as error:
        raise click.UsageError(str(error)) from error


def _folder(output: Path | None) -> Path:
    if output is None:
        raise click.UsageError(
            "几项标准，请用 --output 给出文件夹 (several standards: name a folder with --output)"
        )
    return output


def _written(library: Library, stage: str | None) -> tuple[Standard, ...]:
    """Those that have a text, or that of a stage."""
    every = library.standards.values()
    if stage:
        return tuple(one for one in every if stage in recorded(one))
    return tuple(one for one in every if one.index.prose and one.index.prose.text.strip())


def _ready(now: Standard, library: Library, form: str, stage: str | None, root: Path) -> Made:
    """What makes the file; a usage error now where it could not be made later."""
    from ..forms.cover import cover

    standard = texts.at_stage(now, stage, root) if stage else now
    body = texts.readable(standard.index)
    front = cover(standard, now, library.governance, stage, today())
    return lambda: _made(form, body, front, figures(standard, root))


def _made(form: str, body: Document, front: Cover, pictures: dict[str, bytes]) -> bytes:
    from ..forms.compose import compose

    with options.needing("word"):
        return writer(form)(Paper(front, compose(body), pictures))


def _each(made: dict[str, Made]) -> Iterator[tuple[str, bytes]]:
    for name, make in following(_RENDERING)(made.items(), len(made)):
        yield name, make()
