"""A formula as Typst's mathematics, written from the tree that the site shows, too; nothing of its source becomes code."""

from collections.abc import Callable, Iterable, Mapping
from unicodedata import category
from xml.etree.ElementTree import Element

from ..facts.formula import mathml
from .pdf import literal

# What stands above or below and is drawn as wide as what it belongs to.
_DRAWN = {
    "mover": {"―": "overline", "¯": "overline", "⏞": "overbrace"},
    "munder": {"―": "underline", "⏟": "underbrace"},
}
_ACCENTS = "^~→←˙¨ˇ˘´`"
_SEPARATED = "/**/"  # a space would show where words stand beside it


def typst(source: str, *, display: bool) -> str:
    """The formula as Typst content; one that cannot be set as it is written."""
    made = mathml(source, display=display)
    return f"${_row(made)}$.body" if made is not None else f"raw({literal(source)})"


def _row(parts: Iterable[Element]) -> str:
    """What stands side by side."""
    written = ""
    for one in parts:
        part = _WRITE[one.tag](one)
        written += _SEPARATED if written[-1:].isalpha() and part[:1].isalpha() else ""
        written += part
    return written or '""'


def _part(one: Element) -> str:
    return _WRITE[one.tag](one) or '""'


def _name(one: Element) -> str:
    """One letter is slanted, unless it is said to stand upright; names and words stand upright."""
    text = one.text or ""
    if len(text) != 1:
        return literal(text) if text else ""
    if text.isalpha() and category(text) != "Lo":
        return literal(text) if one.get("mathvariant") == "normal" else text
    return literal(text) if text.isalnum() else f"\\{text}"


def _words(one: Element) -> str:
    return literal(one.text or "")


def _operator(one: Element) -> str:
    text = one.text or ""
    if len(text) != 1:
        return f"op({literal(text)})" if text else ""
    sign = literal(text) if text.isalnum() or text.isspace() else f"\\{text}"
    size = one.get("minsize")
    return f"lr(size: #{size}, {sign})" if size else sign


def _side_by_side(one: Element) -> str:
    is_fenced = len(one) > 1 and one[0].get("fence") == "true"
    return f"lr({_row(one)})" if is_fenced else _row(one)


def _fraction(one: Element) -> str:
    above, below = map(_part, one)
    return f"mat(delim: #none, {above}; {below})" if one.get("linethickness") else f"frac({above}, {below})"


def _root(one: Element) -> str:
    base, degree = map(_part, one)
    return f"root({degree}, {base})"


def _scripts(one: Element) -> str:
    base, *scripts = map(_part, one)
    places = {"msub": "b", "msup": "t"}.get(one.tag, "bt")
    attached = "".join(f", {place}: {script}" for place, script in zip(places, scripts, strict=True))
    is_sign = one[0].tag == "mo" and len(one[0].text or "") == 1
    return f"attach({f'scripts({base})' if is_sign else base}{attached})"


def _limits(one: Element) -> str:
    base, *limits = map(_part, one)
    mark = one[1].text or ""
    if one[1].tag == "mo" and one[0].tag != "mo":
        if mark in _DRAWN.get(one.tag, ()):
            return f"{_DRAWN[one.tag][mark]}({base})"
        if one.tag == "mover" and len(mark) == 1 and mark in _ACCENTS:
            return f"accent({base}, \\{mark})"
    places = {"munder": "b", "mover": "t"}.get(one.tag, "bt")
    attached = "".join(f", {place}: {limit}" for place, limit in zip(places, limits, strict=True))
    return f"attach(limits({base}){attached})"


def _table(one: Element) -> str:
    rows = "; ".join(", ".join(map(_cell, row)) for row in one)
    return f"mat(delim: #none, {rows})"


def _cell(one: Element) -> str:
    before, behind = {"right": ("", " &"), "left": ("& ", "")}.get(one.get("columnalign", ""), ("", ""))
    return f"{before}{_row(one)}{behind}"


def _style(one: Element) -> str:
    return f"{'display' if one.get('displaystyle') == 'true' else 'inline'}({_row(one)})"


_WRITE: Mapping[str, Callable[[Element], str]] = {
    "mi": _name,
    "mn": _words,
    "mtext": _words,
    "mo": _operator,
    "mrow": _side_by_side,
    "mspace": lambda one: f"#h({one.get('width', '0em')})",
    "mstyle": _style,
    "mfrac": _fraction,
    "msqrt": lambda one: f"sqrt({_row(one)})",
    "mroot": _root,
    **dict.fromkeys(("msub", "msup", "msubsup"), _scripts),
    **dict.fromkeys(("munder", "mover", "munderover"), _limits),
    "mtable": _table,
}
