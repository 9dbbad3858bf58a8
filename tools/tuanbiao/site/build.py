"""From a chamber's folder to the pages of its site; nothing is made of records that have errors."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from .. import report
from ..check import check
from ..diagnostic import Severity
from ..load import load
from ..tree import WorkTree
from .api.happened import changed
from .api.head import heads
from .api.public import public
from .api.search import opensearch
from .certificate import read_certificates
from .history import commit_of, read_history
from .home import site_name
from .pages import media, pages
from .view import View, standard_uri

# The sources of the site below the root; a build must never write there.
SOURCES = "site"


class RefusedError(Exception):
    """The records have errors; the message is the whole report."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows: pages as Markdown, pictures as paths of the repository, data as bytes, by address.

    `names` are what the site is called, by language. `heads` are what the head of a page tells programs, `changed` the day of its newest event, by the page's address.
    """

    names: dict[str, str]
    pages: dict[str, str]
    media: dict[str, str]
    files: dict[str, bytes]
    heads: dict[str, str]
    changed: dict[str, date]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the chamber set for its site: `history` is a repository whose steps are shown instead of its own.

    With `certify` the whole history is judged, for the certificates of published standards: that takes its time.
    """

    edit_base: str = ""
    site_url: str = ""
    history: Path | None = None
    certify: bool = False


DEFAULTS = Settings()


def collect(root: Path, as_of: date, settings: Settings = DEFAULTS) -> Content:
    """The content of the site of the chamber at `root`, as of a day."""
    view = read(root, as_of, settings)
    both = view, replace(view, language="en")
    days = changed(view).items()
    return Content(
        {one.language: site_name(one) for one in both},
        {uri: page for one in both for uri, page in pages(one).items()},
        media(view.library),
        public(view) | opensearch(view),
        {uri: head for one in both for uri, head in heads(one).items()},
        {one.place(standard_uri(slug)): day for one in both for slug, day in days},
    )


def read(root: Path, as_of: date, settings: Settings) -> View:
    """All that the site is made from; refused where the records have errors."""
    tree = WorkTree(root)
    library = load(tree)
    diagnostics = check(library, as_of)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    if errors:
        raise RefusedError(
            report.render("text", errors, report.Context(language="zh", as_of=as_of, tree=tree))
        )
    place = settings.history if settings.history and settings.history.is_dir() else root
    published = [row.slug for row in library.register.rows if row.published]
    return View(
        library,
        diagnostics,
        read_history(place, library.standards.values()),
        as_of,
        settings.edit_base,
        site_url=settings.site_url,
        commit=commit_of(root),
        certificates=read_certificates(place, published) if settings.certify else {},
    )
