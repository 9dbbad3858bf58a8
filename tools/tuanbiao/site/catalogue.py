"""All standards, and the rounds of consultation."""

from collections.abc import Iterator
from datetime import date

from ..facts.stages import NAMES
from ..records.parts import GENESES
from ..register import Row
from ..standard import Standard
from .access import is_open, round_now
from .deadline import closing
from .facets import STAGE, address
from .fields import labels
from .home import invitation
from .markup import ALONE, badge, document, escape, heading, nowrap, table
from .names import standard as standard_link
from .view import Page, View, standard_uri

_KINDS = labels(GENESES)
_REVIEWED = "systematic-review"
_FEW = 50  # of one stage; its own pages have them all
_ROUNDS = 200  # that are listed
_ISSUED = ("publication", _REVIEWED, "withdrawn")
_GROUPS = (
    *_ISSUED[:2],
    *(stage for stage in NAMES if stage not in (*_ISSUED, "cancelled")),
    "withdrawn",
    "cancelled",
)


def catalogue_page(view: View) -> tuple[str, str]:
    """Address and Markdown of the list of all standards."""
    page = Page(view, "standards/index.md")
    return page.uri, document("标准目录", _catalogue(page), hide=ALONE)


def _catalogue(page: Page) -> Iterator[str]:
    rows = list(page.view.rows.values())
    yield page.trail()
    yield "# 标准目录"
    told = f"共 {len(rows)} 项，数据截至 {page.view.as_of.isoformat()}。新版未实施之前，旧版仍然现行。"
    yield f"{told}\n{{: .lead }}"
    ways = ("进展看板", "board.md"), ("分类查询", "catalogue/index.md")
    yield "　".join(page.link(*way) for way in ways) + "\n{: .jumps }"
    for stage in _GROUPS:
        those = [row for row in rows if _stage(row) == stage]
        if those:
            name = "已发布" if stage == "publication" else NAMES[stage].zh
            yield heading(2, f"{name}（{len(those)}）", f"_{stage}")
            yield _issued(page, those) if stage in _ISSUED else _under_way(page, those)
            if len(those) > _FEW:
                every = page.say(f"全部 {len(those)} 项", f"all {len(those)}")
                yield page.link(every, address(STAGE, stage))
    if any(row.inherited for row in rows):
        more = page.link("承接的标准", "governance/baseline.md")
        yield f"标有“承接”的标准在启用仓库以前制定，见{more}。"


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
            badge(page.view.status_words(row).zh, page.view.status(row)),
            nowrap(row.published.isoformat()) if row.published else "",
            nowrap(row.effective.isoformat()) if row.effective else "",
        )
        for row in newest[:_FEW]
    )
    return table(("编号", "名称", "状态", "发布", "实施"), cells)


def _under_way(page: Page, rows: list[Row]) -> str:
    """Those that wait longest first."""
    cells = [(*_since(page, row), _title(page, row), _KINDS[row.kind].zh) for row in rows]
    return table(("进入本阶段", "状态", "名称", "制修订"), sorted(cells)[:_FEW])


def _since(page: Page, row: Row) -> tuple[str, str]:
    standard = page.view.library.standards.get(row.slug)
    moves = standard.index.data.moves if standard else ()
    day = nowrap(moves[-1].on.isoformat()) if moves else ""
    return day, badge(page.view.status_words(row).zh, page.view.status(row))


def _title(page: Page, row: Row) -> str:
    if row.inherited:
        return f"{escape(row.title)} {badge('承接', 'declared')}"
    return page.link(row.title, standard_uri(row.slug))


def consultations_page(view: View) -> tuple[str, str]:
    """Address and Markdown of the rounds that are open, and of all that were."""
    page = Page(view, "consultations.md")
    return page.uri, document("征求意见", _consultations(page), hide=ALONE)


def _consultations(page: Page) -> Iterator[str]:
    standards = page.view.library.standards.values()
    yield page.trail()
    yield "# 征求意见"
    yield heading(2, "正在征求意见", "_open")
    yield (
        "\n\n".join(invitation(page, one) for one in standards if is_open(one, page.view.as_of))
        or "目前没有正在征求意见的标准。"
    )
    later = [one for one in standards if _opens_later(page, one)]
    if later:
        yield heading(2, "即将开始", "_coming")
        yield "\n".join(
            f"- {standard_link(page, one.slug)}，{now[1].data.opens.isoformat()} 开始"
            for one in later
            if (now := round_now(one))
        )
    yield heading(2, "历次征求意见", "_all")
    rounds = _rounds(page)
    yield table(("标准", "轮次", "范围", "开始", "截止"), rounds[:_ROUNDS]) or "还没有征求过意见。"
    if len(rounds) > _ROUNDS:
        yield page.say(
            f"这里是最近的 {_ROUNDS} 轮，更早的见各标准的页面。",
            f"These are the last {_ROUNDS}; earlier ones are on the pages of the standards.",
        )


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
            page.link(f"第{number}轮", standard_uri(slug), f"_consultation-{number}"),
            "社会公众" if record.data.scope == "public" else "全体会员",
            opens.isoformat(),
            closing(record.data.binding_closes, page.view.as_of).rstrip("。").split("，")[0],
        )
        for opens, slug, number, record in sorted(found, key=lambda one: one[:3], reverse=True)
    ]
