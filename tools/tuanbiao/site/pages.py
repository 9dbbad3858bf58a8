"""The whole site as Markdown: a pure function of the library, the findings, the history and the day."""

from collections.abc import Iterable

from ..library import Library
from .access import pictures
from .activity import activity_pages
from .api.about import api_page
from .board import board_page
from .catalogue import catalogue_page, consultations_page
from .certificate import certificate_page
from .compare import compare_pages
from .credit import credit_page
from .facets import facet_pages
from .glossary import glossary_page
from .governance import governance_pages
from .home import home_page
from .information import information_page, procedure_page
from .markup import Markdown
from .reference import reference_pages
from .registers import register_pages
from .search.page import search_page
from .standard import standard_page
from .view import View
from .writing import writing_page


def pages(view: View) -> dict[str, str]:
    """Every generated page in the view's language: its address in the site to its text."""
    return {uri: page.text for uri, page in sheets(view).items()}


def sheets(view: View) -> dict[str, Markdown]:
    """The same pages, whose texts are still to be written."""
    return {view.place(uri): page for uri, page in _pages(view)}


def _pages(view: View) -> Iterable[tuple[str, Markdown]]:
    return (
        home_page(view),
        search_page(view),
        catalogue_page(view),
        consultations_page(view),
        information_page(view),
        api_page(view),
        procedure_page(view),
        board_page(view),
        credit_page(view),
        glossary_page(view),
        writing_page(view),
        *facet_pages(view),
        *(standard_page(view, one) for one in view.library.standards.values()),
        *(page for one in view.library.standards.values() for page in compare_pages(view, one)),
        *(certificate_page(view, one) for one in view.certificates.values()),
        *governance_pages(view),
        *activity_pages(view),
        *register_pages(view),
        *reference_pages(view),
    )


def media(library: Library, *, drafts: bool = False) -> dict[str, str]:
    """Every picture of a text that is shown: its address in the site to its path in the repository."""
    return {
        f"standards/{one.slug}/{inner}": path
        for one in library.standards.values()
        for inner, path in pictures(one, drafts=drafts).items()
    }
