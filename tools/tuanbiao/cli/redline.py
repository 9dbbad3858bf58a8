"""`tuanbiao redline`."""

from pathlib import Path

import click

from ..redline import html, json
from ..redline.compare import redline
from ..redline.foreword import changes
from ..report import changes as listed
from ..report.redline import render
from . import options
from .emit import emit, emit_file, wants_colour
from .texts import find, name

_NAMES = """\b
A, B:
  SLUG                  现在的文本 the text as it stands
  SLUG@consultation-1   第 1 次征求意见稿 the text of consultation 1
  SLUG@review-1         第 1 次送审稿 the text of review 1
  SLUG@approval-1       第 1 次报批稿 the text of submission 1
  SLUG@publication      发布稿 the text as published
  REVISION:SLUG         某个提交中的文本 the text at a commit

给出 --standard 时，可只写阶段或提交 with --standard a stage or a revision is enough: consultation-1 HEAD
"""


_TEXTS = ("text", "html", "docx", "json")
_FORMATS = [*_TEXTS, "markdown"]


@click.command(name="redline", epilog=_NAMES)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "--standard", "slug", metavar="SLUG", help="两份文本所属的标准 the standard whose texts they are"
)
@click.option(
    "--changes",
    "foreword",
    is_flag=True,
    help="列出主要技术变化，供前言使用 list the main technical changes, for the foreword",
)
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True)
@options.lang
@options.output
def command(
    before: str, after: str, slug: str | None, foreword: bool, form: str, lang: str, output: Path | None
) -> None:
    """比较两份文本：先按章条和段落，再按字词；表格按单元格。

    加 --changes 时列出主要技术变化，写法按 GB/T 1.1—2020 的前言；机器判断不了的标为〔待定〕，由人决定。

    What differs from text A to text B: by clause and paragraph, then by word, tables by cell.

    With --changes the main technical changes are listed as the foreword of a revision lists them (GB/T 1.1—2020); where a machine cannot
    tell whether a change is technical, the item says 待定 and a person decides.
    """
    allowed = listed.FORMATS if foreword else _TEXTS
    if form not in allowed:
        raise click.UsageError(f"--format {form}：可用 (use one of) {', '.join(allowed)}")
    (one, old), (other, new) = (find(name(written, slug)) for written in (before, after))
    if foreword:
        emit("\n".join(listed.render(form, changes(old, new), one, other, lang)), output)
        return
    found = redline(old, new)
    if form == "html":
        emit(html.page(found, one, other, lang), output)
    elif form == "docx":
        from ..forms.docx.redline import write

        emit_file(write(old, new, one, other), output)
    elif form == "json":
        emit(json.render(found, one, other), output)
    else:
        emit("\n".join(render(found, one, other, lang, colour=wants_colour(output))), output)
