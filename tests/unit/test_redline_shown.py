"""A redline as a reader gets it: on a page, in a terminal, as data."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import markdown
import pytest
from jsonschema import Draft202012Validator

from tuanbiao.parse.markdown import parse
from tuanbiao.redline import html
from tuanbiao.redline import json as as_json
from tuanbiao.redline.compare import clauses
from tuanbiao.redline.values import FigureChange, Redline, Run, Side
from tuanbiao.report.redline import render
from tuanbiao.report.schema import SCHEMAS
from tuanbiao.site.safety import clean

OLD = """
导言。

# 要求 {#requirements}

## 尺寸 {#size}

长度不应大于 5 mm。

- 甲法；
- 乙法。

| 项目 | 限值 |
|---|---|
| 长度 | 5 mm |
| 宽度 | 3 mm |

## 旧条 {#old}

> 引文
"""
NEW = """
新的导言。

# 要求 {#requirements}

## 新条 {#new}

注：说明　全文。

## 尺寸 {#size}

长度不应大于 5.0 mm。

- 甲法；
- 丙法。

| 项目 | 限值 |
|---|---|
| 长度 | 6 mm |
| 宽度 | 3 mm |
"""
ONE = Side("demo@consultation-1", "周转箱标识要求", "1" * 64)
OTHER = Side("demo", "周转箱标识要求", "2" * 64)


def compared(old: str = OLD, new: str = NEW) -> Redline:
    return Redline(
        title=(Run("周转箱", "same"), Run("标识", "deleted")),
        title_en=(),
        clauses=clauses(parse("index.md", old, 1), parse("index.md", new, 1)),
        figures=(FigureChange("figures/a.svg", "changed"),),
    )


class Tags(HTMLParser):
    """Every tag and attribute of a page, what is still open at its end, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_html_marks_by_element_line_and_spoken_word() -> None:
    made = html.fragment(compared())

    assert (
        '<del><span class="redline-said">［删除：</span>5 mm<span class="redline-said">］</span></del>'
        '<ins><span class="redline-said">［插入：</span>5.0 mm<span class="redline-said">］</span></ins>。'
    ) in made
    assert '<th scope="col">项目</th>' in made
    assert '<p class="redline-note">' in made
    assert "<blockquote><p><del>" in made
    assert made.count("<ul>") == 2  # the index and the list
    assert "图片文件 <code>figures/a.svg</code>" in made
    assert "名称：周转箱<del>" in made
    assert "text-decoration: line-through" in html.STYLE


def test_html_names_the_clauses_that_differ() -> None:
    made = html.fragment(compared())

    assert '#_redline-1"' not in made  # the chapter is the same
    assert '<li><a href="#_redline-0">章条之前</a> <small class="redline-state">改动</small></li>' in made
    assert '<a href="#_redline-2">1.1 新条</a> <small class="redline-state">新增</small>' in made
    assert '<a href="#_redline-3">1.2（原 1.1）尺寸</a>' in made
    assert ">（原 1.2）旧条</a>" in made
    assert "4 个章条有差别：插入 6 处，删除 6 处" in made


def test_html_is_well_formed_and_passes_the_sites_allow_list() -> None:
    made = html.fragment(compared())
    tags = Tags(made)

    assert tags.open == []
    assert not {"style", "onclick", "script"} & (tags.attributes | tags.tags)
    built = clean(markdown.markdown(made, extensions=["attr_list", "md_in_html", "tables", "toc"]))
    assert Tags(built).words.split() == tags.words.split()
    assert Tags(built).tags - {"tbody"} == tags.tags


def test_html_headings_stand_below_those_of_the_page() -> None:
    deep = "# 甲 {#a}\n\n## 乙 {#b}\n\n### 丙 {#c}\n"

    assert re.findall("<h[1-6]>", html.fragment(compared(deep, deep), level=4)) == ["<h4>", "<h5>", "<h6>"]


