"""From a chamber's folder to the pages of its site; nothing is made of records that have errors."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .. import report
from ..check import check
from ..diagnostic import Severity
from ..load import load
from ..tree import WorkTree
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


def collect(root: Path, as_of: date, edit_base: str = "", history: Path | None = None) -> Content:
    """The content of the site of the chamber at `root`, as of a day.

    Steps and their dates are read from the repository `history` where there is one, else from `root` itself.
    """
    tree = WorkTree(root)
    library = load(tree)
    diagnostics = check(library, as_of)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    if errors:
        raise RefusedError(
            report.render("text", errors, report.Context(language="zh", as_of=as_of, tree=tree))
        )
    steps = read_history(history if history and history.is_dir() else root, library.standards.values())
    made = pages(library, diagnostics, steps, as_of, edit_base)
    return Content(chamber_name(View(library, (), {}, as_of)), made, media(library))
