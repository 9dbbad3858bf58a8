"""What is handed to MkDocs, and how: the settings that it was given, the files, what a page's template is told."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime, write_file

from ..clock import day_of
from .build import SOURCES, Content, Known, RefusedError, Settings, collect
from .languages import of, twin
from .markup import Markdown
from .search.index import index
from .search.sections import sections
from .search.weight import Found, entries
from .view import FOLDERS

_REFUSED = "记录有错误，网站没有生成 (the records have errors, no site was built)"
# Parts of the theme's own search, which nothing here asks for.
_UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/")


class Options(Config):  # type: ignore[no-untyped-call]
    """Where files are edited, a repository whose steps are shown instead, the menu's English words, whether texts are printed."""

    edit_base = config_options.Type(str, default="")
    history = config_options.Type(str, default="")
    english = config_options.Type(dict, default={})
    pdf = config_options.Type(bool, default=False)


class Sheet(File):
    """A page whose text is written when MkDocs reads it."""

    written: Markdown

    @property
    def content_string(self) -> str:
        """The text."""
        return self.written.text

    @content_string.setter
    def content_string(self, value: str) -> None:
        raise AttributeError(value)


def root_of(config: MkDocsConfig) -> Path:
    """The chamber's folder; PluginError where the build would empty the sources of the site."""
    root = Path(config.config_file_path).resolve().parent
    sources = root / SOURCES
    if Path(config.site_dir).resolve() in (root, sources, *sources.parents):
        raise PluginError(f"site_dir {config.site_dir} would empty the sources")
    return root


def settings_of(config: MkDocsConfig, options: Mapping[str, Any], *, public: bool) -> Settings:
    """What the chamber set for its site; one that is not for the public has no certificates, and all drafts."""
    history = Path(config.config_file_path).parent / options["history"] if options["history"] else None
    base, url, pdf = options["edit_base"], config.site_url or "", public and options["pdf"]
    return Settings(base, url, history, certify=public, drafts=not public, pdf=pdf)


def content_of(root: Path, settings: Settings, known: Known) -> Content:
    """What the site shows on the day of the build; Abort where the records have errors."""
    try:
        return collect(root, day_of(get_build_datetime()), settings, known)
    except RefusedError as refusal:
        raise Abort(f"{refusal}\n{_REFUSED}") from None


def generated(content: Content, root: Path, files: Files, config: MkDocsConfig) -> Iterator[File]:
    """Pages, pictures, data and our own style; a page written by hand at the same address stands in its place."""
    for uri, page in content.pages.items():
        if files.get_file_from_path(uri) is None:
            sheet = Sheet.generated(config, uri, content="")
            assert isinstance(sheet, Sheet)
            sheet.written = page
            yield sheet
    for uri, data in content.files.items():
        yield File.generated(config, uri, content=data)
    for uri, path in content.media.items():
        yield File.generated(config, uri, abs_src_path=str(root / path))
    for asset in sorted((root / SOURCES / "assets").glob("*")):
        yield File.generated(config, f"assets/{asset.name}", abs_src_path=str(asset))


def leave_out(files: Files) -> None:
    """Without what the theme brings and no page of ours asks for."""
    for one in [one for one in files if one.src_uri.startswith(_UNUSED)]:
        files.remove(one)


def found(page: Page, html: str) -> Found:
    """What a search finds on a page: nothing where its front matter takes it out."""
    said = page.meta.get("search", {})
    boost = 0 if said.get("exclude") else said.get("boost", 1)
    return Found(page.file.url, boost, sections(html) if boost else ())


def lay_index(pages: Mapping[str, Found], content: Content, folder: str) -> None:
    """Lay the index of each language beside the pages."""
    for language in FOLDERS:
        own = {uri: one for uri, one in pages.items() if of(uri) == language}
        for uri, data in index(f"search/{language}", entries(own, content.standings)):
            write_file(data, str(Path(folder, uri)))


def told(content: Content, files: Files, uri: str) -> dict[str, Any]:
    """What the theme is told of a page: what its head says to programs, when it changed, where it is in the other language."""
    other = files.get_file_from_path(twin(uri))
    return {
        "machine_head": content.heads.get(uri, ""),
        "changed": content.changed.get(uri, ""),
        "twin": other.url if other else "",
    }
