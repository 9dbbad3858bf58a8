"""`tuanbiao comments export`."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import options
from .round import find, round_option

if TYPE_CHECKING:
    from ..comments.summary import Summary

_FORMS = ("xlsx", "docx", "pdf", "html", "csv", "iso-docx")


@click.command(name="export")
@click.argument("slug")
@round_option
@click.option(
    "--to", "form", type=click.Choice(_FORMS), default="xlsx", show_default=True, help="文件格式 file format"
)
@click.option(
    "--internal",
    is_flag=True,
    help="内部使用：写明提出单位的名称 for internal use: names those who commented without consent to be named",
)
@options.as_of
@options.output
def export(
    slug: str, number: int | None, form: str, internal: bool, as_of: date, output: Path | None
) -> None:
    """输出标准 SLUG 一轮征求意见的意见汇总处理表；默认与网站一样，不显示未同意公开的名称。

    Write the table of comments and dispositions of one round. By default those who did not agree to be named are
    called 意见方 1, 2 and so on, as on the site.
    """
    from ..comments.clauses import clauses
    from ..comments.summary import Source, summary
    from ..setup.write import write

    found = find(slug, number)
    table = found.standard.comments.get(found.round)
    if table is None:
        raise click.UsageError(f"{found.table} 还没有，或者读不出 (does not exist, or cannot be read)")
    source = Source(
        found.standard,
        found.governance,
        found.round,
        found.notice.data,
        table.data,
        clauses(found.consulted),
        internal,
    )
    content = _written(summary(source), form, table.data.filled_on or as_of)
    if output is not None:
        write(output.absolute().parent, {output.name: content})
    elif sys.stdout.isatty() and form not in ("csv", "html"):
        raise click.UsageError("请用 --output FILE 指明写到哪里 (name a file with --output)")
    else:
        sys.stdout.buffer.write(content)


def _written(made: "Summary", form: str, on: date) -> bytes:
    from ..forms.pdf import PdfError

    try:
        return _content(made, form, on)
    except ImportError:
        raise click.UsageError("需要 (needed): pip install 'tuanbiao[word]'") from None
    except PdfError as error:
        raise click.UsageError(str(error)) from None


def _content(made: "Summary", form: str, on: date) -> bytes:
    from ..comments import write_docx, write_text, write_xlsx

    match form:
        case "xlsx":
            return write_xlsx.write(made)
        case "docx":
            return write_docx.write(made, on)
        case "iso-docx":
            return write_docx.write_iso(made, on)
        case "pdf":
            return write_text.write_pdf(made, on)
        case "html":
            return write_text.write_html(made)
        case _:
            return write_text.write_csv(made)
