"""A site whose pages are rendered one by one, when somebody wants them: reading all of them is quick, rendering is not."""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File, Files, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation

from .plugin import TuanbiaoPlugin


class _Compiled(BytecodeCache):
    """Compiled templates, by name and content: a theme is compiled once, not after every save."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what is held of the template, if it is of the same content."""
        if bucket.key in self._held:
            bucket.bytecode_from_string(self._held[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Hold it."""
        self._held[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()
# The theme's pages that are no documents.
_TEMPLATES = ("404.html",)


def settings(file: Path, folder: Path) -> tuple[MkDocsConfig, TuanbiaoPlugin]:
    """The builder's settings from `file`, for a site in `folder`, with our own part of them.

    There is no search, which needs every page rendered. Raises MkDocsException where the settings are at fault.
    """
    config = load_config(str(file), site_dir=str(folder))
    plugin = config.plugins.get("tuanbiao")
    if not isinstance(plugin, TuanbiaoPlugin):
        raise ConfigurationError(f"{file}: plugins 中没有 tuanbiao (is not among the plugins)")
    search = config.plugins.get("material/search")
    if search is not None:
        search.config.enabled = False
    config.plugins.on_startup(command="serve", dirty=False)
    return config, plugin


class Site:
    """Everything of a site but its rendered pages; raises MkDocsException where the settings or the records are at fault."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.config = config.plugins.on_config(config)
        self.env = self.config.theme.get_env()
        self.env.bytecode_cache = _COMPILED
        self.files = self._files()
        self.nav = self.config.plugins.on_nav(
            get_navigation(self.files, self.config), config=self.config, files=self.files
        )
        self.env = self.config.plugins.on_env(self.env, config=self.config, files=self.files)
        for page in self.nav.pages:
            page.read_source(self.config)  # a menu shows the titles of pages that are not rendered yet
        self.listed = {one.dest_uri: one for one in self.files}
        self._made: set[str] = set()

    def _files(self) -> Files:
        files = get_files(self.config)
        files.add_files_from_theme(self.env, self.config)
        files = self.config.plugins.on_files(files, config=self.config)
        set_exclusions(files, self.config)
        return files

    def make(self, address: str) -> Path | None:
        """The file at an address below the top of the site, rendered or copied the first time; None where there is none."""
        file = self.listed.get(address)
        known = file is not None or address in _TEMPLATES
        if known and address not in self._made:
            self._make(address, file)
            self._made.add(address)
        return Path(self.config.site_dir, address) if known else None

    def _make(self, address: str, file: File | None) -> None:
        if file is None:
            _build_theme_template(address, self.env, self.files, self.config, self.nav)
        elif file.page is None:
            file.copy_file()
        else:
            _populate_page(file.page, self.config, self.files)
            documents = self.files.documentation_pages()
            _build_page(file.page, self.config, documents, self.nav, self.env)

    def write(self, pages: Iterable[str]) -> None:
        """Make these pages, by their sources' addresses, and all that pages load or show."""
        for uri in pages:
            file = self.files.get_file_from_path(uri)
            if file is not None:
                self.make(file.dest_uri)
        for address in self.listed:
            if address.startswith("assets/") or "/figures/" in address:
                self.make(address)
