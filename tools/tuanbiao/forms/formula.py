r"""Formulas as they are written in texts: the part of TeX's notation that standards need, to Typst and to MathML.

Letters, numbers, signs, `_` and `^`, `{}`, Greek letters and signs by name, `\frac`, `\sqrt`, `\overline`, `\text`. What is written
otherwise is shown as it is written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from .pdf import literal

MAX_DEPTH = 32
_TOKEN = re.compile(
    r"\\(?P<name>[A-Za-z]+|[{}%$&#_,;:! |])|(?P<number>[0-9]+(?:[.,][0-9]+)*)|(?P<letter>[A-Za-z\u0370-\u03ff])"
    r"|(?P<words>[\u2e80-\u9fff\uff00-\uffef]+)|(?P<sign>\S)"
)
_NAMED = """
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π
rho ρ varsigma ς sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
times × div ÷ cdot ⋅ pm ± mp ∓ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ propto ∝ to → rightarrow → infty ∞
partial ∂ sum ∑ prod ∏ int ∫ in ∈ cdots ⋯ ldots … dots … circ ∘ degree ° lt < gt >
"""
_PAIRS = _NAMED.split()
_SIGNS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_UNSEEN = frozenset((*",;:! ", "quad", "qquad", "left", "right"))
_FUNCTIONS = frozenset(("lg", "ln", "log", "exp", "sin", "cos", "tan", "max", "min", "lim"))
_TALL = frozenset("∑∏")
_BUILDS: dict[str, Literal["frac", "sqrt", "overline"]] = {
    "frac": "frac",
    "dfrac": "frac",
    "sqrt": "sqrt",
    "overline": "overline",
    "bar": "overline",
}
_WORDS = ("text", "mathrm", "mbox", "operatorname", "mathbf", "mathit")


Kind = Literal["letter", "number", "sign", "words"]
_KINDS: tuple[Kind, ...] = ("number", "letter", "words")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A letter, a number, a sign or words."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """What stands side by side."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A fraction, a root or what has a line above it, of one or two parts."""

    kind: Literal["frac", "sqrt", "root", "overline"]
    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class Scripts:
    """A part with what stands below and above its end."""

    base: "Part"
    below: "Part | None"
    above: "Part | None"


Part = Leaf | Group | Built | Scripts


class _UnreadableError(Exception):
    """Notation beyond what is known here."""


def read(source: str) -> Part | None:
    """The formula; None where it is written in another way."""
    try:
        return _Reader(source).whole()
    except _UnreadableError:
        return None


def typst(source: str) -> str:
    """The formula as Typst content; nothing of the source becomes code."""
    part = read(source)
    return f"${_typst(part)}$" if part else f"[#raw({literal(source)})]"


def mathml(source: str) -> str:
    """The formula as MathML, or as code."""
    part = read(source)
    if part is None:
        return f"<code>{escape(source)}</code>"
    return f'<math display="block">{_mathml(part)}</math>'


