"""The catalogue by stage, status, industry, body, classification and year: a plain page per value, and one table to filter."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..facts.stages import NAMES
from ..register import STATUSES, Row, stage_name
from ..words import Words, counted
from .markup import ALONE, badge, box, document, escape, heading, nowrap, table
from .names import STANDARDS, title
from .view import Page, View, standard_uri

INDEX = "catalogue/index.md"


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to divide the catalogue: its part of the address and its name."""

    name: str
    words: Words


TITLE = Words("分类查询", "Browse by category")
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


def facet_pages(view: View) -> Iterator[tuple[str, str]]:
    """The table of everything, and a page per value."""
    values = {slug: _values(view, row) for slug, row in view.rows.items()}
    page = Page(view, INDEX)
    yield page.uri, document(page.pick(TITLE), _index(page, values), hide=ALONE)
    for facet in FACETS:
        for (value, words), slugs in _divided(values, facet):
            yield _value_page(view, facet, (value, words), slugs, values)


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


def _divided(values: Mapping[str, Values], facet: Facet) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Each value of a facet with the standards that have it, in the order in which it is shown."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for slug, those in values.items():
        value = those.get(facet.name, ("", ""))
        if value[0]:
            found[value].append(slug)
    order = [*NAMES, *STATUSES]
    ranked = {value: at for at, value in enumerate(order)} if facet in (STAGE, STATUS) else {}
    return iter(
        sorted(
            found.items(), key=lambda one: (ranked.get(one[0][0], 0), one[0]), reverse=facet.name == "year"
        )
    )


def _address(facet: Facet, value: str) -> str:
    """Values are words of ours, ids and classification codes; a stroke of a code would open a folder."""
    return f"catalogue/{facet.name}/{value.replace('/', '-')}.md"


def _index(page: Page, values: Mapping[str, Values]) -> Iterator[str]:
    yield page.trail(_above(page))
    yield f"# {page.pick(TITLE)}"
    yield _lead(page, len(values))
    yield _choices(page, values)
    yield heading(2, page.say("全部标准", "All standards"), "_all")
    yield box("filtered", listing(page, list(values), values))


def _above(page: Page) -> tuple[str, str]:
    return page.pick(STANDARDS), "standards/index.md"


def _lead(page: Page, count: int) -> str:
    day = page.view.as_of.isoformat()
    told = page.say(f"共 {count} 项，数据截至 {day}。", f"{counted(count, 'standard')} as of {day}.")
    return f"{told}\n{{: .lead }}"


def _choices(page: Page, values: Mapping[str, Values]) -> str:
    rows = []
    for facet in FACETS:
        links = [
            f"{page.link(words, _address(facet, value))} {len(slugs)}"
            for (value, words), slugs in _divided(values, facet)
        ]
        rows.append((page.pick(facet.words), page.beside(links)))
    return box(
        "facts",
        table((page.say("分类", "Category"), page.say("数量", "Number")), [row for row in rows if row[1]]),
    )


def _value_page(
    view: View, facet: Facet, value: tuple[str, str], slugs: Sequence[str], values: Mapping[str, Values]
) -> tuple[str, str]:
    page = Page(view, _address(facet, value[0]))
    title = page.say(f"{facet.words.zh}：{value[1]}", f"{facet.words.en}: {value[1]}")
    parts = (
        page.trail(_above(page), (page.pick(TITLE), INDEX)),
        f"# {escape(title)}",
        _lead(page, len(slugs)),
        listing(page, slugs, values),
    )
    return page.uri, document(title, parts, hide=(*ALONE, "toc"), boost=0.5)


def listing(page: Page, slugs: Sequence[str], values: Mapping[str, Values]) -> str:
    """These standards in one table, newest first, those without a number at the end."""
    known = [page.view.rows[slug] for slug in slugs]
    newest = sorted(
        known, key=lambda row: (row.published or date.min, row.number or "", row.slug), reverse=True
    )
    head = (page.say("编号", "Number"), page.say("名称", "Title"), *(page.pick(one.words) for one in FACETS))
    return table(head, [_row(page, row, values[row.slug]) for row in newest])


def _row(page: Page, row: Row, values: Values) -> tuple[str, ...]:
    words = title(page, row)
    shown = escape(words) if row.inherited else page.link(words, standard_uri(row.slug))
    told = {name: escape(words) for name, (_, words) in values.items()}
    told["status"] = badge(values["status"][1], values["status"][0])
    return nowrap(row.number or "—"), shown, *(told.get(facet.name, "") for facet in FACETS)
