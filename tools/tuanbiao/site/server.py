"""Serves a preview on this machine, and follows what is saved."""

import os
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from ..tree import ROOTS
from .build import SOURCES
from .preview import OWN, Preview

_WATCHED = (*ROOTS, SOURCES, "mkdocs.yml")
_PAUSE = 0.2  # seconds between two looks
_SHARE = 10  # a look may cost this part of the time: a chamber can have 100,000 files
_BREATH = 15.0  # seconds after which a browser that follows hears that the preview is still there


def listen(preview: Preview, host: str, port: int) -> ThreadingHTTPServer:
    """The server, bound and answering in a thread of its own; OSError where the address is taken."""

    class Handler(_Handler):
        shown = preview

    server = ThreadingHTTPServer((host, port), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    return server


def follow(preview: Preview, root: Path, told: Callable[[float], None]) -> None:
    """Make the preview, and renew it after every save; say each time how many seconds that took. Never returns."""
    seen = None
    while True:
        begun = time.perf_counter()
        found = state(root)
        cost = time.perf_counter() - begun
        if found != seen:
            preview.renew()
            told(time.perf_counter() - begun)
        seen = found
        time.sleep(max(_PAUSE, cost * _SHARE))


def state(root: Path) -> frozenset[tuple[str, int, int]]:
    """Name, size and time of every file that the site is made from."""
    return frozenset(found for name in _WATCHED for found in _files(root / name))


def _files(path: Path) -> Iterator[tuple[str, int, int]]:
    if path.is_dir():
        for folder, _, names in os.walk(path):
            for name in names:
                yield from _file(Path(folder, name))
    else:
        yield from _file(path)


def _file(path: Path) -> Iterator[tuple[str, int, int]]:
    try:
        about = path.stat()
    except OSError:  # gone since it was listed
        return
    yield str(path), about.st_size, about.st_mtime_ns


class _Handler(BaseHTTPRequestHandler):
    shown: Preview

    def do_GET(self) -> None:
        """A page, a file, or the stream that tells of the next save."""
        asked = urlsplit(self.path)
        address = unquote(asked.path).lstrip("/")
        if address == f"{OWN}changes":
            self._tell(int(asked.query) if asked.query.isdecimal() else 0)
            return
        answer = self.shown.answer(address)
        self._head(answer.status, answer.kind)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    def _tell(self, version: int) -> None:
        self._head(200, "text/event-stream")
        self.end_headers()
        try:
            while not self.shown.wait(version, _BREATH):
                self.wfile.write(b": still here\n\n")
            self.wfile.write(b"data: changed\n\n")
        except OSError:  # the browser has left
            return

    def _head(self, status: int, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")

    def log_message(self, *_: Any) -> None:
        """Requests are not worth a line."""
