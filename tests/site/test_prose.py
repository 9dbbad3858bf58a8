import re

import markdown
import pytest

from tuanbiao.parse.markdown import parse
from tuanbiao.site.markup import escape, said, table
from tuanbiao.site.prose import Style, render
from tuanbiao.site.safety import clean, secure

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc"]


def html(text: str, **style: object) -> str:
    """As the site's builder renders it."""
    return built(render(parse("a.md", text, 1), Style(**style)))  # type: ignore[arg-type]


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
    shown = html("见[](#a)、[](#gone)。", labels={"a": "4.1"}, prefix="x-")
    assert '<a href="#x-a">4.1</a>' in shown
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


HOSTILE = (
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
    r"""<(script|img|div)|<[^>]*id="?_about|<[^>]*\son\w+=|<[^>]*="?\s*(javascript|data|//)""", re.IGNORECASE
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    for shown in (html(text), built(f"# {said(text)}\n\n{table(('甲',), [(said(text),)])}\n\n{said(text)}")):
        assert not HARM.search(shown)
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


def test_the_policy_stands_before_everything_else() -> None:
    shown = secure(
        '<head><meta charset="utf-8"><script>a</script><script type="application/json">b</script></head>'
    )
    assert shown.index("Content-Security-Policy") < shown.index("<script>")
    assert shown.count("sha256-") == 1
