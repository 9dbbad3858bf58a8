"""The first page: what is open for comment now, what is new, how much there is."""

from collections import Counter
from collections.abc import Iterator

from ..facts.stages import NAMES
from ..register import STATUSES, Row
from ..standard import Standard
from .access import is_open, round_now, shows_text
from .board import news
from .deadline import closing
from .markup import badge, box, document, escape, heading, nowrap, outside, said, table
from .names import refer
from .names import standard as standard_link
from .remark import ANCHOR as REMARKS
from .view import Page, View, standard_uri

_NEWEST = 6
# Written by hand: what one can do, a page each.
_ROLES = (
    ("提案", "propose"),
    ("起草", "draft"),
    ("提意见", "comment"),
    ("审查", "review"),
    ("表决", "vote"),
    ("发布", "publish"),
    ("申诉和投诉", "appeal"),
)
_COUNTED = ("in-force", "upcoming", "in-progress", "superseded", "withdrawn")


def home_page(view: View) -> tuple[str, str]:
    """Address and Markdown of the page."""
    page = Page(view, "index.md", ("governance/chamber.md",))
    return page.uri, document(site_name(view), _parts(page), hide=("navigation", "toc"))


def site_name(view: View) -> str:
    """What the site is called: the chamber's name, or what it is, and what it makes."""
    chamber = view.library.governance.chamber
    if view.language == "en":
        name = (chamber.data.name_en or chamber.data.name) if chamber else "Chamber of commerce"
        return f"{name}: group standards"
    return f"{chamber.data.name if chamber else '商会'}团体标准"


def _parts(page: Page) -> Iterator[str]:
    view = page.view
    yield f"# {escape(site_name(view))}"
    yield f"本站由商会的标准仓库生成，公开每项标准的文本、程序和依据。数据截至 {view.as_of.isoformat()}。\n{{: .lead }}"
    yield _counts(page)
    yield heading(2, "正在征求意见", "_open")
    open_now = [one for one in view.library.standards.values() if is_open(one, view.as_of)]
    yield "\n\n".join(invitation(page, one) for one in open_now) or "目前没有正在征求意见的标准。"
    yield heading(2, "最新发布", "_new")
    yield _newest(page)
    yield heading(2, "最近的进展", "_news")
    yield news(page, 5)
    yield heading(2, "在研项目", "_progress")
    yield _progress(page)
    yield page.link("进展看板", "board.md")
    yield heading(2, "参与", "_join")
    yield _roles(page)
    yield heading(2, "公开信息", "_information")
    yield page.link("组织机构、运行机制、决策规则、制定程序、工作进展", "information.md")
    yield page.source()


def _roles(page: Page) -> str:
    return "　".join(page.link(name, f"guides/{slug}.md") for name, slug in _ROLES)


def _counts(page: Page) -> str:
    counts = Counter(page.view.status(row) for row in page.view.rows.values())
    items = "".join(
        f'<li><strong class="count-{name}">{counts[name]}</strong> <span>{STATUSES[name].zh}</span></li>'
        for name in _COUNTED
    )
    return f'<ul class="counts">{items}</ul>'


def invitation(page: Page, standard: Standard) -> str:
    """One open round: which standard, until when, who may answer and how."""
    now = round_now(standard)
    assert now is not None
    number, record = now
    data = record.data
    who = "面向社会" if data.scope == "public" else "面向会员"
    round_ = f"第{number}轮，" if number > 1 else ""
    how = f"提出意见：{said(data.feedback)}。" if data.feedback else ""
    title = f"**{standard_link(page, standard.slug)}**"
    place = page.link("看草案，逐条提意见", standard_uri(standard.slug), REMARKS)
    way = f" {place}。" if shows_text(standard) else ""
    until = closing(data.binding_closes, page.view.as_of)
    return box("card", title, f"{round_}{who}。{until}", how + _contact(page, data.contact) + way)


def _contact(page: Page, body: str | None) -> str:
    """Whom to ask: the body, and the chamber's own public mailbox."""
    chamber = page.view.library.governance.chamber
    email = chamber.data.email if chamber else None
    mail = outside(escape(email), f"mailto:{email}") if email else ""
    ways = "，".join(filter(None, (refer(page, "body", body) if body else "", mail)))
    return f"联系：{ways}。" if ways else ""


def _newest(page: Page) -> str:
    published = [row for row in page.view.rows.values() if row.published and row.published <= page.view.as_of]
    published.sort(key=lambda row: (row.published, row.slug), reverse=True)
    return publications(page, published[:_NEWEST]) or "还没有发布标准。"


def publications(page: Page, rows: list[Row]) -> str:
    """Published standards, a row each."""
    cells = (
        (
            standard_link(page, row.slug),
            badge(page.view.status_words(row).zh, page.view.status(row)),
            nowrap(row.published.isoformat()) if row.published else "",
            nowrap(row.effective.isoformat()) if row.effective else "",
        )
        for row in rows
    )
    return table(("标准", "状态", "发布", "实施"), cells)


def _progress(page: Page) -> str:
    counts = Counter[str](
        one.index.data.stage
        for one in page.view.library.standards.values()
        if page.view.status(page.view.rows[one.slug]) == "in-progress"
    )
    items = [
        page.link(f"{NAMES[stage].zh} {counts[stage]}", "standards/index.md", f"_{stage}")
        for stage in NAMES
        if counts[stage]
    ]
    return "　".join(items) or "目前没有在研项目。"
