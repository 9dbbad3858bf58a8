"""What people come for, done as they do it: find a clause and comment on it, subscribe, take the data, follow an old edition."""

import csv
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import feedparser  # type: ignore[import-untyped]
import pytest

from tests.browser.conftest import PHONE, Opened

OPEN = "standards/livestream-product-information/index.html"
WINDOWS = pytest.mark.parametrize("window", [None, PHONE], ids=["desktop", "phone"])


@WINDOWS
def test_a_clause_is_found_and_a_letter_on_it_begun(opened: Opened, window: tuple[int, int] | None) -> None:
    if window:
        opened.page.set_viewport_size({"width": window[0], "height": window[1]})
    page = opened.open("search.html?q=对比 价格")
    page.locator("article a", has_text="5.3").first.click()
    page.wait_for_url("**/livestream-product-information/index.html#content-compare")

    link = page.locator("#content-compare ~ .remark a, #content-compare + * a", has_text="对本条提意见").first
    letter = urlsplit(link.get_attribute("href") or "")
    asked = parse_qs(letter.query)
    assert (letter.scheme, letter.path) == ("mailto", "standards@example.org")
    assert asked["subject"] == ["[反馈意见] 直播电商商品信息展示要求 5.3 对比"]
    lines = asked["body"][0].splitlines()
    assert lines[0] == "标准：直播电商商品信息展示要求（livestream-product-information）"
    assert re.fullmatch("文本摘要：[0-9a-f]{64}", lines[2])
    assert lines[3] == "章条：5.3 对比（content-compare）"


def test_a_feed_is_subscribed_to_from_the_page_of_a_standard(opened: Opened) -> None:
    page = opened.open(OPEN)
    links = page.locator('head link[type="application/atom+xml"]')
    addresses = [links.nth(at).evaluate("one => one.href") for at in range(links.count())]

    assert len(addresses) == 2  # all events, and those of this standard
    for address in addresses:
        feed = feedparser.parse(page.request.get(address).body())
        assert not feed.bozo
        assert feed.entries


def test_the_register_is_taken_as_a_table(opened: Opened, output: Path) -> None:
    page = opened.open("api.html")
    with page.expect_download() as told:
        page.locator('a[href="api/v1/standards.csv"]').click()

    taken = Path(told.value.path()).read_bytes()
    assert taken == (output / "api/v1/standards.csv").read_bytes()
    rows = list(csv.reader(taken.decode("utf-8-sig").splitlines()))
    assert "T/DEMO 3—2022" in {cell for row in rows for cell in row}


@pytest.mark.parametrize("language", ["", "en/"])
def test_an_old_edition_leads_to_the_one_in_its_place(opened: Opened, language: str) -> None:
    page = opened.open(f"{language}standards/lithium-battery-transport-marking/index.html")
    banner = page.locator(".banner", has_text="T/DEMO 3—2026")
    banner.get_by_role("link").first.click()
    page.wait_for_url(f"**/{language}standards/lithium-battery-transport-marking-2026/index.html")

    back = page.locator("article .facts a", has_text="T/DEMO 3—2022").first
    back.click()
    page.wait_for_url(f"**/{language}standards/lithium-battery-transport-marking/index.html")


def test_a_ballot_shows_how_it_was_counted(opened: Opened) -> None:
    page = opened.open("standards/homestay-linen-laundry/index.html")
    shown = page.locator("article").inner_text()

    assert "4 × 8 = 32 < 3 × 12 = 36" in shown  # the first ballot failed by those entitled,
    assert "4 × 8 = 32 ≥ 3 × 9 = 27" in shown  # though not by those attending
    assert "4 × 11 = 44 ≥ 3 × 12 = 36" in shown


def test_the_page_stays_when_the_language_changes(opened: Opened) -> None:
    page = opened.open("board.html")
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/en/board.html")
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("link", name="中文").click()
    page.wait_for_url(lambda address: "/en/" not in address)
    assert opened.complaints == []
