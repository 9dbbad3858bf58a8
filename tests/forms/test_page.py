"""A standard as one page of HTML."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from tests.forms.sample import DRAFT, HOSTILE, paper, svg
from tuanbiao.forms.paper import writer

VOID = ("meta", "br", "hr", "img")


class Reader(HTMLParser):
    """Tags in order, all attributes, and that everything opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend((tag, name, value or "") for name, value in attrs)
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    assert reader.opened == []
    return reader


@pytest.fixture(scope="module")
def page() -> str:
    return writer("html")(paper()).decode()


def test_it_stands_alone(page: str) -> None:
    reader = read(page)
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = re.search('Content-Security-Policy" content="([^"]*)"', page)

    assert policy is not None
    assert policy[1] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert not {"script", "link", "iframe", "object", "form"} & set(reader.tags)
    assert not [one for one in reader.attributes if one[1] == "style" or one[1].startswith("on")]
    assert all(value.startswith("data:image/") for tag, name, value in reader.attributes if name == "src")


def test_references_lead_somewhere(page: str) -> None:
    reader = read(page)
    ids = [value for _, name, value in reader.attributes if name == "id"]
    targets = {value for tag, name, value in reader.attributes if tag == "a" and name == "href"}

    assert len(ids) == len(set(ids))
    assert {one[1:] for one in targets if one.startswith("#")} <= set(ids)
    assert {one for one in targets if not one.startswith("#")} == {"https://example.org/a?b=c&d"}


@pytest.mark.parametrize(
    "words",
    [
        "<title>T/DEMO 8—2024　冷链包装循环箱技术要求 第1部分：通用要求</title>",
        "<h1>冷链包装循环箱技术要求<br>第1部分：通用要求</h1>",
        "<span>2024-05-10 发布</span><span>2024-08-01 实施</span>",
        "T/DEMO 8—2024<br>代替 T/DEMO 3—2022",
        '<li class="level-2"><a href="#c-w">4.4　计算</a></li>',
        '<li class="level-1"><a href="#annex-x">附录A（规范性）　试验方法</a></li>',
        '<h2 id="foreword" class="centred">前言</h2>',
        '<h2 id="scope">1　范围</h2>',
        '<h3 id="term-window">3.1　期限 window</h3>',
        '<h3 id="c-x" class="run-in">4.1</h3>',
        '<h2 id="annex-x" class="centred">附录A<br>（规范性）<br>试验方法</h2>',
        '<h2 id="annex-y" class="centred">附录B<br>其他</h2>',
        "<em>量</em>和<strong>值</strong>，见<code>code</code>",
        '<a href="#tab-a">表1</a>、<a href="#fig-b">图2</a>和<a href="#annex-x">附录A</a>。下一行<br>再下一行。',
        '<p class="aside"><span class="mark">注：</span>自公告之日起算。</p>',
        '<li><span class="mark">b)</span><p>第二项：</p><ol><li><span class="mark">1)</span>',
        '<li><span class="mark">——</span><p>甲项：</p><ul><li><span class="mark">·</span>',
        '<figure id="tab-a"><table><caption>表1　长表</caption><thead><tr><th scope="col">名称</th>',
        '<td class="center">项目0</td><td>条件0</td><td class="right">0 ℃</td>',
        "<figure><table><thead>",
        'alt="试验装置"><figcaption>图1　试验装置</figcaption></figure>',
        '<p class="absent">［图：没有的图，见源文件］</p><figcaption>图3　没有的图</figcaption>',
        '<div class="formula"><math display="block" alttext="P = \\frac{n}{N} \\times 100\\%"><mrow><mi>P</mi>',
        "<code>\\unknown{x}</code>",
        "<blockquote><p>引文一段。</p><p><strong>引文中的标题</strong></p></blockquote>",
        '<p id="tab-lost" class="centred black flush">表2　没有表的题</p>',
        '<hr class="end">',
    ],
)
def test_the_text_is_set(words: str, page: str) -> None:
    assert words in page


def test_a_draft_is_labelled() -> None:
    page = writer("html")(paper("# 范围\n", replace(DRAFT, title_en=""))).decode()

    assert "（征求意见稿）" in page
    assert 'lang="en"' not in page
    assert "请将您知道的相关专利" in page
    assert '<li class="level-1">1　范围</li>' in page, "without an id there is nothing to link to"


def test_hostile_text_is_only_shown() -> None:
    reader = read(
        writer("html")(
            paper(HOSTILE + "\n# <script>alert(1)</script> {#b}\n\n[a](javascript:alert(1))\n")
        ).decode()
    )

    assert "script" not in reader.tags
    assert not [one for one in reader.attributes if "javascript" in one[2]]


def test_only_inert_drawings_are_shown() -> None:
    page = writer("html")(paper(pictures={"figures/rig.svg": svg("<script/>")})).decode()

    assert "data:image/svg" not in page


def test_the_same_bytes_twice(page: str) -> None:
    assert writer("html")(paper()).decode() == page