def test_what_a_stranger_wrote_is_no_markup() -> None:
    hostile = '`<script>alert(1)</script>` "&amp; \x1b[31m\n'
    made = html.page(compared("", hostile), Side("<b>", "</title>", "'"), OTHER)

    assert Tags(made).tags <= {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "dl", "dt", "dd", "span"),
        *("br", "small", "code", "div", "p", "ins", "del", "ul", "li", "a", "section"),
    }
    assert "&lt;script&gt;" in made


def test_a_page_stands_alone() -> None:
    made = html.page(compared(), ONE, OTHER)
    ((style,),) = [re.findall("<style>(.*?)</style>", made, re.DOTALL)]
    digest = b64encode(sha256(style.encode()).digest()).decode()

    assert made.startswith('<!doctype html>\n<html lang="zh-CN">')
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in made
    assert "@media print" in style
    assert "url(" not in made
    assert "src=" not in made
    assert Tags(made).open == []
    assert "原文本" in made
    assert "demo@consultation-1" in made


def test_a_page_in_english() -> None:
    made = html.page(compared(), ONE, OTHER, "en")

    assert '<html lang="en">' in made
    assert (
        '<del><span class="redline-said" lang="en">[deleted: </span>标识'
        '<span class="redline-said" lang="en">]</span></del>' in made
    )
    assert '<div class="redline" lang="zh-CN">' in made
    assert '<span lang="en">4 clauses differ: 6 insertions, 6 deletions</span>' in made


def test_no_difference_is_said() -> None:
    same = Redline((), (), compared(OLD, OLD).clauses, ())

    assert "两份文本没有差别" in html.fragment(same)
    assert "redline-index" not in html.fragment(same)
    assert list(render(same, ONE, OTHER, "en", colour=False))[-1] == "The two texts do not differ"


def test_terminal() -> None:
    assert list(render(compared(), ONE, OTHER, "zh", colour=False)) == [
        "demo@consultation-1 → demo",
        "  周转箱[-标识-]",
        "",
        "章条之前 [改动]",
        "  {+新的+}导言。",
        "",
        "1.1 {+新条+} [新增]",
        "  {+注：说明 全文。+}",
        "",
        "1.2（原 1.1）尺寸 [改动]",
        "  长度不应大于 [-5 mm-]{+5.0 mm+}。",
        "  - [-乙-]{+丙+}法。",
        "  | 长度 | [-5 mm-]{+6 mm+} |",
        "",
        "（原 1.2）[-旧条-] [删除]",
        "  [-引文-]",
        "图片文件 figures/a.svg [改动]",
        "",
        "4 个章条有差别：插入 6 处，删除 6 处",
    ]


def test_a_clause_without_number_and_title_goes_by_its_id() -> None:
    old = "## {#a}\n\n甲\n"

    assert "a [改动]" in render(compared(old, old.replace("甲", "甲乙")), ONE, OTHER, "zh", colour=False)


def test_terminal_in_colours_and_in_english() -> None:
    lines = list(render(compared(), ONE, OTHER, "en", colour=True))

    assert "1.2 (was 1.1) 尺寸 [changed]" in lines
    assert "(was 1.2) \x1b[9;31m旧条\x1b[0m [deleted]" in lines
    assert "  长度不应大于 \x1b[9;31m5 mm\x1b[0m\x1b[4;32m5.0 mm\x1b[0m。" in lines


def test_nothing_steers_the_terminal() -> None:
    old, new = "```\n甲乙丙丁\n```\n", "```\n甲乙丙丁\n\x1b[2J\n```\n"

    assert "  甲乙丙丁{+ ⏎ \\x1b[2J+}" in render(compared(old, new), ONE, OTHER, "zh", colour=False)


@pytest.mark.parametrize(("old", "new"), [(OLD, NEW), ("", ""), ("", NEW)])
def test_json_keeps_its_schema(old: str, new: str) -> None:
    document = json.loads(as_json.render(compared(old, new), ONE, OTHER))

    Draft202012Validator(SCHEMAS["redline"]).validate(document)
    assert document["before"]["name"] == "demo@consultation-1"
    assert {"text": "标识", "status": "deleted"} in document["title"]
