"""Formulas to Typst and to MathML."""

from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tuanbiao.forms.formula import mathml, read, typst
from tuanbiao.forms.pdf import compile  # noqa: A004 - what Typst calls it

WRITTEN = {
    "P = n / N": r"$P \= n \/ N$",
    r"\frac{n_1}{N^2}": '$frac(attach(n, b: "1"), attach(N, t: "2"))$',
    r"x_i^{a+b}": r"$attach(x, b: i, t: a \+ b)$",
    r"\sqrt{x}": "$sqrt(x)$",
    r"\sqrt[3]{x}": '$root("3", x)$',
    r"\bar x": "$overline(x)$",
    r"\overline{AB}": "$overline(A B)$",
    r"\alpha \times \beta \leq 90\,\%": r'$α × β ≤ "90" \%$',
    r"\left( a \right)": r"$\( a \)$",
    r"\sum_{i=1}^n x": '$attach(∑, b: i \\= "1", t: n) x$',
    r"\text{合格数 a_b} 总数": '$"合格数 a_b" "总数"$',
    r"\mathrm{d}x": '$"d" x$',
    r"\lg x": '$"lg" x$',
    "1,000.5": '$"1,000.5"$',
    "{}": '$""$',
    "{}_a": '$attach("", b: a)$',
    "a'": r"$a \'$",
    r"\text{\"#panic()}": r'$"\\\"#panic()"$',
}
MARKED = {
    "P = n": "<mrow><mi>P</mi><mo>=</mo><mi>n</mi></mrow>",
    r"\frac{a}{2}": "<mrow><mfrac><mrow><mi>a</mi></mrow><mrow><mn>2</mn></mrow></mfrac></mrow>",
    r"\sqrt[3]{x}": "<mrow><mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot></mrow>",
    r"\bar x": "<mrow><mover><mi>x</mi><mo>‾</mo></mover></mrow>",
    "a_1": "<mrow><msub><mi>a</mi><mn>1</mn></msub></mrow>",
    "a^1": "<mrow><msup><mi>a</mi><mn>1</mn></msup></mrow>",
    "a_1^2": "<mrow><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup></mrow>",
    r"\sum_1": "<mrow><munder><mo>∑</mo><mn>1</mn></munder></mrow>",
    r"\sum_1^2": "<mrow><munderover><mo>∑</mo><mn>1</mn><mn>2</mn></munderover></mrow>",
    r"a < \text{<b>}": "<mrow><mi>a</mi><mo>&lt;</mo><mtext>&lt;b&gt;</mtext></mrow>",
}
ODD = [
    r"\unknown",
    r"\frac{a}",
    "{a",
    "a}",
    "a_",
    "a_1_2",
    r"\text a",
    r"\text{a{b}}",
    r"\text{a",
    "a & b",
    "a # b",
    "a ~ b",
    "\\",
    "a\\\\b",
    r"a_\left",
    "{" * 40 + "}" * 40,
    r"\sqrt[3{x}",
]


@pytest.mark.parametrize("source", WRITTEN)
def test_typst(source: str) -> None:
    assert typst(source) == WRITTEN[source]


@pytest.mark.parametrize("source", MARKED)
def test_mathml(source: str) -> None:
    assert mathml(source) == f'<math display="block">{MARKED[source]}</math>'


@pytest.mark.parametrize("source", ODD)
def test_what_is_unknown_is_shown_as_it_is_written(source: str) -> None:
    assert read(source) is None
    assert typst(source).startswith("[#raw(")
    assert mathml(source).startswith("<code>")


PIECES = st.sampled_from(
    [
        *"ab12+=()[]{}_^/,;:\"'#$%&@~|<>*`\\ 总",
        r"\frac",
        r"\sqrt",
        r"\bar",
        r"\text",
        r"\alpha",
        r"\sum",
        r"\times",
        r"\,",
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_formula_is_set_and_well_formed(source: str) -> None:
    compile(f"#math.equation(block: true, {typst(source)})", {}, on=date(2026, 1, 1))
    ET.fromstring(mathml(source))
