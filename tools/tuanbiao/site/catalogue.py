"""All standards, and the rounds of consultation."""

from collections.abc import Iterator
from datetime import date

from ..facts.stages import NAMES
from ..records.described import labels
from ..records.parts import GENESES
from ..register import Row
from ..standard import Standard
from ..words import Words, counted
from .access import round_now
from .board import TITLE as BOARD
from .board import URI as BOARD_URI
from .deadline import end
from .facets import INDEX as BROWSE_URI
from .facets import STAGE, address
from .facets import TITLE as BROWSE
from .home import invitations
from .markup import ALONE, Markdown, badge, document, escape, heading, nowrap, table
from .names import standard as standard_link
from .names import status_badge, title
from .view import Page, View, standard_uri

_KINDS = labels(GENESES)
_REVIEWED = "systematic-review"
_FEW = 50  # of one stage; its own pages have them all
_ROUNDS = 200  # that are listed
_ISSUED = ("publication", _REVIEWED, "withdrawn")
_TITLE = Words("标准目录", "Catalogue of standards")
_CONSULTATIONS = Words("征求意见", "Consultations")
_ISSUED_HEAD = (
    Words("编号", "Number"),
    Words("名称", "Title"),
    Words("状态", "Status"),
    Words("发布", "Published"),
    Words("实施", "In effect"),
)
_UNDER_WAY_HEAD = (
    Words("进入本阶段", "In this stage since"),
    Words("状态", "Status"),
    Words("名称", "Title"),
    Words("制修订", "Kind"),
)
_ROUNDS_HEAD = (
    Words("标准", "Standard"),
    Words("轮次", "Round"),
    Words("范围", "Asked"),
    Words("开始", "Opens"),
    Words("截止", "Closes"),
)
_SCOPES = {True: Words("社会公众", "The public"), False: Words("全体会员", "All members")}
_GROUPS = (
    *_ISSUED[:2],
    *(stage for stage in NAMES if stage not in (*_ISSUED, "cancelled")),
    "withdrawn",
    "cancelled",
)


def catalogue_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the list of all standards."""
    page = Page(view, "standards/index.md")
    return page.uri, document(page.pick(_TITLE), _catalogue(page), hide=ALONE)


def _catalogue(page: Page) -> Iterator[str]:
    rows = list(page.view.rows.values())
    yield page.trail()
    yield f"# {page.pick(_TITLE)}"
    yield _lead(page, len(rows))
    ways = (BOARD, BOARD_URI), (BROWSE, BROWSE_URI)
    yield page.beside(page.link(page.pick(name), uri) for name, uri in ways) + "\n{: .jumps }"
    for stage in _GROUPS:
        those = [row for row in rows if _stage(row) == stage]
        if those:
            name = Words("已发布", "published") if stage == "publication" else NAMES[stage]
            yield heading(2, page.named(page.label(name), str(len(those))), f"_{stage}")
            yield _issued(page, those) if stage in _ISSUED else _under_way(page, those)
            if len(those) > _FEW:
                every = page.say(f"全部 {len(those)} 项", f"all {len(those)}")
                yield page.link(every, address(STAGE, stage))
    if any(row.inherited for row in rows):
        more = page.link(page.say("承接的标准", "Inherited standards"), "governance/baseline.md")
        yield page.say(
            f"标有“承接”的标准在启用仓库以前制定，见{more}。",
            f"Standards marked “inherited” were made before the repository was taken into use; see {more}.",
        )


def _lead(page: Page, count: int) -> str:
    day = page.view.as_of.isoformat()
    told = page.say(
        f"共 {count} 项，数据截至 {day}。新版未实施之前，旧版仍然现行。",
        f"{counted(count, 'standard')} as of {day}. An edition stays in force until the newer one takes effect.",
    )
    return f"{told}\n{{: .lead }}"


def _stage(row: Row) -> str:
    return _REVIEWED if row.review_open and row.stage == "publication" else row.stage


def _issued(page: Page, rows: list[Row]) -> str:
    """Newest first."""
    newest = sorted(
        rows, key=lambda row: (row.published or date.min, row.number or "", row.slug), reverse=True
    )
    cells = (
        (
            nowrap(row.number or "—"),
            _title(page, row),
            status_badge(page, row),
            nowrap(row.published.isoformat()) if row.published else "",
            nowrap(row.effective.isoformat()) if row.effective else "",
        )
        for row in newest[:_FEW]
    )
    return table(page.picks(_ISSUED_HEAD), cells)


def _under_way(page: Page, rows: list[Row]) -> str:
    """Those that wait longest first."""
    cells = [(*_since(page, row), _title(page, row), page.pick(_KINDS[row.kind])) for row in rows]
    return table(page.picks(_UNDER_WAY_HEAD), sorted(cells)[:_FEW])


def _since(page: Page, row: Row) -> tuple[str, str]:
    standard = page.view.library.standards.get(row.slug)
    moves = standard.index.data.moves if standard else ()
    day = nowrap(moves[-1].on.isoformat()) if moves else ""
    return day, status_badge(page, row)


def _title(page: Page, row: Row) -> str:
    if row.inherited:
        return f"{escape(title(page, row))} {badge(page.say('承接', 'inherited'), 'declared')}"
    return page.link(title(page, row), standard_uri(row.slug))


def consultations_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the rounds that are open, and of all that were."""
    page = Page(view, "consultations.md")
    return page.uri, document(page.pick(_CONSULTATIONS), _consultations(page), hide=ALONE)


def _consultations(page: Page) -> Iterator[str]:
    standards = page.view.library.standards.values()
    yield page.trail()
    yield f"# {page.pick(_CONSULTATIONS)}"
    yield heading(2, page.say("正在征求意见", "Open for comment"), "_open")
    yield invitations(page)
    later = [one for one in standards if _opens_later(page, one)]
    if later:
        yield heading(2, page.say("即将开始", "Opening soon"), "_coming")
        yield "\n".join(
            f"- {_opening(page, one.slug, now[1].data.opens)}" for one in later if (now := round_now(one))
        )
    yield heading(2, page.say("历次征求意见", "All consultations"), "_all")
    none = page.say("还没有征求过意见。", "There has been no consultation yet.")
    rounds = _rounds(page)
    yield table(page.picks(_ROUNDS_HEAD), rounds[:_ROUNDS]) or none
    if len(rounds) > _ROUNDS:
        yield page.say(
            f"这里是最近的 {_ROUNDS} 轮，更早的见各标准的页面。",
            f"These are the last {_ROUNDS}; earlier ones are on the pages of the standards.",
        )


def _opening(page: Page, slug: str, opens: date) -> str:
    link, day = standard_link(page, slug), opens.isoformat()
    return page.say(f"{link}，{day} 开始", f"{link}, opens {day}")


def _opens_later(page: Page, standard: Standard) -> bool:
    now = round_now(standard)
    return now is not None and now[1].data.opens > page.view.as_of


def _rounds(page: Page) -> list[tuple[str, ...]]:
    found = [
        (record.data.opens, one.slug, number, record)
        for one in page.view.library.standards.values()
        for number, record in one.consultations.items()
    ]
    return [
        (
            standard_link(page, slug),
            page.link(
                page.say(f"第{number}轮", f"Round\N{NO-BREAK SPACE}{number}"),
                standard_uri(slug),
                f"_consultation-{number}",
            ),
            page.pick(_SCOPES[record.data.scope == "public"]),
            nowrap(opens.isoformat()),
            end(page, record.data.binding_closes),
        )
        for opens, slug, number, record in sorted(found, key=lambda one: one[:3], reverse=True)
    ]
