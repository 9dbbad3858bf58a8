"""`tuanbiao render`."""

from pathlib import Path

import click

from ..clock import today
from ..forms.paper import WRITERS, Paper, writer
from ..load import load
from ..tree import WorkTree
from . import options, texts
from .emit import emit_file

_STAGES = """\b
--stage:
  consultation-1   第 1 次征求意见稿 the text of consultation 1
  review-1         第 1 次送审稿 the text of review 1
  approval-1       第 1 次报批稿 the text of submission 1
  publication      发布稿 the text as published
"""


@click.command(name="render", epilog=_STAGES)
@click.argument("slug", metavar="SLUG")
@click.option("--to", "form", type=click.Choice(list(WRITERS)), required=True, help="格式 format")
@click.option(
    "--stage",
    metavar="STAGE",
    help="哪个阶段的文本（默认现在的文本） the text of which stage (default: as it stands)",
)
@options.output
def command(slug: str, form: str, stage: str | None, output: Path | None) -> None:
    """把一项标准的文本按 GB/T 1.1 排成 PDF（PDF/A-2b）、一个独立的网页或者 Word 文件；未发布的文本注明是草案。

    Set a standard's text as GB/T 1.1 asks: as PDF/A-2b, as one page that stands alone, or as a Word document. A text that is not
    published is labelled as a draft.
    """
    from ..forms.compose import compose
    from ..forms.cover import cover
    from ..forms.pdf import PdfError

    root = options.find_root()
    library = load(WorkTree(root))
    now = texts.named(slug, library)
    standard = texts.at_stage(now, stage, root) if stage else now
    body = texts.readable(standard.index)
    front = cover(standard, now, library.governance, stage, today())
    pictures = texts.figures(standard, root)
    try:
        with options.needing("word"):
            made = writer(form)(Paper(front, compose(body), pictures))
    except PdfError as error:
        raise click.UsageError(str(error)) from error
    emit_file(made, output)
