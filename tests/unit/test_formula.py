"""Formulas: what is set, what is refused, and that nothing acts in what is set."""

from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.formula import MAX_DEPTH, MAX_LENGTH, mathml


def inner(source: str, *, display: bool = False) -> str:
    made = mathml(source, display=display)
    assert made is not None, source
    return tostring(made[0], encoding="unicode").removeprefix("<mrow>").removesuffix("</mrow>")


def test_the_source_is_the_alternative_text() -> None:
    made = mathml("P =\n  \\frac{n}{N}", display=True)
    assert made is not None
    assert made.attrib == {"display": "block", "alttext": "P = \\frac{n}{N}"}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
        ("a \\leqslant b", "<mi>a</mi><mo>⩽</mo><mi>b</mi>"),
        ("\\pm 5\\%", "<mo>±</mo><mn>5</mn><mi>%</mi>"),
        ("合格率=n", "<mi>合格率</mi><mo>=</mo><mi>n</mi>"),
        ("\\mathrm{out}", '<mrow><mi mathvariant="normal">out</mi></mrow>'),
        ("5\\mathrm{m}", '<mn>5</mn><mi mathvariant="normal">m</mi>'),
        (
            "\\begin{pmatrix}a\\end{pmatrix}",
            '<mrow><mo stretchy="true" fence="true" form="prefix">(</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable><mo stretchy="true" fence="true" form="postfix">)</mo></mrow>',
        ),
        ("\\text{当 a<b}", "<mtext>当\u00a0a&lt;b</mtext>"),
        ("\\ln x", '<mi>ln</mi><mspace width="0.167em" /><mi>x</mi>'),
        ("\\ln(x)", '<mi>ln</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo>'),
        ("\\log_2 x", '<msub><mi>log</mi><mn>2</mn></msub><mspace width="0.167em" /><mi>x</mi>'),
        (
            "\\begin{aligned}a&=b\\end{aligned}",
            '<mtable><mtr><mtd columnalign="right"><mi>a</mi></mtd><mtd columnalign="left"><mi /><mo>=</mo><mi>b</mi></mtd></mtr></mtable>',
        ),
    ],
)
def test_what_is_set(source: str, wanted: str) -> None:
    assert inner(source) == wanted


def test_a_formula_set_apart_has_its_limits_above_and_below() -> None:
    assert "<munderover>" in inner("\\sum_{i=1}^{n} x_i", display=True)
    assert "<msubsup>" in inner("\\sum_{i=1}^{n} x_i")


@pytest.mark.parametrize(
    "source",
    [
        "",
        "\\foo{a}",
        "\\frac{a}",
        "{a",
        "a}",
        "}{",
        "a & b",
        "a_b_c",
        "\\left( a",
        "\\text{\\b}",
        "\\tag{1} x",
        "\\def\\a{b}\\a",
        "\\newcommand{\\a}{\\a\\a}\\a",
        "\\href{javascript:alert(1)}{x}",
        "\\style{color:red}{x}",
        "\\color{red}{x}",
        "\\includegraphics{x}",
        "\\begin{align}a&=b\\end{align}",
        "\\boldsymbol{x}",
        "\\begin{matrix}a & b \\\\ c & \\end{matrix}",
        "{" * (MAX_DEPTH + 1) + "x" + "}" * (MAX_DEPTH + 1),
        "x" * (MAX_LENGTH + 1),
        "\\sqrt" * 190 + "x",
        "\\left(" * 150,
    ],
)
def test_what_is_not_known_for_certain_is_not_set(source: str) -> None:
    assert mathml(source) is None


@given(st.text("\\{}^_&$<>'\"% ab1frctesqx当", max_size=60))
def test_no_formula_breaks_anything(source: str) -> None:
    made = mathml(source)
    if made is not None:
        assert all(one.tag.startswith("m") for one in made.iter())
        assert not {name for one in made.iter() for name in one.attrib} & {"href", "style", "id", "class"}