class _Reader:
    """Reads one formula."""

    def __init__(self, source: str) -> None:
        self._tokens = list(_TOKEN.finditer(source))
        self._at = 0
        self._depth = 0

    def whole(self) -> Part:
        """All of it."""
        found = self._group("")
        if self._at < len(self._tokens):
            raise _UnreadableError
        return found

    def _next(self) -> re.Match[str]:
        if self._at == len(self._tokens):
            raise _UnreadableError
        self._at += 1
        return self._tokens[self._at - 1]

    def _peek(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _group(self, end: str) -> Group:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _UnreadableError
        parts: list[Part] = []
        while self._peek() not in ("", "}", "]" if end == "]" else ""):
            parts.extend(self._scripted())
        self._depth -= 1
        return Group(tuple(parts))

    def _scripted(self) -> Iterator[Part]:
        base = self._part()
        scripts: dict[str, Part] = {}
        while self._peek() in ("_", "^"):
            mark = self._next()[0]
            if mark in scripts:
                raise _UnreadableError
            scripts[mark] = self._argument()
        if scripts:
            yield Scripts(base or Group(()), scripts.get("_"), scripts.get("^"))
        elif base:
            yield base

    def _argument(self) -> Part:
        """What stands in braces, or the next part alone."""
        if self._peek() == "{":
            self._next()
            found = self._group("}")
            self._close("}")
            return found
        found_part = self._part()
        if found_part is None:
            raise _UnreadableError
        return found_part

    def _close(self, end: str) -> None:
        if self._next()[0] != end:
            raise _UnreadableError

    def _part(self) -> Part | None:
        if self._peek() == "{":
            return self._argument()
        token = self._next()
        if token["name"]:
            return self._named(token["name"])
        for kind in _KINDS:
            if token[kind]:
                return Leaf(kind, token[kind])
        if token[0] in ("_", "^", "&", "\\", "~", "$", "#", "%"):
            raise _UnreadableError
        return Leaf("sign", token[0])

    def _named(self, name: str) -> Part | None:
        if name in _UNSEEN:
            return None
        if name in _BUILDS:
            return self._built(_BUILDS[name])
        if name in _WORDS:
            return Leaf("words", self._plain())
        if name in _FUNCTIONS:
            return Leaf("words", name)
        sign = _SIGNS.get(name, "" if name.isalpha() else name)
        if not sign:
            raise _UnreadableError
        return Leaf("letter" if sign.isalpha() else "sign", sign)

    def _built(self, kind: Literal["frac", "sqrt", "overline"]) -> Built:
        if kind == "frac":
            return Built(kind, (self._argument(), self._argument()))
        if kind == "overline" or self._peek() != "[":
            return Built(kind, (self._argument(),))
        self._next()
        degree = self._group("]")
        self._close("]")
        return Built("root", (degree, self._argument()))

    def _plain(self) -> str:
        """The words in braces, as they are."""
        self._close("{")
        start = end = self._tokens[self._at - 1].end()
        while (token := self._next())[0] != "}":
            if token[0] == "{":
                raise _UnreadableError
        end = token.start()
        return token.string[start:end]


def _typst(part: Part) -> str:
    """Math markup, in which every sign is escaped and all words are strings."""
    match part:
        case Leaf("letter", text):
            return text
        case Leaf("sign", text):
            return f"\\{text}" if text.isascii() else text
        case Leaf(_, text):
            return literal(text)
        case Built(kind, parts):
            return f"{kind}({', '.join(map(_typst, parts))})"
        case Scripts(base, below, above):
            scripts = "".join(
                f", {side}: {_typst(one)}" for side, one in (("b", below), ("t", above)) if one is not None
            )
            return f"attach({_typst(base)}{scripts})"
        case _:
            return " ".join(map(_typst, part.parts)) or '""'


_TAGS = {"letter": "mi", "number": "mn", "sign": "mo", "words": "mtext"}
_BUILT = {"frac": "mfrac", "sqrt": "msqrt", "root": "mroot", "overline": "mover"}


def _mathml(part: Part) -> str:
    match part:
        case Leaf(kind, text):
            return f"<{_TAGS[kind]}>{escape(text)}</{_TAGS[kind]}>"
        case Built(kind, parts):
            inner = "".join(map(_mathml, reversed(parts) if kind == "root" else parts))
            return f"<{_BUILT[kind]}>{inner}{'<mo>‾</mo>' if kind == 'overline' else ''}</{_BUILT[kind]}>"
        case Scripts(base, below, above):
            names = ("munder", "mover") if isinstance(base, Leaf) and base.text in _TALL else ("msub", "msup")
            there = [(name, one) for name, one in zip(names, (below, above), strict=True) if one is not None]
            tag = there[0][0] if len(there) == 1 else "munderover" if names[0] == "munder" else "msubsup"
            return f"<{tag}>{_mathml(base)}{''.join(_mathml(one) for _, one in there)}</{tag}>"
        case _:
            return f"<mrow>{''.join(map(_mathml, part.parts))}</mrow>"
