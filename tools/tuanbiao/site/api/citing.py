"""The box of a page that says how to cite it, and where its data is."""

from collections.abc import Iterator

from ...standard import Standard
from ..markup import heading, said
from ..view import Page
from .cite import gb7714
from .place import data_uri, feed_uri


def citing(page: Page, standard: Standard) -> Iterator[str]:
    """How to cite a published standard; of every standard its data and its feed."""
    text = gb7714(page.view, standard)
    folder = f"standards/{standard.slug}"
    yield heading(2, "引用和数据" if text else "数据", "_cite")
    links = [page.link("JSON 数据", data_uri(standard.slug)), page.link("Atom 订阅", feed_uri(standard.slug))]
    if text:
        yield f"{said(text)}\n{{: .citation }}"
        forms = (("BibTeX", "citation.bib"), ("RIS", "citation.ris"), ("CSL-JSON", "citation.csl.json"))
        links = [*(page.link(name, f"{folder}/{file}") for name, file in forms), *links]
    yield "　".join((*links, page.link("说明", "api.md")))
