"""The site in use: with the keyboard alone, and without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import PHONE, Opened

READ = (
    "index.html",
    "standards/index.html",
    "standards/livestream-product-information/index.html",
    "standards/cold-chain-circulation-box/index.html",
)
COVER = "ICS 03.100.20 CCS A10 团体标准 直播电商商品信息展示要求 Requirements for displaying product information in livestream commerce"
# All that can be pressed and is shown; of a group of radio buttons the keyboard stops at one, but there are none.
_PRESSABLE = """() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.disabled && !one.hidden && one.tabIndex >= 0
    && one.getClientRects().length)
  .map((one, at) => { one.dataset.stop = at; return one.outerHTML.slice(0, 120); })"""
_HERE = """() => { const one = document.activeElement, look = getComputedStyle(one);
  return [one.dataset.stop ?? null, look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0
    || look.boxShadow !== 'none']; }"""


# What scrolls sideways inside the content and is no region with a name that the keyboard stops at.
_UNNAMED = """() => [...document.querySelectorAll('article *')]
  .filter(one => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    && !(one.tabIndex === 0 && (one.getAttribute('aria-label') || one.closest('pre'))))
  .map(one => one.outerHTML.slice(0, 120))"""


def test_the_first_stop_skips_to_the_content(opened: Opened) -> None:
    page = opened.open("standards/index.html")
    page.keyboard.press("Tab")
    assert page.locator(".md-skip:focus").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('article').contains(document.activeElement)")


@pytest.mark.parametrize("window", [None, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", [*READ[:3], "catalogue/index.html", "guides/writing.html"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    opened: Opened, path: str, window: tuple[int, int] | None
) -> None:
    if window:
        opened.page.set_viewport_size({"width": window[0], "height": window[1]})
    page = opened.open(path)
    stops = page.evaluate(_PRESSABLE)
    reached, unseen = set(), []
    for _ in range(len(stops) + 10):
        page.keyboard.press("Tab")
        stop, seen = page.evaluate(_HERE)
        if stop is not None:
            reached.add(int(stop))
            unseen += [] if seen else [stops[int(stop)]]
    assert [one for at, one in enumerate(stops) if at not in reached] == []
    assert unseen == []


@pytest.mark.parametrize("path", [READ[3], "guides/writing.html", "governance/reports.html"])
def test_what_is_wider_than_a_phone_scrolls_in_a_region_that_has_a_name(opened: Opened, path: str) -> None:
    opened.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page = opened.open(path)
    page.wait_for_load_state("load")
    assert page.evaluate(_UNNAMED) == []


@pytest.mark.parametrize("path", [*READ, "guides/writing.html", "governance/reports.html"])
def test_text_twice_as_large_still_fits(opened: Opened, path: str) -> None:
    page = opened.open(path)
    page.evaluate("document.documentElement.style.fontSize = '250%'")  # the theme's own is 125 %
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_menu_of_a_phone_opens_with_the_keyboard(opened: Opened) -> None:
    opened.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page = opened.open("index.html")
    page.get_by_role("button", name="打开或者关闭菜单").press("Enter")
    assert page.locator("#__drawer").is_checked()
    assert opened.complaints == []


@pytest.mark.parametrize("path", READ)
def test_everything_can_be_read_without_scripts(
    browser: Browser, opened: Opened, address: str, path: str
) -> None:
    plain = browser.new_context(
        java_script_enabled=False, locale="zh-CN", viewport={"width": 390, "height": 844}
    )
    page = plain.new_page()
    page.goto(f"{address}/{path}")
    without = page.locator("article").inner_text().split()
    plain.close()
    opened.page.set_viewport_size({"width": 390, "height": 844})
    assert without == opened.open(path).locator("article").inner_text().split()
    assert len(without) > 20


def test_the_table_of_everything_is_narrowed_in_place(opened: Opened) -> None:
    page = opened.open("catalogue/index.html")
    page.locator(".filtered output").wait_for()
    page.get_by_label("状态").select_option("废止")
    assert page.locator(".filtered tbody tr:visible").count() == 1
    assert page.locator(".filtered output").inner_text() == "共 1 项"
    page.get_by_label("状态").select_option("全部")
    page.get_by_label("编号、名称").fill("锂电池")
    assert page.locator(".filtered tbody tr:visible").count() == 2
    assert opened.complaints == []


def test_of_many_pages_the_list_of_all_is_fetched_when_it_is_wanted(opened: Opened, output: Path) -> None:
    html = (output / "catalogue/index.html").read_text("utf-8")
    many = html.replace("</article>", '<p class="pager">1 2</p></article>')
    page = opened.page
    page.route("**/catalogue/index.html", lambda route: route.fulfill(body=many, content_type="text/html"))
    opened.open("catalogue/index.html")
    assert page.get_by_label("状态").count() == 0
    page.get_by_role("button", name="按条件筛选").click()
    page.get_by_label("编号、名称").fill("Ｔ/demo 9—")
    assert page.locator(".filtered tbody a").all_inner_texts() == ["箱包用再生涤纶面料"]
    assert page.locator(".pager").is_hidden()
    page.get_by_label("编号、名称").fill("")
    assert page.locator(".pager").is_visible()
    page.locator(".filtered tbody a").first.click()
    page.wait_for_url("**/standards/*/index.html")
    assert opened.complaints == []


def test_on_paper_there_is_only_the_document(opened: Opened) -> None:
    page = opened.open("standards/livestream-product-information/index.html")
    page.emulate_media(media="print")
    for gone in (
        ".md-header",
        ".md-tabs",
        ".md-sidebar",
        ".md-footer",
        ".trail",
        ".jumps",
        ".remark",
        ".how",
        ".headerlink",
    ):
        assert page.locator(f"{gone}:visible").count() == 0, gone
    assert page.locator("#_text").evaluate("one => getComputedStyle(one).breakBefore") == "page"
    assert page.locator("h1").evaluate("one => getComputedStyle(one).color") == "rgb(0, 0, 0)"
    assert page.locator(".cover").is_visible()
    assert page.locator(".cover").inner_text().split()[: len(COVER.split())] == COVER.split()
    assert (
        page.locator(".gb p")
        .first.evaluate("one => getComputedStyle(one).fontFamily")
        .startswith('"Noto Serif CJK SC"')
    )
