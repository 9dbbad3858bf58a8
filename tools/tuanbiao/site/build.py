"""From a chamber's folder to the pages of its site; nothing is made of records that have errors."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .. import report
from ..check import check
from ..diagnostic import Severity
from ..load import load
from ..tree import WorkTree
from .certificate import read_certificates
from .history import read_history
from .home import chamber_name
from .pages import media, pages
from .view import View

# The sources of the site below the root; a build must never write there.
SOURCES = "site"


class RefusedError(Exception):
    """The records have errors; the message is the whole report."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows: pages as Markdown and pictures as paths of the repository, by address."""

    name: str
    pages: dict[str, str]
    media: dict[str, str]


def collect(
    root: Path, as_of: date, edit_base: str = "", history: Path | None = None, *, certify: bool = False
) -> Content:
    """The content of the site of the chamber at `root`, as of a day.

    Steps and their dates are read from the repository `history` where there is one, else from `root` itself. With
    `certify` its whole history is judged, for the certificates of published standards: that takes its time.
    """
    tree = WorkTree(root)
    library = load(tree)
    diagnostics = check(library, as_of)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    if errors:
        raise RefusedError(
            report.render("text", errors, report.Context(language="zh", as_of=as_of, tree=tree))
        )
    place = history if history and history.is_dir() else root
    steps = read_history(place, library.standards.values())
    published = [row.slug for row in library.register.rows if row.published]
    certificates = read_certificates(place, published) if certify else {}
    view = View(library, diagnostics, steps, as_of, edit_base, certificates)
    return Content(chamber_name(view), pages(view), media(library))
