#!/usr/bin/env python3
"""What a first search costs a reader: `bench/finding.py [N]` asks the fixed queries of an index of N made-up standards.

Each query is asked in a browser that has nothing yet, of a server that compresses as public hosts do. Prints the bytes over the
wire and the processor seconds to make the index; fails where a query tells of fewer pages than a plain scan finds.
"""

import gzip
import json
import re
import sys
import threading
import time
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from shutil import which
from statistics import median
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "bench")]

from corpus import standards  # noqa: E402 - this repository's own, from wherever it is started

from tuanbiao.site.search.grams import normal  # noqa: E402
from tuanbiao.site.search.index import Entry, index  # noqa: E402
from tuanbiao.site.search.sections import sections  # noqa: E402

COUNT = 5000
QUERIES = [one for one in (ROOT / "tests/queries.txt").read_text("utf-8").splitlines() if one]
PAGE = b"""<!doctype html><html lang="zh"><meta charset="utf-8"><title>-</title>
<article class="md-typeset"><div class="finder"></div></article><script src="assets/search.js"></script></html>"""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass
class Shelf:
    """Files in memory; `sent` counts the bytes of what was asked for, as they go over the wire."""

    files: Mapping[str, bytes]
    sent: list[int] = field(default_factory=list)

    def handler(self) -> type[BaseHTTPRequestHandler]:
        """Answers with a file, compressed."""
        shelf = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: Any) -> None:
                """Says nothing."""

            def do_GET(self) -> None:
                name = self.path.partition("?")[0].lstrip("/")
                content = gzip.compress(shelf.files.get(name, b""))
                shelf.sent.append(len(content))
                self.send_response(200 if name in shelf.files else 404)
                self.send_header("Content-Type", guess_type(name)[0] or "text/plain")
                self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        return Handler


@contextmanager
def served(shelf: Shelf) -> Iterator[str]:
    """The address of these files while they are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), shelf.handler())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def finding(count: int = COUNT) -> dict[str, Any]:
    """The figures; `median` and `max` are bytes over the wire for a first query with its first results."""
    made = [(f"{one.number}\u3000{one.title}", one) for one in standards(count)]
    begun = time.process_time()
    listed = [
        Entry(one.address, title, sections(one.html), ("in-force", "现行"), (one.number,))
        for title, one in made
    ]
    files = dict(index("search/zh", listed))
    spent = round(time.process_time() - begun, 1)
    texts = [
        normal("\n".join((one.title, *(f"{part.heading}\n{part.text}" for part in one.sections))))
        for one in listed
    ]
    script = (ROOT / "site/assets/search.js").read_bytes()
    shelf = Shelf({**files, "search.html": PAGE, "assets/search.js": script})
    with served(shelf) as address:
        told = list(_asked(shelf, address))
    sizes = [size for size, _ in told]
    lost = [query for query, (_, pages) in zip(QUERIES, told, strict=True) if pages < _scanned(texts, query)]
    assert not lost, lost
    return {
        "median": median(sizes),
        "max": max(sizes),
        "queries": len(QUERIES),
        "seconds": spent,
        "bytes": sum(map(len, files.values())),
    }


def _asked(shelf: Shelf, address: str) -> Iterator[tuple[int, int]]:
    """Bytes and pages of each query."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        path = next(filter(None, map(which, BROWSERS)), BROWSERS[0])
        browser = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for query in QUERIES:
            context = browser.new_context(locale="zh-CN")
            page = context.new_page()
            shelf.sent.clear()
            page.goto(f"{address}/search.html?{urlencode({'q': query})}")
            page.locator(".finder[aria-busy=false]").wait_for()
            number = re.search("[0-9]+", page.locator(".told").inner_text())
            yield sum(shelf.sent), int(number[0]) if number else 0
            context.close()
        browser.close()


def _scanned(texts: list[str], query: str) -> int:
    """On how many pages a plain scan finds every word; a number is one word with its space."""
    plain = unicodedata.normalize("NFKC", query)
    words = [
        normal(one) for one in re.sub(r"([a-z]/[a-z]+)\s+(?=\d)", r"\1", plain, flags=re.IGNORECASE).split()
    ]
    return sum(all(one in text for one in words) for text in texts)


if __name__ == "__main__":
    print(json.dumps(finding(*map(int, sys.argv[1:2])), indent=2, ensure_ascii=False))
