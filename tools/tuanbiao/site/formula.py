"""A formula as markup of a page."""

from ..facts.formula import markup, mathml
from .markup import code, escape


def formula(source: str, *, display: bool) -> str:
    """A formula as MathML, or as written where it cannot be set."""
    made = mathml(source, display=display)
    return code(source) if made is None else f'<span class="math">{markup(made, escape)}</span>'
