"""A formula in LaTeX as MathML, the tree that every format is written from; what is not read for certain is not set at all."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from unicodedata import category
from xml.etree.ElementTree import Element

MAX_LENGTH = 1000
MAX_DEPTH = 16

_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{([^{}]*)\}")
_ENVIRONMENTS = frozenset(
    ["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "cases", "array", "split", "aligned"]
)
# What defines commands could grow without end; numbers come from ids, not from the formula.
_REFUSED = re.compile(r"\\(?:def|newcommand|renewcommand|providecommand|let|tag|unicode|genfrac)(?![A-Za-z])")
_LOST = re.compile(r"&\s*\\end(?![A-Za-z])")  # an empty last cell, with which the library loses its row
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
# Every element that may be set, with the values that its attributes may have.
_LENGTH, _SWITCH = re.compile(r"-?[0-9]*\.?[0-9]+em"), re.compile("true|false")
_ELEMENTS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "mfrac": {"linethickness": re.compile("0")},
    "mi": {"mathvariant": re.compile("normal|italic")},
    "mn": {},
    "mo": {
        **dict.fromkeys(("accent", "fence", "separator", "stretchy"), _SWITCH),
        **dict.fromkeys(("maxsize", "minsize"), _LENGTH),
        "form": re.compile("prefix|infix|postfix"),
    },
    "mover": {"accent": _SWITCH},
    "mroot": {},
    "mrow": {},
    "mspace": {"width": _LENGTH},
    "msqrt": {},
    "mstyle": {"displaystyle": _SWITCH, "scriptlevel": re.compile("[0-9]")},
    "msub": {},
    "msubsup": {},
    "msup": {},
    "mtable": {},
    "mtd": {"columnalign": re.compile("left|right|center")},
    "mtext": {},
    "mtr": {},
    "munder": {"accentunder": _SWITCH},
    "munderover": {},
}
# What tables say of their look is left to the style sheet.
_LOOK = frozenset(["displaystyle", "columnspacing", "rowspacing", "columnlines", "rowlines"])
_CHILDREN = {
    "mfrac": 2,
    "mroot": 2,
    "msub": 2,
    "msup": 2,
    "mover": 2,
    "munder": 2,
    "msubsup": 3,
    "munderover": 3,
}
_SIGNS = frozenset(["Sm", "Po"])  # symbols of mathematics and points, which are no names
_UPRIGHT = re.compile(
    r"&#x0*(?:4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A]);"
)  # how the library writes the letter of \mathrm{m}


class _UnreadError(ValueError):
    """Something in the formula is not known for certain."""


@lru_cache(maxsize=4096)
def mathml(source: str, *, display: bool = False) -> Element | None:
    """The formula as a `math` element whose alternative text is its source; None where it cannot be set."""
    from latex2mathml.converter import convert_to_element

    if not _is_sound(source):
        return None
    try:
        mode = "block" if display else "inline"
        made = convert_to_element(source.replace("{aligned}", "{split}"), display=mode)
        children = [one for inner in made for one in _set(inner)]
    except Exception:  # noqa: BLE001 - the library raises whatever its steps raise on what it cannot read
        return None
    math = Element("math", {"display": mode, "alttext": " ".join(source.split())})
    math.extend(children)
    return math


def markup(element: Element, escape: Callable[[str], str]) -> str:
    """A formula as a page has it; where a cell's content stands is left to the style sheet, as browsers do."""
    attributes = "".join(_written(name, escape(value)) for name, value in element.attrib.items())
    inner = "".join(markup(one, escape) for one in element)
    return f"<{element.tag}{attributes}>{escape(element.text or '')}{inner}</{element.tag}>"


def _written(name: str, value: str) -> str:
    quoted = value.replace('"', "&quot;")
    return f' {"class" if name == "columnalign" else name}="{quoted}"'


def _is_sound(source: str) -> bool:
    """Whether braces match, and nothing is too long, too deep, or of a kind that is not set."""
    depth = deepest = 0
    for found in _BRACE.finditer(source):
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        deepest = max(deepest, depth)
        if depth < 0:
            return False
    known = all(found[1].rstrip("*") in _ENVIRONMENTS for found in _ENVIRONMENT.finditer(source))
    fits = len(source) <= MAX_LENGTH and deepest <= MAX_DEPTH and depth == 0
    return fits and known and not _REFUSED.search(source) and not _LOST.search(source)


def _set(element: Element) -> Iterator[Element]:
    """An element written anew, with only what the table has."""
    if element.tag not in _ELEMENTS:
        raise _UnreadError
    text = html.unescape(element.text or "")
    if "\\" in text or (text in ("{", "}", "&") and element.tag == "mi"):
        raise _UnreadError
    operator = element.tag == "mi" and len(text) == 1 and category(text) in _SIGNS and text not in "%‰"
    made = Element("mo" if operator else element.tag, {} if operator else dict(_attributes(element)))
    made.text = text.replace(" ", "\u00a0") or None
    if element.tag == "mi" and _UPRIGHT.fullmatch(element.text or ""):
        made.set("mathvariant", "normal")
    made.extend(_joined([one for inner in element for one in _set(inner)], element.tag))
    if len(made) != _CHILDREN.get(element.tag, len(made)):
        raise _UnreadError
    yield made


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        known = _ELEMENTS[element.tag].get(name)
        if known is not None and known.fullmatch(value):
            yield name, value
        elif not (element.tag == "mtable" and name in _LOOK):
            raise _UnreadError


def _joined(children: list[Element], parent: str) -> list[Element]:
    """Upright letters side by side are one name (out, 合格率), and what a function is of stands apart from it (ln x)."""
    if parent in _CHILDREN:
        return children
    joined: list[Element] = []
    for one in _fenced(children):
        if joined and _is_upright(one) and _is_upright(joined[-1]):
            joined[-1].text = f"{joined[-1].text}{one.text}"
            continue
        if joined and _is_function(joined[-1]) and one.tag != "mo":
            joined.append(Element("mspace", {"width": "0.167em"}))
        joined.append(one)
    return joined


def _is_upright(one: Element) -> bool:
    text = one.text or ""
    return one.tag == "mi" and (
        one.get("mathvariant") == "normal" or (bool(text) and category(text[0]) == "Lo")
    )


def _is_function(one: Element) -> bool:
    name = one[0] if one.tag in ("msub", "msup") else one
    return name.tag == "mi" and not name.attrib and (name.text or "").isascii() and len(name.text or "") > 1


def _fenced(children: list[Element]) -> list[Element]:
    """The signs around a matrix and its like as one with it, so that they grow as it does."""
    found = list(children)
    for at in range(len(children) - 3, -1, -1):
        left, inner, right = children[at : at + 3]
        is_tall = inner.tag == "mtable" or "linethickness" in inner.attrib
        if is_tall and (left.tag, right.tag) == ("mo", "mo") and left.get("fence") is None:
            row = Element("mrow")
            row.extend((_fence(left, "prefix"), inner, _fence(right, "postfix")))
            found[at : at + 3] = [row]
    return found


def _fence(sign: Element, form: str) -> Element:
    made = Element("mo", {"stretchy": "true", "fence": "true", "form": form})
    made.text = sign.text
    return made
