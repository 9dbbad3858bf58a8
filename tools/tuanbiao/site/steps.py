"""How far a build has come: a part of MkDocs's own that says so page by page."""

from collections.abc import Callable
from typing import Any

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files


class Nothing(Config):  # type: ignore[no-untyped-call]
    """No settings."""


class Steps(BasePlugin[Nothing]):  # type: ignore[no-untyped-call]
    """Tells `told`, whenever a page has come one of its two steps further, how many steps there are."""

    def __init__(self, told: Callable[[int], None]) -> None:
        self.told = told
        self.steps = 0

    def on_files(self, files: Files, **_: Any) -> None:
        """Count, after all pages were handed over."""
        self.steps = 2 * len(files.documentation_pages())

    def on_page_content(self, *_: Any, **__: Any) -> None:
        """A page was read."""
        self.told(self.steps)

    def on_post_page(self, *_: Any, **__: Any) -> None:
        """A page was written."""
        self.told(self.steps)
