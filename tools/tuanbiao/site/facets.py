"""The catalogue by stage, status, industry, body, classification and year: plain pages for each value, and one table to filter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..facts.stages import NAMES
from ..register import STATUSES, Row, stage_name
from ..words import Words, counted
from .markup import ALONE, Markdown, badge, box, document, escape, heading, nowrap, table
from .names import STANDARDS, title
from .paging import numbered, pager, parts
from .view import Page, View, standard_uri

INDEX = "catalogue/index.md"
_FEW = 40  # values of one facet that are named where all facets are
TITLE = Words("分类查询", "Browse by category")
_ALL = Words("全部标准", "All standards")


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to divide the catalogue: its part of the address and its name."""

    name: str
    words: Words


STAGE, STATUS = Facet("stage", Words("阶段", "Stage")), Facet("status", Words("状态", "Status"))
FACETS = (
    STAGE,
    STATUS,
    Facet("industry", Words("行业", "Industry")),
    Facet("body", Words("归口机构", "Administered by")),
    Facet("ics", Words("ICS", "ICS")),
    Facet("ccs", Words("CCS", "CCS")),
    Facet("year", Words("发布年", "Year")),
)
# Value as in addresses and as shown; an empty one where a standard has none.
Values = Mapping[str, tuple[str, str]]
# A value with the standards that have it.
Division = tuple[tuple[str, str], list[str]]


def facet_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Everything, and each value, in pages of a hundred; a facet of many values has a page that names them all."""
    values = all_values(view)
    yield from _listed(view, INDEX, "", list(values), values)
    for facet in FACETS:
        known = divided(values, facet)
        if len(known) > _FEW:
            yield _every_page(view, facet, known)
        for (value, words), slugs in known:
            name = view.say(f"{facet.words.zh}：{words}", f"{facet.words.en}: {words}")
            yield from _listed(view, address(facet, value), name, slugs, values)


def all_values(view: View) -> dict[str, Values]:
    """The value that each standard has of each facet, by slug, newest standards first."""
    newest = sorted(
        view.rows.values(),
        key=lambda row: (row.published or date.min, row.number or "", row.slug),
        reverse=True,
    )
    return {row.slug: _values(view, row) for row in newest}


def _values(view: View, row: Row) -> dict[str, tuple[str, str]]:
    stage = "systematic-review" if row.review_open and row.stage == "publication" else row.stage
    found = {
        "stage": (stage, view.label(stage_name(row))),
        "status": (view.status(row), view.label(view.status_words(row))),
        "year": (str(row.published.year),) * 2 if row.published else ("", ""),
    }
    standard = view.library.standards.get(row.slug)
    if standard is None:
        return found
    data = standard.index.data
    body = view.library.governance.bodies.get(data.administered_by or "")
    plain = {"industry": data.industry, "ics": data.ics, "ccs": data.ccs}
    return {
        **found,
        **{name: (value, value) for name, value in plain.items() if value},
        **(
            {"body": (data.administered_by, view.called(body.data.name, body.data.name_en))}
            if body and data.administered_by
            else {}
        ),
    }


def divided(values: Mapping[str, Values], facet: Facet) -> list[Division]:
    """Each value of a facet with the standards that have it, in the order in which it is shown."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for slug, those in values.items():
        value = those.get(facet.name, ("", ""))
        if value[0]:
            found[value].append(slug)
    order = [*NAMES, *STATUSES]
    ranked = {value: at for at, value in enumerate(order)} if facet in (STAGE, STATUS) else {}
    return sorted(
        found.items(), key=lambda one: (ranked.get(one[0][0], 0), one[0]), reverse=facet.name == "year"
    )


def address(facet: Facet, value: str) -> str:
    """Values are words of ours, ids and classification codes; a stroke of a code would open a folder."""
    return f"catalogue/{facet.name}/{value.replace('/', '-')}.md"


def _every(facet: Facet) -> str:
    return f"catalogue/{facet.name}.md"


def _listed(
    view: View, uri: str, name: str, slugs: Sequence[str], values: Mapping[str, Values]
) -> Iterator[tuple[str, Markdown]]:
    """The pages of one list; without a name it is that of everything, whose first page leads to all others."""
    shown = parts(slugs)
    for number, those in enumerate(shown, 1):
        page = Page(view, numbered(uri, number))
        first = not name and number == 1
        text = (
            _trail(page, first=first),
            f"# {escape(name or page.pick(TITLE))}",
            _told(page, len(slugs)),
            *((_choices(page, values), heading(2, page.pick(_ALL), "_all")) if first else ()),
            box("filtered" if first else "listed", listing(page, those, values)),
            pager(page, uri, number, len(shown)),
        )
        hide = ALONE if first else (*ALONE, "toc")
        yield page.uri, document(name or page.pick(TITLE), text, hide=hide, boost=0)


def _trail(page: Page, *, first: bool = False) -> str:
    standards = page.pick(STANDARDS), "standards/index.md"
    return page.trail(standards, *(() if first else ((page.pick(TITLE), INDEX),)))


def _told(page: Page, count: int) -> str:
    day = page.view.as_of.isoformat()
    told = page.say(f"共 {count} 项，数据截至 {day}。", f"{counted(count, 'standard')} as of {day}.")
    return f"{told}\n{{: .lead }}"


def _choices(page: Page, values: Mapping[str, Values]) -> str:
    """Each facet with its values, only the most frequent where they are many."""
    rows = [(page.pick(facet.words), _few(page, facet, divided(values, facet))) for facet in FACETS]
    head = page.say("分类", "Category"), page.say("数量", "Number")
    return box("facts", table(head, [row for row in rows if row[1]]))


def _few(page: Page, facet: Facet, known: Sequence[Division]) -> str:
    if len(known) <= _FEW:
        return _links(page, facet, known)
    least = sorted(len(slugs) for _, slugs in known)[-_FEW]
    most = [one for one in known if len(one[1]) >= least][:_FEW]
    every = page.link(page.say(f"全部 {len(known)} 个", f"all {len(known)}"), _every(facet))
    return page.beside([_links(page, facet, most), "…", every])


def _links(page: Page, facet: Facet, known: Iterable[Division]) -> str:
    return page.beside(
        [f"{page.link(words, address(facet, value))} {len(slugs)}" for (value, words), slugs in known]
    )


def _every_page(view: View, facet: Facet, known: Sequence[Division]) -> tuple[str, Markdown]:
    page = Page(view, _every(facet))
    name = page.pick(facet.words)
    text = _trail(page), f"# {escape(name)}", _links(page, facet, known)
    return page.uri, document(name, text, hide=(*ALONE, "toc"), boost=0)


def listing(page: Page, slugs: Sequence[str], values: Mapping[str, Values]) -> str:
    """These standards in one table."""
    head = (
        page.say("编号", "Number"),
        page.say("名称", "Title"),
        *(page.pick(facet.words) for facet in FACETS),
    )
    return table(head, [_row(page, page.view.rows[slug], values[slug]) for slug in slugs])


def _row(page: Page, row: Row, values: Values) -> tuple[str, ...]:
    words = title(page, row)
    shown = escape(words) if row.inherited else page.link(words, standard_uri(row.slug))
    told = {name: escape(words) for name, (_, words) in values.items()}
    told["status"] = badge(values["status"][1], values["status"][0])
    return nowrap(row.number or "—"), shown, *(told.get(facet.name, "") for facet in FACETS)
