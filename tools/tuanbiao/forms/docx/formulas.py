"""A formula as Word's own (OMML), written from the tree that the site shows, too."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from unicodedata import category
from xml.etree.ElementTree import Element

from ...facts.formula import mathml
from .xml import w

_FONT = w("rPr", w("rFonts", ascii="Cambria Math", hAnsi="Cambria Math"))
_WORDS, _UPRIGHT, _SLANTED = "<m:rPr><m:nor/></m:rPr>", '<m:rPr><m:sty m:val="p"/></m:rPr>', ""
_BIG = "∑∏∐∫∬∭∮⋃⋂⋁⋀"
_BARS = {"mover": ("―¯", "top"), "munder": ("―", "bot")}
_BRACES = {"mover": ("⏞", "top", "bot"), "munder": ("⏟", "bot", "top")}
_ACCENTS = dict(
    zip("^~→←˙¨ˇ˘´`", "\u0302\u0303\u20d7\u20d6\u0307\u0308\u030c\u0306\u0301\u0300", strict=True)
)
_SPACES = {
    "0.167em": "\u2009",
    "0.222em": "\u2005",
    "0.278em": "\u2004",
    "1em": "\u2003",
    "2em": "\u2003\u2003",
}


def omml(source: str, *, display: bool) -> str:
    """The formula as an `m:oMath` element; nothing where it cannot be set."""
    made = mathml(source, display=display)
    return f"<m:oMath>{_row(made)}</m:oMath>" if made is not None else ""


def _row(parts: Iterable[Element]) -> str:
    """What stands side by side; a big operator takes what stands behind it."""
    return "".join(_side_by_side(list(parts)))


def _side_by_side(parts: Sequence[Element]) -> Iterator[str]:
    at = 0
    while at < len(parts):
        one = parts[at]
        if _is_big(one):
            yield _nary(one, _row(parts[at + 1 : at + 2]))
            at += 1
        else:
            yield _WRITE[one.tag](one)
        at += 1


def _is_big(one: Element) -> bool:
    return one.tag in _PLACES and one[0].tag == "mo" and (one[0].text or "?") in _BIG


_PLACES = {
    **dict.fromkeys(("msub", "munder"), ("sub",)),
    **dict.fromkeys(("msup", "mover"), ("sup",)),
    **dict.fromkeys(("msubsup", "munderover"), ("sub", "sup")),
}


def _nary(one: Element, behind: str) -> str:
    sign, *limits = one
    given = dict(zip(_PLACES[one.tag], limits, strict=True))
    location = "undOvr" if one.tag.startswith(("mu", "mo")) else "subSup"
    hidden = "".join(f'<m:{name}Hide m:val="1"/>' for name in ("sub", "sup") if name not in given)
    properties = f'<m:naryPr><m:chr m:val="{sign.text}"/><m:limLoc m:val="{location}"/>{hidden}</m:naryPr>'
    inner = "".join(_m(name, _row([given[name]] if name in given else ())) for name in ("sub", "sup"))
    return _m("nary", properties, inner, _m("e", behind))


def _m(name: str, *inside: str) -> str:
    return f"<m:{name}>{''.join(inside)}</m:{name}>"


def _run(text: str, style: str) -> str:
    return (
        _m("r", style, _FONT, f'<m:t xml:space="preserve">{escape(text, quote=False)}</m:t>') if text else ""
    )


def _name(one: Element) -> str:
    """One letter is slanted, unless it is said to stand upright; names stand upright, Chinese ones as words."""
    text = one.text or ""
    if any(category(char) == "Lo" for char in text):
        return _run(text, _WORDS)
    is_slanted = len(text) == 1 and text.isalpha() and one.get("mathvariant") != "normal"
    return _run(text, _SLANTED if is_slanted else _UPRIGHT)


def _fraction(one: Element) -> str:
    kind = '<m:fPr><m:type m:val="noBar"/></m:fPr>' if one.get("linethickness") else ""
    above, below = one
    return _m("f", kind, _m("num", _row([above])), _m("den", _row([below])))


def _root(one: Element) -> str:
    base, degree = one
    return _m("rad", _m("deg", _row([degree])), _m("e", _row([base])))


def _square_root(one: Element) -> str:
    return _m("rad", '<m:radPr><m:degHide m:val="1"/></m:radPr>', _m("deg"), _m("e", _row(one)))


def _scripts(one: Element) -> str:
    names = _PLACES[one.tag]
    base, *scripts = one
    inner = (_m(name, _row([script])) for name, script in zip(names, scripts, strict=True))
    return _m("s" + "".join(name.title() for name in names), _m("e", _row([base])), *inner)


def _limits(one: Element) -> str:
    base, *limits = one
    shown = _row([base])
    if len(limits) == 1 and limits[0].tag == "mo" and base.tag != "mo":
        marked = _marked(one.tag, limits[0].text or "", _m("e", shown))
        if marked:
            return marked
    for place, limit in zip(_PLACES[one.tag], limits, strict=True):
        shown = _m("limLow" if place == "sub" else "limUpp", _m("e", shown), _m("lim", _row([limit])))
    return shown


def _marked(tag: str, mark: str, base: str) -> str:
    """A line, a brace or an accent."""
    lines, side = _BARS[tag]
    brace, place, behind = _BRACES[tag]
    if mark and mark in lines:
        return _m("bar", f'<m:barPr><m:pos m:val="{side}"/></m:barPr>', base)
    if mark == brace:
        sign = f'<m:chr m:val="{mark}"/><m:pos m:val="{place}"/><m:vertJc m:val="{behind}"/>'
        return _m("groupChr", _m("groupChrPr", sign), base)
    if tag == "mover" and mark in _ACCENTS:
        return _m("acc", f'<m:accPr><m:chr m:val="{_ACCENTS[mark]}"/></m:accPr>', base)
    return ""


def _group(one: Element) -> str:
    parts = list(one)
    if len(parts) < 2 or parts[0].get("fence") != "true":
        return _row(parts)
    left, *inner, right = parts if parts[-1].get("form") == "postfix" else [*parts, Element("mo")]
    ends = zip(("begChr", "endChr"), (left, right), strict=True)
    signs = "".join(f'<m:{name} m:val="{escape(sign.text or "")}"/>' for name, sign in ends)
    return _m("d", _m("dPr", signs), _m("e", _row(inner)))


def _table(one: Element) -> str:
    columns = max((len(row) for row in one), default=0)
    aligned = [cell.get("columnalign", "center") for cell in one[0]] if len(one) else []
    sides = (*aligned, *["center"] * (columns - len(aligned)))
    kinds = "".join(
        _m("mc", _m("mcPr", '<m:count m:val="1"/>', f'<m:mcJc m:val="{side}"/>')) for side in sides
    )
    rows = (_m("mr", *(_m("e", _row(cell)) for cell in row)) for row in one)
    return _m("m", _m("mPr", _m("mcs", kinds)), *rows)


_WRITE: Mapping[str, Callable[[Element], str]] = {
    "mi": _name,
    "mn": lambda one: _run(one.text or "", _UPRIGHT),
    "mo": lambda one: _run(one.text or "", _UPRIGHT),
    "mtext": lambda one: _run(one.text or "", _WORDS),
    "mspace": lambda one: _run(_SPACES.get(one.get("width", ""), ""), _WORDS),
    "mrow": _group,
    "mstyle": _row,
    "mfrac": _fraction,
    "msqrt": _square_root,
    "mroot": _root,
    **dict.fromkeys(("msub", "msup", "msubsup"), _scripts),
    **dict.fromkeys(("munder", "mover", "munderover"), _limits),
    "mtable": _table,
}
