"""The thin hand-over to MkDocs: the pages come from `build`, what keeps them harmless from `safety`."""

from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime

from ..clock import day_of
from .build import SOURCES, Content, RefusedError, Settings, collect
from .safety import clean, secure


class Options(Config):  # type: ignore[no-untyped-call]
    """`edit_base`: an address to append a path to, to edit its file; `history`: a repository whose steps are shown instead."""

    edit_base = config_options.Type(str, default="")
    history = config_options.Type(str, default="")


class TuanbiaoPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Adds the generated pages; a page written by hand at the same address stands in their place."""

    content: Content
    root: Path
    building = False

    def on_startup(self, *, command: str, **_: Any) -> None:
        """Certificates are made for a site that is published, not for a preview that is built again and again."""
        self.building = command == "build"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the records, on the day of the build, and refuse on errors."""
        self.root = Path(config.config_file_path).resolve().parent
        sources = self.root / SOURCES
        if Path(config.site_dir).resolve() in (self.root, sources, *sources.parents):
            raise PluginError(f"site_dir {config.site_dir} would empty the sources")
        try:
            history = self.root / self.config.history if self.config.history else None
            settings = Settings(self.config.edit_base, config.site_url or "", history, certify=self.building)
            self.content = collect(self.root, day_of(get_build_datetime()), settings)
        except RefusedError as refusal:
            raise Abort(
                f"{refusal}\n记录有错误，网站没有生成 (the records have errors, no site was built)"
            ) from None
        config.site_name = f"{self.content.name}团体标准"
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Hand over pages, pictures, data and our own style."""
        for uri, text in self.content.pages.items():
            if files.get_file_from_path(uri) is None:
                files.append(File.generated(config, uri, content=text))
        for uri, content in self.content.files.items():
            files.append(File.generated(config, uri, content=content))
        for uri, path in self.content.media.items():
            files.append(File.generated(config, uri, abs_src_path=str(self.root / path)))
        for asset in sorted((self.root / SOURCES / "assets").glob("*")):
            files.append(File.generated(config, f"assets/{asset.name}", abs_src_path=str(asset)))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Let the theme know what the page's head tells programs."""
        uri = page.file.src_uri
        page.meta["machine_head"] = self.content.heads.get(uri, "")
        page.meta["changed"] = self.content.changed.get(uri, "")
        return markdown

    def on_page_content(self, html: str, **_: Any) -> str:
        """Take out of the content what is not on the list."""
        return clean(html)

    def on_post_page(self, output: str, **_: Any) -> str:
        """Give the page its policy."""
        return secure(output)

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Give pages without Markdown theirs."""
        return secure(output_content) if template_name.endswith(".html") else output_content

    def on_serve(self, server: LiveReloadServer, **_: Any) -> LiveReloadServer:
        """Build again when a record or the style changes."""
        for folder in ("governance", "standards", f"{SOURCES}/assets"):
            server.watch(str(self.root / folder))
        return server
