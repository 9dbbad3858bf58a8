"""The preview on one's own machine: what the browser asks for is made of the last save that could be read."""

from dataclasses import dataclass
from html import escape
from mimetypes import guess_type
from pathlib import Path
from threading import Condition

from mkdocs.exceptions import MkDocsException

from .build import Known
from .render import Site, settings

OWN = "_preview/"
_FILES = {
    f"{OWN}reload.js": """\
// Loads the page again once something was saved. A page in the background keeps no connection, of which browsers have few.
(() => {
  const since = document.currentScript.dataset.version;
  let changes;
  const follow = () => {
    changes?.close();
    if (document.visibilityState !== "visible") return;
    changes = new EventSource(`/_preview/changes?${since}`);
    changes.onmessage = () => location.reload();
  };
  document.addEventListener("visibilitychange", follow);
  follow();
})();
""",
    f"{OWN}preview.css": """\
.preview-report { margin: 0; padding: 12px 20px; background: #7c1d10; color: #fff; font: 15px/1.6 sans-serif; }
.preview-report pre { margin: 8px 0 0; max-height: 40vh; overflow: auto; white-space: pre-wrap; font: 13px/1.5 monospace; }
""",
}
_KEPT = "没有更新：先改正下面的错误；页面仍是上一次的 · Not renewed: mend what follows; the pages are the last good ones"
_NONE = "还没有页面：先改正下面的错误 · No pages yet: mend what follows"
_FAILED = "这一页不能生成 · This page cannot be made"
_EMPTY = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>预览 Preview</title></head><body></body></html>'


@dataclass(frozen=True, slots=True)
class Answer:
    """What the browser gets."""

    status: int
    kind: str
    content: bytes


class Preview:
    """The site while it is edited; `report` says why the last save could not be shown, and is empty where it could."""

    def __init__(self, file: Path, folder: Path, known: Known) -> None:
        self._file = file
        self._folder = folder
        self._known = known
        self._site: Site | None = None
        self._changed = Condition()
        self._version = 0
        self.report = ""

    def renew(self) -> None:
        """Read everything again, and let the browsers know."""
        with self._changed:
            try:
                config, plugin = settings(self._file, self._folder)
                plugin.known = self._known
                self._site = Site(config)
                self.report = ""
            except Exception as fault:  # noqa: BLE001 - whatever is wrong with a save, the next one may mend it
                self.report = _told(fault)
            self._version += 1
            self._changed.notify_all()

    def wait(self, version: int, seconds: float) -> bool:
        """Whether there is something newer than `version`, now or within the time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._version > version, seconds)

    def answer(self, address: str) -> Answer:
        """What lies at an address: a page says so where the last save could not be shown, and follows the next."""
        if address in _FILES:
            return Answer(200, _kind(address), _FILES[address].encode())
        with self._changed:
            try:
                return self._found(address)
            except Exception as fault:  # noqa: BLE001 - a template or a page may fail in any way
                return self._alone(_FAILED, _told(fault))

    def _found(self, address: str) -> Answer:
        if self._site is None:
            return self._alone(_NONE, self.report)
        address += "index.html" if address == "" or address.endswith("/") else ""
        made = self._site.make(address)
        path = made or self._site.make("404.html")
        assert path is not None
        content = path.read_bytes()
        if path.suffix == ".html":
            banner = _banner(_KEPT, self.report) if self.report else ""
            content = self._dressed(content.decode(), banner).encode()
        return Answer(200 if made else 404, _kind(path.name), content)

    def _alone(self, title: str, report: str) -> Answer:
        return Answer(500, _kind(".html"), self._dressed(_EMPTY, _banner(title, report)).encode())

    def _dressed(self, html: str, banner: str) -> str:
        """A page with what the preview adds to it."""
        follow = f'<script src="/{OWN}reload.js" data-version="{self._version}"></script>'
        head, end, rest = html.partition("</head>")
        body, tag, below = rest.partition(">")
        return (
            f'{head}<link rel="stylesheet" href="/{OWN}preview.css">{follow}{end}{body}{tag}{banner}{below}'
        )


def _banner(title: str, report: str) -> str:
    words, told = escape(title), escape(report)
    return f'<div class="preview-report" role="alert"><strong>{words}</strong><pre>{told}</pre></div>'


def _told(fault: Exception) -> str:
    """What a user is told: the builder's and the records' own words, of anything else its kind as well."""
    return str(fault) if isinstance(fault, MkDocsException) else f"{type(fault).__name__}: {fault}"


def _kind(name: str) -> str:
    kind = guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
