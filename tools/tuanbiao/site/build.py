"""From a chamber's folder to the pages of its site; nothing is made of records that have errors."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from .. import report
from ..check import check
from ..diagnostic import Severity
from ..library import Library
from ..load import Kept, load
from ..outcome import Memory, Session
from ..standard import Standard
from ..tree import Tree, WorkTree
from .api.happened import changed
from .api.head import heads
from .api.public import public
from .api.search import opensearch
from .certificate import read_certificates
from .comparable import past_rounds, read_earlier
from .downloads import files, printed
from .figures import drawings
from .history import Step, commit_of, head_of, read_history
from .home import site_name
from .markup import Markdown
from .pages import media, sheets
from .rows import rows
from .search.weight import Standing, standings
from .view import View, standard_uri

# The sources of the site below the root; a build must never write there.
SOURCES = "site"


class RefusedError(Exception):
    """The records have errors; the message is the whole report."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows: pages, pictures as paths of the repository, data as bytes, by address.

    `names` are what the site is called, by language. `heads` are what the head of a page tells programs, `changed` the day of its newest event,
    `standings` what pages are to a search, by the page's address.
    """

    names: dict[str, str]
    pages: dict[str, Markdown]
    media: dict[str, str]
    files: dict[str, bytes]
    heads: dict[str, str]
    changed: dict[str, date]
    standings: dict[str, Standing]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the chamber set for its site.

    `edit_base` is an address to which a path is appended to edit its file, `history` a repository whose steps are shown. With `certify` the whole history is judged, for the certificates of published standards: that takes its time.
    With `drafts` texts are shown that the public does not see: for a preview. With `pdf` published texts can be taken away; that needs the extra `[word]`.
    """

    edit_base: str = ""
    site_url: str = ""
    history: Path | None = None
    certify: bool = False
    drafts: bool = False
    pdf: bool = False


DEFAULTS = Settings()
Past = tuple[Mapping[str, tuple[Step, ...]], Mapping[str, Standard]]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known from an earlier reading, so that a preview reads and judges again only what was saved."""

    memory: Memory = field(default_factory=Session)
    kept: Kept = field(default_factory=Kept)
    pasts: dict[object, Past] = field(default_factory=dict)


def collect(root: Path, as_of: date, settings: Settings = DEFAULTS, known: Known | None = None) -> Content:
    """The content of the site of the chamber at `root`, as of a day."""
    return content(read(root, as_of, settings, known))


def content(view: View) -> Content:
    """What the site shows of a view."""
    days = changed(view).items()
    return Content(
        {one.language: site_name(one) for one in both(view)},
        {uri: page for one in both(view) for uri, page in sheets(one).items()},
        media(view.library, drafts=view.drafts),
        public(view)
        | opensearch(view)
        | files(view.papers)
        | {uri: file for one in both(view) for uri, file in {**drawings(one), **rows(one)}.items()},
        {uri: head for one in both(view) for uri, head in heads(one).items()},
        {one.place(standard_uri(slug)): day for one in both(view) for slug, day in days},
        {uri: standing for one in both(view) for uri, standing in standings(one).items()},
    )


def both(view: View) -> tuple[View, View]:
    """The view in Chinese and in English."""
    return view, replace(view, language="en")


def read(root: Path, as_of: date, settings: Settings, known: Known | None = None) -> View:
    """All that the site is made from; refused where the records have errors."""
    known = known or Known()
    tree = WorkTree(root)
    view = viewed(load(tree, known.kept), root, as_of, settings, known)
    refuse(view, tree)
    published = [row.slug for row in view.library.register.rows if row.published]
    certificates = read_certificates(_place(root, settings), published) if settings.certify else {}
    papers = printed(view.library, tree) if settings.pdf else {}
    return replace(view, commit=commit_of(root), certificates=certificates, papers=papers)


def viewed(library: Library, root: Path, as_of: date, settings: Settings, known: Known) -> View:
    """A library as the site shows it, with its findings and the history at `root`."""
    steps, earlier = _past(_place(root, settings), library, known)
    return View(
        library,
        check(library, as_of, known.memory),
        steps,
        as_of,
        settings.edit_base,
        site_url=settings.site_url,
        earlier=earlier,
        drafts=settings.drafts,
    )


def refuse(view: View, tree: Tree) -> None:
    """Raise RefusedError where the records have errors."""
    errors = [one for one in view.diagnostics if one.severity is Severity.ERROR]
    if errors:
        context = report.Context(language="zh", as_of=view.as_of, tree=tree)
        raise RefusedError(report.render("text", errors, context))


def _place(root: Path, settings: Settings) -> Path:
    return settings.history if settings.history and settings.history.is_dir() else root


def _past(place: Path, library: Library, known: Known) -> Past:
    """The steps of every standard, and the texts of past rounds; neither changes before the next commit does."""
    standards = library.standards.values()
    wanted = frozenset(
        (one.folder, one.slug, digest) for one in standards for digest in (None, *past_rounds(one))
    )
    key = place, head_of(place), wanted
    if key not in known.pasts:
        steps = read_history(place, standards)
        known.pasts.clear()
        known.pasts[key] = steps, read_earlier(place, standards, steps, known.kept)
    return known.pasts[key]
