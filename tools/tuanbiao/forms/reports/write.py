"""Reports as files: Markdown, PDF, Word."""

from collections.abc import Callable, Mapping

from ...parse.blocks import Document
from ...parse.markdown import parse
from ...report.charts import draw
from .written import Report

_NAME = "report.md"


def markdown(report: Report) -> bytes:
    """The text with its tables; charts are left out, since one file holds no pictures."""
    return report.markdown.encode()


def pdf(report: Report) -> bytes:
    """PDF/A with the charts as drawings."""
    from ..compose import compose
    from ..typeset import report as typeset

    return typeset(report.title, compose(_read(report, "svg")), report.on, _drawings(report))


def docx(report: Report) -> bytes:
    """A Word document with the charts as pictures."""
    from ..compose import compose
    from ..docx.write import report as write
    from ..pdf import png

    drawn = {path: png(content) for path, content in _drawings(report).items()}
    pictures = {path.replace(".svg", ".png"): content for path, content in drawn.items()}
    return write(report.title, compose(_read(report, "png")), report.head, pictures)


WRITERS: Mapping[str, Callable[[Report], bytes]] = {"md": markdown, "docx": docx, "pdf": pdf}


def _drawings(report: Report) -> dict[str, bytes]:
    return {one.path("svg"): draw(one.chart).encode() for one in report.pictures}


def _read(report: Report, pictures: str) -> Document:
    """The text as it is set; ours, so that it can always be read."""
    found = parse(_NAME, report.body(pictures), 1)
    assert found.parsed, found.faults
    return found
