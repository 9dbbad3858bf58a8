"""The search in a real browser: each of the fixed queries against a plain scan of all pages, numbers, clauses, keyboard, disk."""

import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

from tests.browser.conftest import DESKTOP, PHONE, Opened
from tests.browser.test_pages import AXE, violations

QUERIES = (Path(__file__).parents[1] / "queries.txt").read_text("utf-8").splitlines()
# What leads around a page and what only lists others is not searched.
_LEFT_OUT = {"trail", "jumps", "badges", "remark", "hint", "source", "headerlink", "stages", "cover"}
_LISTS = re.compile(r"(en/)?(search\.html|catalogue/.*|standards/[^/]+/compare/.*)")
_WITHIN = {"a", "abbr", "code", "del", "em", "ins", "kbd", "small", "span", "strong", "sub", "sup", "time"}
_EMPTY = {"br", "hr", "img", "input"}
_ALL = """async query => {
  const place = document.querySelector('.finder'), [field, more] = ['input', 'button[type=button]'].map(one => place.querySelector(one));
  const done = () => new Promise(now => { const look = () => place.ariaBusy === 'false' ? now() : setTimeout(look); look(); });
  field.value = query;
  place.querySelector('form').requestSubmit();
  await done();
  for (let left = 200; !more.hidden && left; left -= 1) {
    const before = place.querySelectorAll('li').length;
    more.click();
    await done();
  }
  return [...place.querySelectorAll('li h2 a')].map(one => one.getAttribute('href'));
}"""


