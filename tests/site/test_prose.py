import re

import markdown
import pytest

from tuanbiao.parse.markdown import parse
from tuanbiao.site.markup import escape, said, table
from tuanbiao.site.prose import Style, render
from tuanbiao.site.safety import clean, secure

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc"]


def html(text: str, *, numbered: bool = False, **style: object) -> str:
    """As the site's builder renders it."""
    return built(render(parse("a.md", text, 1), Style(**style), numbered=numbered))  # type: ignore[arg-type]


def built(text: str) -> str:
    return clean(markdown.markdown(text, extensions=EXTENSIONS))


def test_chinese_lines_join_without_a_space_and_english_ones_with_one() -> None:
    assert "甲乙。丙" in html("甲乙。\n丙")
    assert "one two" in html("one\ntwo")
    assert "见 GB/T 1.1的规定" in html("见 GB/T 1.1\n的规定")


def test_lists_keep_their_nesting() -> None:
    shown = re.sub(r"\s+", "", html("- 甲：\n  1. 一；\n  2. 二。\n- 乙\n\n1. 丙\n"))
    assert shown == "<ul><li>甲：<ol><li>一；</li><li>二。</li></ol></li><li>乙</li></ul><ol><li>丙</li></ol>"


def test_a_loose_list_inside_a_tight_one_keeps_the_items_apart() -> None:
    shown = html("- 甲\n  - 一\n\n    段\n- 乙\n")
    assert shown.count("<li>") == 3
    assert "段" in shown


def test_references_read_what_they_lead_to() -> None:
    shown = html("# 甲 {#a}\n\n见[](#a)、[](#gone)。", numbered=True, prefix="x-")
    assert '<a href="#x-a">第1章</a>' in shown
    assert "、#gone。" in shown


def test_references_in_other_texts_read_the_heading() -> None:
    assert '<a href="#rights">申诉权限</a>' in html("# 申诉权限 {#rights}\n\n见[](#rights)。")


def test_notes_examples_and_captions_are_marked() -> None:
    shown = html("注1：甲。\n\n示例：乙。\n\n表：丙 {#tab-a}\n\n| a | b |\n|---|--:|\n| 1 | `x|y` |\n")
    assert '<p class="note">注1：甲。</p>' in shown
    assert '<p class="example">示例：乙。</p>' in shown
    assert '<p class="caption">丙</p>' in shown
    assert "<th" in shown


def test_code_keeps_its_lines_everywhere() -> None:
    shown = html("```\na <b>\n\n  {#c} **\n```\n\n- 甲\n\n  ```\n  x\n\n  y  z\n  ```\n")
    assert "<pre><code>a &lt;b&gt;\n\n  {#c} **</code></pre>" in shown
    assert "<code>x</code><br>" in shown


def test_quotes_rules_emphasis_and_breaks() -> None:
    shown = html("> 甲\n> # 乙\n\n***\n\n**丙***丁*\\\n戊")
    assert "<blockquote>" in shown
    assert "<strong>乙</strong>" in shown
    assert "<hr>" in shown
    assert "<strong>丙</strong><em>丁</em><br>戊" in shown


def test_pictures_that_are_not_published_are_said() -> None:
    assert "［图：甲，见源文件］" in html("![甲](figures/a.svg){#fig-a}\n")
    assert '<img alt="甲" src="figures/a.png">' in html(
        "![甲](figures/a.png)\n", pictures={"figures/a.png": "figures/a.png"}
    )


def test_formulas_are_mathml_with_their_source() -> None:
    shown = html("率$P_1 = n*m*$。\n\n$$\na\n- b\n$$ {#eq-a}\n\n坏 $\\foo_a_b$。\n")
    assert 'alttext="P_1 = n*m*"><mrow><msub><mi>P</mi><mn>1</mn></msub><mo>=</mo>' in shown
    assert "<mo>*</mo><mi>m</mi><mo>*</mo>" in shown
    assert '<p class="formula"><span class="math"><math display="block" alttext="a - b">' in shown
    assert "坏 <code>\\foo_a_b</code>。" in shown


def test_a_formula_with_an_id_has_its_number() -> None:
    shown = html("# 甲 {#a}\n\n见[](#eq-a)。\n\n$$x$$ {#eq-a}\n\n$$y$$\n", numbered=True)
    assert '见<a href="#eq-a">式（1）</a>' in shown
    assert '</math></span> <span class="number">（1）</span></p>' in shown
    assert 'class="formula" id="eq-a"' in shown
    assert shown.count('class="number"') == 1


