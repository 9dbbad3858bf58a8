"""The preview in a real browser: an open page follows the saves, and the policy of the pages lets it."""

from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from tests.browser.conftest import Opened
from tests.site.conftest import lay_down
from tests.site.served import PATIENCE, serving

DRAFT = "standards/2026/draft-a/index.md"


def test_an_open_page_follows_the_saves(context: BrowserContext, tmp_path: Path) -> None:
    with serving(lay_down(tmp_path / "chamber")) as served:
        opened = Opened.watch(context.new_page(), served.address.rstrip("/"))
        page = opened.open("standards/draft-a/index.html")
        heading, report = page.locator("#supply-acceptance"), page.locator(".preview-report")
        expect(heading).not_to_contain_text("进货验收")
        with served.saved(served.edited(DRAFT, "## 验收 {", "## 进货验收 {")):
            expect(heading).to_contain_text("进货验收", timeout=PATIENCE * 1000)
            with served.saved({"governance/fees.yml": "- &a x\n"}):
                expect(report).to_contain_text("governance/fees.yml:1:3", timeout=PATIENCE * 1000)
                expect(heading).to_contain_text("进货验收")
                assert report.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(124, 29, 16)"
            expect(report).to_have_count(0, timeout=PATIENCE * 1000)
        assert opened.foreign == []
        assert opened.complaints == []
