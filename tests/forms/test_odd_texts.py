"""Texts that mean harm, and texts that nobody foresaw."""

from dataclasses import replace

from tests.forms.sample import COVER, HOSTILE, paper
from tests.forms.test_typeset import pages
from tuanbiao.forms.paper import writer


def test_hostile_text_is_only_shown() -> None:
    cover = replace(
        COVER, numbers=('T/X "#panic()',), title='"#panic() \\', ics="#panic()", publishers=("]#panic()[",)
    )

    text = "\n".join(pages(writer("pdf")(paper(HOSTILE, cover))))

    assert '#read("/etc/passwd")' in text
    assert '#eval("1+1")𝑥2*a*@b<c>//d/*e*/~]#["f"\\#panic()' in text
    assert text.count("#panic(") >= 10


def test_odd_texts_are_set() -> None:
    """No headings, nothing at all, headings too deep, the same id twice, a heading without number."""
    for odd in (
        "",
        "只有一段。\n",
        "# 前言 {#foreword}\n",
        "###### 深 {#a}\n\n# 范围 {#a}\n\n见[](#a)。\n",
        "## 一 {#b}\n\n-\n\n1.\n",
        "# 很长的名称" + "长" * 80 + " {#c}\n",
        "| |\n|---|\n| |\n",
        "表：\n\n|a|\n|-|\n",
        "![](figures/rig.png)\n",
        "`` ` ``" + "x" * 200 + "\n",
        "x" * 32 + "\n",
        "# 范围 {#scope}\n\n## {#last}\n",
        "# 范围 {#scope}\n\n## {#c-a}\n\n注：只有注。\n",
        "- 注：项中的注；\n- ![图](figures/rig.png)\n- |a|\n  |-|\n",
    ):
        assert writer("pdf")(paper(odd)), odd
