"""`tuanbiao audit`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import git, report
from ..audit import Audit, audit
from ..report import audit as shown
from . import options
from .emit import emit, emit_file
from .progress import AUDITING, following

if TYPE_CHECKING:
    from ..certificate.model import Certificate

_PAPERS = ("pdf", "docx")
_CERTIFICATE = ("text", "json", "markdown", "html", *_PAPERS)
_FORMATS = list(dict.fromkeys((*report.FORMATS, *_CERTIFICATE)))


@click.command(name="audit")
@click.argument("rev", default="HEAD")
@click.option(
    "--standard", "slug", help="只输出这项标准的程序证明 the procedure certificate of this standard"
)
@click.option(
    "--roots",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="验证时间戳的信任锚（PEM） trust anchors for timestamps",
)
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True)
@options.lang
@options.output
def command(
    rev: str, slug: str | None, roots: Path | None, form: str, lang: str, output: Path | None
) -> None:
    """从启用仓库起，逐步核对主线上的每一次合并，并给出每项标准的结论。

    Judge every step of the first-parent line up to REV, and give the verdict on every standard.
    """
    allowed = report.FORMATS if slug is None else _CERTIFICATE
    if form not in allowed:
        raise click.UsageError(f"--format {form}：可用 (use one of) {', '.join(allowed)}")
    if roots and slug is None:
        raise click.UsageError("--roots 须与 --standard 一起使用 (goes with --standard)")
    root = options.find_repository()
    found = audit(root, git.resolve(root, rev), follow=following(AUDITING))
    if slug is not None:
        _certificate(found, slug, roots, form, lang, output)
    emit(shown.render(form, found, lang), output)
    sys.exit(1 if shown.failed(found.diagnostics) else 0)


def _certificate(
    found: Audit, slug: str, roots: Path | None, form: str, lang: str, output: Path | None
) -> None:
    """One standard's certificate; ends the command."""
    from ..certificate.certify import certify
    from ..check import check
    from ..report.certificate import render
    from ..stamps import stamps

    library = found.library
    if slug not in library.register.by_slug():
        raise click.UsageError(f"没有标准 {slug} (no such standard)")
    standard = library.standards.get(slug)
    stamped = tuple(stamps(standard, roots.read_bytes() if roots else None)) if standard else ()
    one = certify(found, slug, check(library, found.steps[-1].step.day), stamped)
    if form in _PAPERS:
        emit_file(_paper(one, form, lang), output)
    else:
        emit(render(form, one, lang), output)
    sys.exit(1 if one.verdict == "fails" else 0)


def _paper(one: "Certificate", form: str, lang: str) -> bytes:
    """The certificate as PDF or Word document, dated as the commit that it speaks of."""
    from ..forms.letter import writer
    from ..forms.official.certificate import certificate
    from ..forms.pdf import PdfError
    from ..report.certificate import blocks

    try:
        return writer(form)((certificate(blocks(one, lang)),), one.as_of)
    except PdfError as error:
        raise click.UsageError(str(error)) from error
