"""The page on which one searches; site/assets/search.js makes it work, and without scripts it leads to the catalogue."""

from collections.abc import Iterator

from ..markup import Markdown, box, document
from ..view import Page, View

URI = "search.md"


def search_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page, which is no result itself."""
    page = Page(view, URI)
    return page.uri, document(page.say("搜索", "Search"), _parts(page), hide=("navigation", "toc"), boost=0)


def _parts(page: Page) -> Iterator[str]:
    yield page.trail()
    yield f"# {page.say('搜索', 'Search')}"
    yield box(
        "finder",
        page.say(
            "搜索需要脚本。不用脚本时，标准都在目录里：",
            "The search needs scripts. Without them, every standard is in the lists: ",
        )
        + page.join(
            (
                page.link(page.say("标准目录", "all standards"), "standards/index.md"),
                page.link(page.say("分类查询", "by class"), "catalogue/index.md"),
            )
        )
        + page.say("。", "."),
    )
