"""The demonstration chamber's site, built once, served on this machine and opened in a real browser."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copyfile, copytree, which
from typing import Any, Self

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.history import replay
from tests.measure import unmeasured
from tests.site.conftest import ROOT, site
from tests.test_demonstration import WRITTEN

BROWSERS = ("chromium", "chromium-browser", "google-chrome")  # Debian's, and what runners bring
DESKTOP, PHONE = (1280, 900), (390, 844)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *_: Any) -> None:
        pass


@dataclass
class Opened:
    """One page in the browser, with all that it asked for elsewhere and all that it complained of."""

    page: Page
    address: str
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @classmethod
    def watch(cls, page: Page, address: str) -> Self:
        """Records from the first request on; what goes elsewhere is refused, so that no test needs a network."""
        opened = cls(page, address)
        page.route(re.compile(f"^(?!{re.escape(address)}|data:|blob:)"), opened.refuse)
        page.on("console", lambda message: opened.hear(message.type, message.text))
        page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        return opened

    def refuse(self, route: Any) -> None:
        self.foreign.append(route.request.url)
        route.abort()

    def hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.address}/{path}")
        return self.page


@pytest.fixture(scope="module", autouse=True)
def nothing_measured() -> Iterator[None]:
    """What a browser shows is made by processes that are measured elsewhere; what is wider than a module ends too late."""
    with unmeasured():
        yield


@pytest.fixture(scope="package")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration chamber's built site, with the dates of its replayed history."""
    root = tmp_path_factory.mktemp("demonstration") / "chamber"
    for folder in ("governance", "standards", "site"):
        copytree(ROOT / folder, root / folder)
    copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    with unmeasured():
        replay(root / "build/history")
        result = site(root, "build", "--as-of", WRITTEN.isoformat())
    assert result.returncode == 0, result.stderr
    return root / "build/site"


@pytest.fixture(scope="package")
def address(output: Path) -> Iterator[str]:
    """Where the site is served on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(output)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's browser, without a window."""
    with sync_playwright() as player:
        running = player.chromium.launch(
            executable_path=next(filter(None, map(which, BROWSERS)), BROWSERS[0]),
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-component-update"],
        )
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile on a desktop's window."""
    width, height = DESKTOP
    fresh = browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN")
    yield fresh
    fresh.close()


@pytest.fixture
def opened(context: BrowserContext, address: str) -> Opened:
    """A watched page."""
    return Opened.watch(context.new_page(), address)
