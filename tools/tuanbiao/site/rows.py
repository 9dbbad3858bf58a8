"""The whole catalogue as one small file, from which a browser narrows the table in place: site/assets/catalogue.js reads it."""

from json import dumps

from .facets import FACETS, INDEX, STATUS, all_values, divided
from .names import title
from .view import Page, View, standard_uri

_CALL = "tuanbiaoRows"


def rows(view: View) -> dict[str, bytes]:
    """The file in the view's language: every value of each facet, and every standard with the places of its values.

    It is a script that calls one function, so that it can be read from a disk as well.
    """
    page, values = Page(view, INDEX), all_values(view)
    known = {facet.name: [one for one, _ in divided(values, facet)] for facet in FACETS}
    content = {
        "facets": [[view.pick(facet.words), [words for _, words in known[facet.name]]] for facet in FACETS],
        "badges": [FACETS.index(STATUS), [name for name, _ in known[STATUS.name]]],
        "rows": [
            [
                view.rows[slug].number or "",
                title(page, view.rows[slug]),
                ""
                if view.rows[slug].inherited
                else view.place(standard_uri(slug)).removesuffix("md") + "html",
                *(known[name].index(those[name]) if those.get(name, ("",))[0] else -1 for name in known),
            ]
            for slug, those in values.items()
        ],
    }
    said = dumps(content, ensure_ascii=False, separators=(",", ":"))
    return {f"catalogue/rows-{view.language}.js": f"{_CALL}({said})\n".encode()}
