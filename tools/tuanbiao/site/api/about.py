"""The page for those who read the data: what there is, where, and what it promises."""

from collections.abc import Iterable, Iterator

from ...facts.stages import NAMES as STAGES
from ...words import Words, capital
from ..markup import Markdown, document, escape, heading, table
from ..view import Page, View
from .atom import industries
from .calendars import NAMES as CALENDARS
from .files import FILES, LISTS
from .place import API, SCHEMAS
from .promise import promises

_TITLE = Words("数据和订阅", "Data and feeds")
_HEAD = (Words("内容 Content", "Content"), Words("文件 Files", "Files"), Words("格式 Schema", "Schema"))
_PROMISES = (
    "\n\n".join((heading(2, "承诺", "_promise"), promises(0))),
    "\n\n".join((heading(2, "Stability", "_stability"), promises(1))),
)


def api_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, "api.md")
    about = page.say("公开数据、Atom 订阅、日历 · open data, feeds, calendars", "Open data, feeds, calendars")
    return page.uri, document(page.pick(_TITLE), _parts(page), description=about)


def _parts(page: Page) -> Iterator[str]:
    yield page.trail()
    yield f"# {_both(page, _TITLE)}"
    yield heading(2, _both(page, Words("数据", "Data")), "_data")
    yield table(page.picks(_HEAD), _files(page))
    yield page.say(
        "一项标准的文件是 `api/v1/standards/<标识>.json`，在该标准的网页上有链接。  \nThe file of one standard is linked from its page.",
        "The file of one standard is `api/v1/standards/<slug>.json`, linked from its page.",
    )
    yield from _feeds(page)
    yield heading(2, _both(page, Words("日历", "Calendars")), "_calendars")
    yield _links(page, [(f"calendars/{name}.ics", words) for name, words in CALENDARS.items()])
    yield from page.say(_PROMISES, _PROMISES[1:])


def _feeds(page: Page) -> Iterator[str]:
    yield heading(2, _both(page, Words("订阅", "Feeds")), "_feeds")
    yield _links(page, [("feeds/all.xml", Words("全部动态", "all events"))])
    yield _both(page, Words("按阶段", "By stage"))
    yield _links(page, [(f"feeds/stage/{name}.xml", words) for name, words in STAGES.items()])
    codes = industries(page.view)
    yield (
        page.say("按国民经济行业分类（GB/T 4754） · By industry", "By industry (GB/T 4754)") if codes else ""
    )
    yield _links(page, [(f"feeds/industry/{code}.xml", Words(code, code)) for code in codes])
    yield page.say(
        "每一项标准的网页上有该标准的订阅。  \nEach standard has a feed of its own, linked from its page.",
        "Each standard has a feed of its own, linked from its page.",
    )


def _files(page: Page) -> Iterator[tuple[str, ...]]:
    for name, (_, words) in FILES.items():
        if name == "standard":
            links = escape(page.say("api/v1/standards/<标识>.json", "api/v1/standards/<slug>.json"))
        else:
            links = page.link("JSON", f"{API}/{name}.json")
        if name in LISTS:
            links += page.say("　", ", ") + page.link("CSV", f"{API}/{name}.csv")
        schema = page.link("JSON Schema", f"{SCHEMAS}/{name}.schema.json")
        yield page.say(f"{escape(words.zh)}<br>{escape(words.en)}", escape(capital(words.en))), links, schema


def _links(page: Page, items: Iterable[tuple[str, Words]]) -> str:
    named = (
        page.link(page.say(" ".join(dict.fromkeys(words)), capital(words.en)), uri) for uri, words in items
    )
    return page.beside(named)


def _both(page: Page, words: Words) -> str:
    """Both languages on the Chinese page, English alone on the English one."""
    return page.say(" · ".join(words), words.en)
