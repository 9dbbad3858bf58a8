"""Where things lie in the built site, and what bodies are called."""

from ..view import View

API = "api/v1"
SCHEMAS = f"{API}/schemas"


def page_uri(slug: str) -> str:
    """The built page of a standard."""
    return f"standards/{slug}/index.html"


def page_address(view: View, slug: str, anchor: str = "") -> str:
    """Its address, with a place in it."""
    return view.address(page_uri(slug)) + (f"#{anchor}" if anchor else "")


def data_uri(slug: str) -> str:
    """The data of a standard."""
    return f"{API}/standards/{slug}.json"


def feed_uri(slug: str) -> str:
    """The feed of a standard."""
    return f"standards/{slug}.xml"


def body_name(view: View, name: str) -> str:
    """A body as its record calls it; its id where there is none."""
    known = view.library.governance.bodies.get(name)
    return known.data.name if known else name
