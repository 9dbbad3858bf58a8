"""The thin hand-over to MkDocs: pages come from `build`, what keeps them harmless from `safety`, English from `languages`."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from . import handed, languages
from .build import Content, Known
from .safety import clean, secure
from .search.weight import Found
from .typeset import typeset


class TuanbiaoPlugin(BasePlugin[handed.Options]):  # type: ignore[no-untyped-call]
    """Adds the generated pages. `given` is what they are made of where that is known already, `known` what may be used again."""

    given: Content | None = None
    known = Known()
    content: Content
    english: MkDocsConfig
    menu: Navigation
    found: dict[str, Found]
    building = False

    def on_startup(self, *, command: str, **_: Any) -> None:
        """Certificates are made for a site that is published, not for a preview that is made again and again."""
        self.building = command == "build"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the records, and refuse on errors."""
        root = handed.root_of(config)
        settings = handed.settings_of(config, self.config, public=self.building)
        self.content = self.given or handed.content_of(root, settings, self.known)
        config.site_name = self.content.names["zh"]
        self.english = languages.settings(config, self.content.names["en"], self.config.english)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Hand over all that is generated."""
        handed.leave_out(files)
        for one in handed.generated(self.content, handed.root_of(config), files, config):
            files.append(one)
        self.menu = languages.navigation(files, self.english)
        self.found = {}
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, files: Files, **_: Any) -> str:
        """Tell the theme what it needs to know."""
        page.meta.update(handed.told(self.content, files, page.file.src_uri))
        return markdown

    def on_page_context(self, context: TemplateContext, *, page: Page, **_: Any) -> TemplateContext:
        """An English page stands in the English menu, among the theme's English words."""
        if languages.is_english(page.file.src_uri):
            context.update({"nav": self.menu, "config": self.english})
        return context

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
        """Take out of the content what is not on the list, and set the rest; remember what it says."""
        english = languages.is_english(page.file.src_uri)
        content = clean(languages.relabelled(html, config, self.config.english) if english else html)
        self.found[page.file.src_uri] = handed.found(page, content)
        return typeset(content)

    def on_post_page(self, output: str, *, page: Page, **_: Any) -> str:
        """Give the page its policy."""
        return secure(languages.finished(output, page.file.src_uri))

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Give pages without Markdown theirs."""
        return secure(output_content) if template_name.endswith(".html") else output_content

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Lay the index of each language beside the pages."""
        handed.lay_index(self.found, self.content, config.site_dir)
