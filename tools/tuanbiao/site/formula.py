"""A formula as markup of a page."""

from xml.etree.ElementTree import Element

from ..facts.formula import mathml
from .markup import code, escape


def formula(source: str, *, display: bool) -> str:
    """A formula as MathML, or as written where it cannot be set."""
    made = mathml(source, display=display)
    if made is None:
        return code(source)
    return f'<span class="math">{_written(made)}</span>'


def _written(element: Element) -> str:
    attributes = "".join(_attribute(name, value) for name, value in element.attrib.items())
    inner = "".join(_written(one) for one in element)
    return f"<{element.tag}{attributes}>{escape(element.text or '')}{inner}</{element.tag}>"


def _attribute(name: str, value: str) -> str:
    """Browsers leave the place of a cell's content to the style sheet."""
    written = escape(value).replace('"', "&quot;")
    return f' class="{written}"' if name == "columnalign" else f' {name}="{written}"'