def test_footnotes_are_numbered_as_they_are_met() -> None:
    shown = html("[^b]: 二\n[^c]: 没有引出\n[^a]: 一\n\n甲[^a]乙[^b]丙[^a]，无[^x]。\n")
    assert shown.index("1)\u2002一") < shown.index("2)\u2002二") < shown.index("3)\u2002没有引出")
    assert shown.count('id="_footnote-a-from"') == 1
    assert shown.count('href="#_footnote-a"') == 2
    assert "无[^x]。" in shown
    assert '<a href="#_footnote-b-from">返回</a>' in shown
    assert "#_footnote-c-from" not in shown


def test_the_unit_stands_above_its_table() -> None:
    assert '<p class="unit">单位为毫米</p>' in html("表：甲 {#tab-a}\n\n单位为毫米\n\n| a |\n|---|\n| 1 |\n")


HOSTILE = (
    "$\\href{javascript:alert(1)}{x}$",
    "$\\text{<img src=x onerror=alert(1)>}$",
    '$\\text{"><script>alert(1)</script>}$',
    "$$x$$ {: onclick=alert(1) #_about }",
    "a[^x]\n\n[^x]: <script>alert(1)</script> [y](javascript:alert(1))",
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    "[x](data:text/html,a)",
    "[x](//evil.example/a)",
    "[x](../../secret.md)",
    "![x](https://evil.example/a.png)",
    "甲{: onclick=alert(1) }",
    "甲\n{: onclick=alert(1) }",
    "# 甲 {#a onclick=alert(1)}",
    "| a {: onclick=alert(1) } |\n|---|\n| b { onclick=alert(1) } |",
    "`<script>` &lt;script&gt; &#60;script&#62;",
    "<div markdown=1>\n\n**x**\n\n</div>",
    "[x]: javascript:alert(1)\n\n[x]",
    "<https://evil.example/?a=<script>>",
    "*[HTML]: <script>\n\nHTML",
    "[TOC]",
    "</div></div><h1 id=_about>假</h1>",
)


HARM = re.compile(
    r"""<(script|img)|<div(?! class="footnotes")|<[^>]*id="?_about|<[^>]*\son\w+=|<[^>]*="?\s*(javascript|data|//)""",
    re.IGNORECASE,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    for shown in (html(text), built(f"# {said(text)}\n\n{table(('甲',), [(said(text),)])}\n\n{said(text)}")):
        assert not HARM.search(re.sub(r'alttext="[^"]*"', "", shown))
        assert 'class="toc"' not in shown


@pytest.mark.parametrize(
    "text",
    ["a|b", "*a*", "_a_", "1. a", "- a", "# a", ": a", "[a](b)", "`a`", "a{: .b }", "~~~", "&amp;", "\\*"],
)
def test_values_are_shown_as_written(text: str) -> None:
    shown = built(escape(text))
    plain = re.sub(r"<[^>]+>", "", shown).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert plain.strip() == text
    assert shown.startswith("<p>")


def test_the_allow_list_is_a_second_wall() -> None:
    assert clean('<p onclick="x" style="y" class="note">a<script>b</script></p>') == '<p class="note">a</p>'
    assert clean('<a href="//evil.example">a</a><a href="\\\\evil.example">a</a>') == "<a>a</a><a>a</a>"
    assert clean('<img src="https://evil.example/a.png">') == "<img>"
    assert clean('<a href="javascript:a">a</a>') == "<a>a</a>"


@pytest.mark.parametrize(
    "text",
    [
        '<math href="https://evil.example"><mi xlink:href="javascript:a" onclick="b">x</mi></math>',
        '<math><maction actiontype="statusline" xlink:href="javascript:a"><mi>x</mi></maction></math>',
        '<math><annotation-xml encoding="text/html"><script>a</script><img src=x onerror=a></annotation-xml></math>',
        "<math><mtext><style><img src=x onerror=a></style></mtext></math>",
        "<math><mglyph><svg><mtext><textarea><path id='</textarea><img onerror=a src=1>'>",
        "<svg><script>a</script></svg>",
        "<math><mi style='background:url(//evil.example)'>x</mi></math>",
    ],
)
def test_a_formula_brings_nothing_that_acts(text: str) -> None:
    shown = clean(text)
    assert not re.search(r"script|onerror|onclick|href|style|annotation|svg|maction|mglyph|evil", shown)


def test_the_policy_stands_before_everything_else() -> None:
    shown = secure(
        '<head><meta charset="utf-8"><script>a</script><script type="application/json">b</script></head>'
    )
    assert shown.index("Content-Security-Policy") < shown.index("<script>")
    assert shown.count("sha256-") == 1
