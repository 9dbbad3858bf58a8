"""Formulas to Typst and to Word, from the tree that the site shows."""

from datetime import date
from html import escape
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tuanbiao.facts.formula import markup, mathml
from tuanbiao.forms.docx.formulas import omml
from tuanbiao.forms.docx.read.formulas import latex
from tuanbiao.forms.docx.xml import NAMESPACES
from tuanbiao.forms.formula import typst
from tuanbiao.forms.pdf import compile  # noqa: A004 - what Typst calls it

WRITTEN = {
    "P = n / N": r"P\=n\/N",
    "ab": "a/**/b",
    r"\frac{n_1}{N^2}": 'frac(attach(n, b: "1"), attach(N, t: "2"))',
    r"\dfrac{a}{b}": "display(frac(a, b))",
    r"\tfrac{a}{b}": "inline(frac(a, b))",
    r"\binom{n}{k}": r"lr(\(mat(delim: #none, n; k)\))",
    r"x_i^{a+b}": r"attach(x, b: i, t: a\+b)",
    r"\sqrt{x}": "sqrt(x)",
    r"\sqrt[3]{x}": 'root("3", x)',
    r"\bar x": "overline(x)",
    r"\overline{AB}\underline{x}": "overline(A/**/B)underline(x)",
    r"\underbrace{a}_b": "attach(limits(underbrace(a)), b: b)",
    r"\hat x": r"accent(x, \^)",
    r"\alpha \times \beta \leqslant 90\,\%": r'α\×β\⩽"90"#h(0.167em)\%',
    r"\left( a \right)": r"lr(\(a\))",
    r"\left. a \right|": r"lr(a\|)",
    r"\big( a": r"lr(size: #1.2em, \()a",
    r"\sum_{i=1}^n x": r'attach(limits(\∑), b: i\="1", t: n)x',
    r"\sum\nolimits_1": r'attach(scripts(\∑), b: "1")',
    r"\sum\limits_1": r'attach(limits(\∑), b: "1")',
    r"\text{合格数 a_b}": '"合格数\u00a0a_b"',
    "合格率": '"合格率"',
    "率": '"率"',
    r"5\ \mathrm{m}": '"5""\u00a0""m"',
    r"\lg x": '"lg"#h(0.167em)x',
    r"\lim x": 'op("lim")x',
    "{}_a": 'attach("", b: a)',
    "a'": r"attach(a, t: \′)",
    r"\text{\"#panic()}": 'raw("\\\\text{\\\\\\"#panic()}")',
    r'\text{"#panic()}': r'"\"#panic()"',
    r"\begin{pmatrix} a & b \\ & c \end{pmatrix}": r'lr(\(mat(delim: #none, a, b; "", c)\))',
    r"\begin{cases} a, & b \end{cases}": r"lr(\{mat(delim: #none, & a\,, & b))",
    r"\begin{aligned} a &= b \end{aligned}": r"mat(delim: #none, a &, & \=b)",
}
# How pandoc reads what Word gets.
READ = {
    r"P = \frac{n}{N} \times 100": r"P = \frac{n}{N} \times 100",
    r"x_i^2 + a_1 + b^2": "x_{i}^{2} + a_{1} + b^{2}",
    r"\sqrt{x}\sqrt[3]{x}": r"\sqrt{x}\sqrt[3]{x}",
    r"\sum_{i=1}^n x_i": r"\sum_{i = 1}^{n}x_{i}",
    r"\int_0^1 x": r"\int_{0}^{1}x",
    r"\sum\limits_i x": r"\sum_{i}^{}x",
    r"\lim\limits_{x} y": r"\lim_{x}y",
    r"\overline{AB}": r"\overline{AB}",
    r"\underline{x}": r"\underline{x}",
    r"\hat x": r"\widehat{x}",
    r"\underbrace{a}": r"\overset{a}{\underbrace{}}",
    r"\binom{n}{k}": r"\binom{n}{k}",
    r"\left. a \right|": r"\left. \ a \right|",
    r"\text{合格数}": r"\text{合格数}",
    "合格率": r"\text{合格率}",
    r"a\quad b": r"a\text{\quad}b",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}": "\\begin{pmatrix}\na & b \\\\\nc & d\n\\end{pmatrix}",
    r"\dfrac{a}{b}": r"\frac{a}{b}",
}
NAMES = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMESPACES.items())


def word(source: str) -> ET.Element:
    """The formula in Word's form."""
    return ET.fromstring(f"<w {NAMES}>{omml(source, display=True)}</w>")


@pytest.mark.parametrize("source", WRITTEN)
def test_typst(source: str) -> None:
    wanted = WRITTEN[source]

    assert typst(source, display=True) == (wanted if wanted.startswith("raw") else f"${wanted}$.body")


def test_word_as_another_program_reads_it() -> None:
    assert dict(zip(READ, latex([word(one)[0] for one in READ]), strict=True)) == READ


@pytest.mark.parametrize("source", [r"\unknown", r"\frac{a}", "a & b", r"\left( a"])
def test_what_is_unknown_is_shown_as_it_is_written(source: str) -> None:
    assert typst(source, display=False).startswith("raw(")
    assert omml(source, display=False) == ""


PIECES = st.sampled_from(
    [
        *"ab12+=()[]{}_^/,;:\"'#$%&@~|<>*`\\ 总√",
        *(r"\frac", r"\sqrt", r"\bar", r"\hat", r"\text", r"\alpha", r"\sum", r"\times", r"\,", r"\lim"),
        r"\begin{pmatrix}a&b\\c\end{pmatrix}",
        r"\left(",
        r"\right.",
        r"\mathrm{m}",
    ]
)


@settings(max_examples=80)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_formula_is_set_and_well_formed(source: str) -> None:
    compile(f"#math.equation(block: true, {typst(source, display=True)})", {}, on=date(2026, 1, 1))
    word(source)
    made = mathml(source)
    if made is not None:
        ET.fromstring(markup(made, escape).replace("&nbsp;", " "))
