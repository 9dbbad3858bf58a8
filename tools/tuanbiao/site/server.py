"""Serves a preview on this machine, and follows what is saved."""

import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from ..tree import ROOTS
from ..watching import saves
from .build import SOURCES
from .preview import OWN, Preview

# All that the site is made from.
WATCHED = (*ROOTS, SOURCES, "mkdocs.yml")
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
    for begun in saves(root, WATCHED):
        preview.renew()
        told(time.perf_counter() - begun)


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
