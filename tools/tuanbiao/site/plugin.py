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
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime
from mkdocs.utils.templates import TemplateContext

from ..clock import day_of
from . import languages
from .build import SOURCES, Content, RefusedError, Settings, collect
from .safety import clean, secure
from .typeset import typeset


class Options(Config):  # type: ignore[no-untyped-call]
    """`edit_base`: an address to append a path to, to edit its file; `history`: a repository whose steps are shown instead.

    `english`: what the titles of the menu are called there.
    """

    edit_base = config_options.Type(str, default="")
    history = config_options.Type(str, default="")
    english = config_options.Type(dict, default={})


class TuanbiaoPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Adds the generated pages; a page written by hand at the same address stands in their place."""

    content: Content
    root: Path
    english: MkDocsConfig
    menu: Navigation
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
        config.site_name = self.content.names["zh"]
        self.english = languages.settings(config, self.content.names["en"], self.config.english)
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
        self.menu = languages.navigation(files, self.english)
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, files: Files, **_: Any) -> str:
        """Let the theme know what the page's head tells programs."""
        uri = page.file.src_uri
        page.meta["machine_head"] = self.content.heads.get(uri, "")
        page.meta["changed"] = self.content.changed.get(uri, "")
        other = files.get_file_from_path(languages.twin(uri))
        page.meta["twin"] = other.url if other else ""
        return markdown

    def on_page_context(self, context: TemplateContext, *, page: Page, **_: Any) -> TemplateContext:
        """An English page stands in the English menu, among the theme's English words."""
        if page.file.src_uri.startswith(languages.ENGLISH):
            context.update({"nav": self.menu, "config": self.english})
        return context

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
        """Take out of the content what is not on the list, and set the rest."""
        english = page.file.src_uri.startswith(languages.ENGLISH)
        return typeset(clean(languages.relabelled(html, config, self.config.english) if english else html))

    def on_post_page(self, output: str, *, page: Page, **_: Any) -> str:
        """Give the page its policy."""
        english = page.file.src_uri.startswith(languages.ENGLISH)
        return secure(languages.marked(output) if english else output)

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Give pages without Markdown theirs."""
        return secure(output_content) if template_name.endswith(".html") else output_content

    def on_serve(self, server: LiveReloadServer, **_: Any) -> LiveReloadServer:
        """Build again when a record or the style changes."""
        for folder in ("governance", "standards", f"{SOURCES}/assets"):
            server.watch(str(self.root / folder))
        return server
