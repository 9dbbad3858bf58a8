"""A contact sheet of the site's kinds of pages: `python -m tests.browser.sheet FOLDER FILE.jpg` of a built site's folder."""

import sys
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from shutil import which
from subprocess import run
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import BROWSERS, PHONE, Quiet

STANDARD = "standards/cold-chain-circulation-box/index.html"
WIDTH, HEIGHT = 960, 720  # of a screen
Look = Literal["light", "dark"]
# What is shown: title, page, window, look, and the place to scroll to.
SHOTS: tuple[tuple[str, str, tuple[int, int], Look, str], ...] = (
    ("首页", "index.html", (WIDTH, HEIGHT), "light", ""),
    ("进展看板", "board.html", (WIDTH, HEIGHT), "light", ""),
    ("分类查询", "catalogue/index.html", (WIDTH, HEIGHT), "light", ""),
    ("标准", STANDARD, (WIDTH, HEIGHT), "light", ""),
    ("标准文本", STANDARD, (WIDTH, HEIGHT), "light", "#annex-holding"),
    ("正文的写法", "guides/writing.html", (WIDTH, HEIGHT), "light", "#_formulas"),
    ("征求意见", "consultations.html", (WIDTH, HEIGHT), "light", ""),
    ("提意见", "standards/livestream-product-information/index.html", (WIDTH, HEIGHT), "light", "#_text"),
    ("意见和处理", STANDARD, (WIDTH, HEIGHT), "light", "#_consultation-1"),
    ("程序证明", STANDARD.replace("index", "certificate"), (WIDTH, HEIGHT), "light", ""),
    ("年度报告", "governance/reports.html", (WIDTH, HEIGHT), "light", ""),
    ("会议", "governance/meetings/2026-10-23-council.html", (WIDTH, HEIGHT), "light", ""),
    ("规则", "reference/rules/consultation-notice-incomplete.html", (WIDTH, HEIGHT), "light", ""),
    ("无障碍声明", "accessibility.html", (WIDTH, HEIGHT), "light", ""),
    ("English", "en/index.html", (WIDTH, HEIGHT), "light", ""),
    ("夜间", STANDARD, (WIDTH, HEIGHT), "dark", ""),
    ("夜间的图", "governance/reports.html", (WIDTH, HEIGHT), "dark", "#_ballots"),
    ("手机", "index.html", PHONE, "light", ""),
    ("手机：标准", STANDARD, PHONE, "light", "#_text"),
    ("手机：夜间", "governance/reports.html", PHONE, "dark", ""),
)
PAPER = (1, 6, 8)  # the pages of the printed standard that are shown
_SHEET = """<meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: #e9edf1; font: 13px 'Noto Sans CJK SC', sans-serif; }
main { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; } figcaption { padding: 3px 0; color: #1b242d; } img { display: block; height: 240px; border: 1px solid #b8c2cc; }
</style><main>"""


def sheet(site: Path, target: Path) -> None:
    """Open every page of `SHOTS`, print one, and put all side by side."""
    with TemporaryDirectory() as folder, served(site) as address, sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=next(filter(None, map(which, BROWSERS)), BROWSERS[0]),
            args=["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"],
        )
        shots = [*screens(browser, address, Path(folder)), *paper(browser, address, Path(folder))]
        page = browser.new_page(viewport={"width": 1360, "height": 400})
        figures = (
            f'<figure><img src="{path.as_uri()}"><figcaption>{title}</figcaption></figure>'
            for title, path in shots
        )
        (Path(folder) / "sheet.html").write_text(_SHEET + "".join(figures), "utf-8")
        page.goto((Path(folder) / "sheet.html").as_uri())
        page.screenshot(path=target, full_page=True, type="jpeg", quality=62)
        browser.close()


def screens(browser: Browser, address: str, folder: Path) -> list[tuple[str, Path]]:
    """Every page as its window shows it."""
    made = []
    for at, (title, uri, (width, height), look, place) in enumerate(SHOTS):
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=look,
            locale="zh-CN",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto(f"{address}/{uri}{place}")
        page.wait_for_timeout(300)
        path = folder / f"{at:02}.png"
        page.screenshot(path=path)
        made.append((title, path))
        context.close()
    return made


def paper(browser: Browser, address: str, folder: Path) -> list[tuple[str, Path]]:
    """Some pages of a printed standard."""
    page = browser.new_page()
    page.goto(f"{address}/{STANDARD}")
    page.pdf(path=folder / "paper.pdf", prefer_css_page_size=True)
    page.close()
    run(["pdftoppm", "-png", "-r", "60", "paper.pdf", "paper"], cwd=folder, check=True)
    printed = sorted(folder.glob("paper-*.png"))
    return [(f"打印：第 {at} 页", printed[at - 1]) for at in PAPER if at <= len(printed)]


class served:  # noqa: N801 - reads as a sentence after `with`
    """A folder on this machine, for as long as needed."""

    def __init__(self, folder: Path) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


if __name__ == "__main__":
    sheet(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
