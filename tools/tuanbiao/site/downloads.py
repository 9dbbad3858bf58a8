"""The text of a published standard to take away as PDF, where the site shows that text."""

import logging
from collections.abc import Mapping

from ..library import Library
from ..standard import Standard
from ..tree import MAX_FILE, Tree
from .access import is_issued, shows_text
from .view import Page

_LOG = logging.getLogger("mkdocs.plugins.tuanbiao")


def pdf_uri(slug: str) -> str:
    """Where the PDF of a standard lies."""
    return f"standards/{slug}/{slug}.pdf"


def printed(library: Library, tree: Tree) -> dict[str, bytes]:
    """The PDF of every published standard whose text is shown, by slug; one that cannot be set is left out and told of."""
    from ..forms.pdf import PdfError

    found = {}
    for one in library.standards.values():
        if is_issued(one) and shows_text(one):
            try:
                found[one.slug] = _pdf(library, one, tree)
            except PdfError as error:
                _LOG.info("%s: %s", one.slug, error)
    return found


def _pdf(library: Library, standard: Standard, tree: Tree) -> bytes:
    from ..forms.compose import compose
    from ..forms.cover import cover
    from ..forms.paper import Paper
    from ..forms.typeset import write

    body, publication = standard.index.body, standard.publication
    assert body is not None
    assert publication is not None
    pictures = {path: tree.read(f"{standard.folder}/{path}", MAX_FILE) for path in standard.figures}
    front = cover(standard, standard, library.governance, None, publication.data.on)
    return write(Paper(front, compose(body), pictures))


def files(papers: Mapping[str, bytes]) -> dict[str, bytes]:
    """The PDFs by their place in the site."""
    return {pdf_uri(slug): data for slug, data in papers.items()}


def link(page: Page, standard: Standard) -> str:
    """The way to the PDF, with its size; nothing where there is none."""
    data = page.view.papers.get(standard.slug)
    if data is None:
        return ""
    size = f"{-(-len(data) // 1000)} kB"
    words = page.say(f"下载标准文本（PDF/A，{size}）", f"Download the text (PDF/A, {size})")
    return page.link(words, pdf_uri(standard.slug)) + "\n{: .download }"
