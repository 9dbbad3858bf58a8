"""The page for those who read the data: what there is, where, and what it promises."""

from collections.abc import Iterable, Iterator

from ...facts.stages import NAMES as STAGES
from ...words import Words
from ..markup import Markdown, document, escape, heading, table
from ..view import Page, View
from .atom import industries
from .calendars import NAMES as CALENDARS
from .files import FILES
from .place import API, SCHEMAS
from .promise import promises

_LISTS = ("standards", "consultations", "events", "members")


def api_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, "api.md")
    return page.uri, document(
        "数据和订阅", _parts(page), description="公开数据、Atom 订阅、日历 · open data, feeds, calendars"
    )


def _parts(page: Page) -> Iterator[str]:
    yield page.trail()
    yield "# 数据和订阅 · Data and feeds"
    yield heading(2, "数据 · Data", "_data")
    yield table(("内容 Content", "文件 Files", "格式 Schema"), _files(page))
    yield "一项标准的文件是 `api/v1/standards/<标识>.json`，在该标准的网页上有链接。  \nThe file of one standard is linked from its page."
    yield heading(2, "订阅 · Feeds", "_feeds")
    yield _links(page, [("feeds/all.xml", Words("全部动态", "all events"))])
    yield "按阶段 · By stage"
    yield _links(page, [(f"feeds/stage/{name}.xml", words) for name, words in STAGES.items()])
    codes = industries(page.view)
    yield "按国民经济行业分类（GB/T 4754） · By industry" if codes else ""
    yield _links(page, [(f"feeds/industry/{code}.xml", Words(code, "")) for code in codes])
    yield "每一项标准的网页上有该标准的订阅。  \nEach standard has a feed of its own, linked from its page."
    yield heading(2, "日历 · Calendars", "_calendars")
    yield _links(page, [(f"calendars/{name}.ics", words) for name, words in CALENDARS.items()])
    yield heading(2, "承诺", "_promise")
    yield promises(0)
    yield heading(2, "Stability", "_stability")
    yield promises(1)


def _files(page: Page) -> Iterator[tuple[str, ...]]:
    for name, (_, words) in FILES.items():
        if name == "standard":
            links = escape("api/v1/standards/<标识>.json")
        else:
            links = page.link("JSON", f"{API}/{name}.json")
        if name in _LISTS:
            links += f"　{page.link('CSV', f'{API}/{name}.csv')}"
        schema = page.link("JSON Schema", f"{SCHEMAS}/{name}.schema.json")
        yield f"{escape(words.zh)}<br>{escape(words.en)}", links, schema


def _links(page: Page, items: Iterable[tuple[str, Words]]) -> str:
    return "　".join(page.link(" ".join(filter(None, words)), uri) for uri, words in items)