class Article(HTMLParser):
    """The text of a page's article, a line for each block."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text += "" if tag in _WITHIN else "\n"
        if tag not in _EMPTY:
            classes = (dict(attrs).get("class") or "").split()
            shown = self._open[-1] if self._open else tag == "article"
            if self._open or tag == "article":
                self._open.append(shown and not _LEFT_OUT & set(classes))

    def handle_endtag(self, tag: str) -> None:
        self.text += "" if tag in _WITHIN else "\n"
        if self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data.replace("\n", " ") if self._open and self._open[-1] else ""


def plain(text: str) -> str:
    """Without case, width, accents, spaces, and kinds of dashes."""
    kept = (one for one in unicodedata.normalize("NFKD", text).lower() if not unicodedata.combining(one))
    return re.sub("[\u2010-\u2015\u2212]", "-", re.sub(r"[^\S\n]|\u00ad", "", "".join(kept)))


def terms(query: str) -> list[str]:
    """A number is one term with its space."""
    return [
        plain(one)
        for one in re.sub(
            r"(/[A-Z]+) (?=\d)", r"\1", unicodedata.normalize("NFKC", query), flags=re.IGNORECASE
        ).split()
    ]


@pytest.fixture(scope="module")
def texts(output: Path) -> dict[str, str]:
    """Every page that is searched, as it is compared, by its address."""
    found = {}
    for path in sorted(output.rglob("*.html")):
        address = path.relative_to(output).as_posix()
        if _LISTS.fullmatch(address) is None and address != "404.html":
            reader = Article()
            reader.feed(path.read_text("utf-8"))
            found[address] = plain(reader.text)
    return found


def scan(texts: dict[str, str], query: str, *, english: bool) -> set[str]:
    """A plain scan of the pages in one language."""
    own = {address: text for address, text in texts.items() if address.startswith("en/") is english}
    return {address for address, text in own.items() if all(one in text for one in terms(query))}


@pytest.fixture(scope="module")
def finder(browser: Browser, address: str, request: pytest.FixtureRequest) -> Any:
    """The page of the search, opened once for all queries."""
    page = browser.new_page(locale="zh-CN")
    page.goto(f"{address}/{request.param}search.html")
    yield page
    page.close()


def asked(page: BrowserPage, address: str, query: str) -> list[str]:
    """The addresses of all results."""
    found: list[str] = page.evaluate(_ALL, query)
    return [one.removeprefix(f"{address}/") for one in found]


@pytest.mark.parametrize("finder", ["", "en/"], indirect=True, ids=["zh", "en"])
@pytest.mark.parametrize("query", QUERIES)
def test_a_search_finds_just_what_a_plain_scan_finds(
    finder: BrowserPage, address: str, texts: dict[str, str], query: str
) -> None:
    english = "/en/" in finder.url
    expected = scan(texts, query, english=english)

    found = asked(finder, address, query)
    assert len(found) == len(set(found))
    assert set(found) == expected | _numbered(found)
    assert english or expected


def _numbered(found: list[str]) -> set[str]:
    """A number without its sign leads to its standard, whether or not these very letters stand there."""
    return {one for one in found[:1] if one.startswith("standards/")}


def test_there_are_enough_queries() -> None:
    assert len(set(QUERIES)) >= 40


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("T/DEMO 9", "T/DEMO 9—2025"),
        ("t/demo 9-2025", "T/DEMO 9—2025"),
        ("Ｔ／ＤＥＭＯ　００９", "T/DEMO 9—2025"),
        ("DEMO 8", "T/DEMO 8—2024"),
        ("T/DEMO 2", "T/DEMO 2—2022 冷链"),
        ("T/DEMO 2—2022/XG1", "T/DEMO 2—2022/XG1—2024"),
        ("T/DEMO 1", "承接的标准"),
    ],
)
def test_a_number_leads_to_its_standard_first(opened: Opened, query: str, title: str) -> None:
    page = opened.open("index.html")
    page.get_by_role("searchbox", name="搜索").fill(query)
    page.keyboard.press("Enter")
    first = page.locator(".finder li").first
    first.wait_for()

    assert "search.html?q=" in page.url
    assert first.locator("h2").inner_text().startswith(title)
    assert first.get_by_text("编号相符").is_visible()
    assert opened.complaints == []


def test_a_clause_is_found_and_opened(opened: Opened) -> None:
    page = opened.open("search.html")
    page.keyboard.type("重复使用的带盖箱体")
    clause = page.locator(".finder li").first.get_by_role("link", name="循环箱")
    clause.first.wait_for()
    shown = page.locator(".finder li").first
    assert shown.locator("mark").first.inner_text() == "重复使用的带盖箱体"
    shown.locator("h3 a").first.click()

    page.wait_for_url("**/standards/cold-chain-circulation-box/index.html#*")
    assert "循环箱" in page.locator(":target").inner_text()
    assert opened.complaints == []


@pytest.mark.parametrize(("window", "scheme"), [(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light")])
@pytest.mark.parametrize("path", ["search.html?q=冷链", "en/search.html?q=pallet"])
def test_results_are_accessible(opened: Opened, path: str, window: tuple[int, int], scheme: Any) -> None:
    opened.page.set_viewport_size({"width": window[0], "height": window[1]})
    opened.page.emulate_media(color_scheme=scheme)
    page = opened.open(path)
    page.locator(".finder li").first.wait_for()
    page.evaluate(AXE)

    assert violations(opened) == []
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert opened.foreign == opened.complaints == []


def test_each_language_finds_its_own_pages(opened: Opened) -> None:
    page = opened.open("en/index.html")
    page.get_by_role("searchbox", name="Search").fill("pallet")
    page.keyboard.press("Enter")
    page.locator(".finder li").first.wait_for()

    assert "/en/search.html?q=pallet" in page.url
    links = page.locator(".finder li a").evaluate_all("all => all.map(one => one.href)")
    assert all("/en/" in one for one in links)
    assert "pages" in page.get_by_role("status").inner_text()


def test_nothing_found_is_said(opened: Opened) -> None:
    page = opened.open("search.html?q=饕餮纹")

    page.get_by_role("status").get_by_text("没有找到").wait_for()
    assert page.locator(".finder li").count() == 0


def test_a_phone_has_a_link_to_the_search(opened: Opened) -> None:
    opened.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page = opened.open("standards/index.html")
    page.get_by_role("link", name="搜索").press("Enter")
    page.wait_for_url("**/search.html")

    assert page.evaluate("document.activeElement.type") == "search"


def test_the_search_works_from_a_disk(browser: Browser, output: Path) -> None:
    page = browser.new_page(locale="zh-CN")
    page.goto((output / "index.html").as_uri())
    page.get_by_role("searchbox", name="搜索").fill("涤纶")
    page.keyboard.press("Enter")
    page.locator(".finder li").first.wait_for()

    assert "箱包用再生涤纶面料" in page.locator(".finder li").first.inner_text()
    page.close()


def test_a_change_of_the_site_is_noticed(opened: Opened, output: Path) -> None:
    page = opened.page
    stale = (output / "search/zh/index.js").read_text("utf-8")
    other = re.sub(r'"[0-9a-f]{12}"', '"000000000000"', stale, count=1)
    page.route(
        "**/search/zh/index.js", lambda route: route.fulfill(body=other, content_type="text/javascript")
    )
    opened.open("search.html?q=冷链")

    page.get_by_role("status").get_by_text("请重新载入本页").wait_for()


def test_an_index_that_cannot_be_read_is_said(opened: Opened) -> None:
    opened.page.route("**/search/zh/index.js", lambda route: route.abort())
    page = opened.open("search.html?q=冷链")

    page.get_by_role("status").get_by_text("读不到索引").wait_for()
