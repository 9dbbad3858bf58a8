"""What `export public` writes: the same data as in the site, and the texts that may be read."""

from collections.abc import Iterator

from ...standard import Standard
from ..access import shows_text
from ..markup import escape
from ..pages import media
from ..text import written
from ..view import Page, View, standard_uri
from .public import public


def exported(view: View) -> dict[str, bytes]:
    """Every file but pictures, by its path in the folder."""
    return {**public(view), **dict(_texts(view))}


def pictures(view: View) -> dict[str, str]:
    """The pictures of those texts: path in the folder to path in the repository."""
    return media(view.library)


def _texts(view: View) -> Iterator[tuple[str, bytes]]:
    """The texts as the site sets them: what a page would not show, such as a comment in the source, is not in them."""
    for one in view.library.standards.values():
        if shows_text(one):
            yield f"standards/{one.slug}/text.md", _text(view, one).encode()


def _text(view: View, standard: Standard) -> str:
    data = standard.index.data
    title = " ".join(filter(None, (data.number, data.title)))
    parts = (
        f"# {escape(title)}",
        escape(data.title_en or ""),
        written(Page(view, standard_uri(standard.slug)), standard),
    )
    return "\n\n".join(filter(None, parts)) + "\n"
