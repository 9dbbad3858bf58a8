"""The first page: what is open for comment now, what is new, how much there is."""

from collections import Counter
from collections.abc import Iterator

from ..facts.stages import NAMES
from ..register import STATUSES, Row
from ..standard import Standard
from ..words import Words, capital
from .access import is_open, round_now, shows_text
from .board import TITLE as BOARD
from .board import news
from .deadline import closing
from .markup import box, document, escape, heading, nowrap, outside, said, table
from .names import refer, status_badge
from .names import standard as standard_link
from .remark import ANCHOR as REMARKS
from .view import Page, View, standard_uri

_NEWEST = 6
# Written by hand: what one can do, a page each.
_ROLES = {
    "propose": Words("提案", "Propose"),
    "draft": Words("起草", "Draft"),
    "comment": Words("提意见", "Comment"),
    "review": Words("审查", "Review"),
    "vote": Words("表决", "Vote"),
    "publish": Words("发布", "Publish"),
    "appeal": Words("申诉和投诉", "Appeals and complaints"),
    "run": Words("办好一个商会", "Run a chamber"),
}
_WHO = {
    True: Words("面向社会", "open to the public"),
    False: Words("面向会员", "open to the members"),
}
_READ = Words("看草案，逐条提意见", "Read the draft and comment clause by clause")
_INFORMATION = Words(
    "组织机构、运行机制、决策规则、制定程序、工作进展",
    "Organization, working mechanism, decision rules, procedure, progress of the work",
)
_PUBLISHED = (
    Words("标准", "Standard"),
    Words("状态", "Status"),
    Words("发布", "Published"),
    Words("实施", "In effect"),
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
    yield f"# {escape(site_name(page.view))}"
    yield _lead(page)
    yield _counts(page)
    yield heading(2, page.say("正在征求意见", "Open for comment"), "_open")
    yield invitations(page)
    yield heading(2, page.say("最新发布", "Newly published"), "_new")
    yield _newest(page)
    yield heading(2, page.say("最近的进展", "Latest progress"), "_news")
    yield news(page, 5)
    yield heading(2, page.say("在研项目", "Work in progress"), "_progress")
    yield _progress(page)
    yield page.link(page.pick(BOARD), "board.md")
    yield heading(2, page.say("参与", "Take part"), "_join")
    yield page.beside(page.link(page.pick(name), f"guides/{slug}.md") for slug, name in _ROLES.items())
    yield heading(2, page.say("公开信息", "Public information"), "_information")
    yield page.link(page.pick(_INFORMATION), "information.md")
    yield page.source()


def _lead(page: Page) -> str:
    day = page.view.as_of.isoformat()
    told = page.say(
        f"本站由商会的标准仓库生成，公开每项标准的文本、程序和依据。数据截至 {day}。",
        "This site is made from the chamber's repository of standards: the text of every standard, how it came about and on what"
        f" grounds. As of {day}.",
    )
    return f"{told}\n{{: .lead }}"


def invitations(page: Page) -> str:
    """Every open round, or that there is none."""
    day = page.view.as_of
    open_now = [invitation(page, one) for one in page.view.library.standards.values() if is_open(one, day)]
    none = page.say("目前没有正在征求意见的标准。", "No standard is open for comment now.")
    return "\n\n".join(open_now) or none


def _counts(page: Page) -> str:
    counts = Counter(page.view.status(row) for row in page.view.rows.values())
    items = "".join(
        f'<li><strong class="count-{name}">{counts[name]}</strong> <span>{page.label(STATUSES[name])}</span></li>'
        for name in _COUNTED
    )
    return f'<ul class="counts">{items}</ul>'


def invitation(page: Page, standard: Standard) -> str:
    """One open round: which standard, until when, who may answer and how."""
    now = round_now(standard)
    assert now is not None
    number, record = now
    data = record.data
    who = _WHO[data.scope == "public"]
    asked = (
        page.say(f"第{number}轮，{who.zh}。", f"Round {number}, {who.en}. ")
        if number > 1
        else page.say(f"{who.zh}。", f"{capital(who.en)}. ")
    )
    title = f"**{standard_link(page, standard.slug)}**"
    ways = filter(None, (_how(page, data.feedback), _contact(page, data.contact)))
    text = page.link(page.pick(_READ), standard_uri(standard.slug), REMARKS) + page.say("。", ".")
    told = page.say("", " ").join(ways), text if shows_text(standard) else ""
    return box("card", title, asked + closing(page, data.binding_closes), " ".join(filter(None, told)))


def _how(page: Page, feedback: str | None) -> str:
    return page.say(f"提出意见：{said(feedback)}。", f"How to comment: {said(feedback)}.") if feedback else ""


def _contact(page: Page, body: str | None) -> str:
    """Whom to ask: the body, and the chamber's own public mailbox."""
    chamber = page.view.library.governance.chamber
    email = chamber.data.email if chamber else None
    mail = outside(escape(email), f"mailto:{email}") if email else ""
    ways = page.say("，", ", ").join(filter(None, (refer(page, "body", body) if body else "", mail)))
    return page.say(f"联系：{ways}。", f"Contact: {ways}.") if ways else ""


def _newest(page: Page) -> str:
    published = [row for row in page.view.rows.values() if row.published and row.published <= page.view.as_of]
    published.sort(key=lambda row: (row.published, row.slug), reverse=True)
    return publications(page, published[:_NEWEST]) or page.say(
        "还没有发布标准。", "No standard has been published yet."
    )


def publications(page: Page, rows: list[Row]) -> str:
    """Published standards, a row each."""
    cells = (
        (
            standard_link(page, row.slug),
            status_badge(page, row),
            nowrap(row.published.isoformat()) if row.published else "",
            nowrap(row.effective.isoformat()) if row.effective else "",
        )
        for row in rows
    )
    return table(page.picks(_PUBLISHED), cells)


def _progress(page: Page) -> str:
    counts = Counter[str](
        one.index.data.stage
        for one in page.view.library.standards.values()
        if page.view.status(page.view.rows[one.slug]) == "in-progress"
    )
    links = [
        page.link(f"{page.label(NAMES[stage])} {counts[stage]}", "standards/index.md", f"_{stage}")
        for stage in NAMES
        if counts[stage]
    ]
    return page.beside(links) or page.say("目前没有在研项目。", "No work is in progress now.")
