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
    yield heading(
        2, page.say("引用和数据", "Citation and data") if text else page.say("数据", "Data"), "_cite"
    )
    links = [
        page.link(page.say("JSON 数据", "JSON data"), data_uri(standard.slug)),
        page.link(page.say("Atom 订阅", "Atom feed"), feed_uri(standard.slug)),
    ]
    if text:
        yield f"{said(text)}\n{{: .citation }}"
        forms = (("BibTeX", "citation.bib"), ("RIS", "citation.ris"), ("CSL-JSON", "citation.csl.json"))
        links = [*(page.link(name, f"{folder}/{file}") for name, file in forms), *links]
    yield page.beside((*links, page.link(page.say("说明", "About the data"), "api.md")))
