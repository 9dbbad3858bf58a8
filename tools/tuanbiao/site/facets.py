"""The catalogue by stage, status, industry, body, classification and year: a plain page per value, and one table to filter."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..facts.stages import NAMES
from ..register import STATUSES, Row, stage_name
from .markup import ALONE, Markdown, badge, box, document, escape, heading, nowrap, table
from .view import Page, View, standard_uri

INDEX = "catalogue/index.md"
_ABOVE = (("标准", "standards/index.md"),)


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to divide the catalogue: its part of the address and its name."""

    name: str
    words: str


STAGE, STATUS = Facet("stage", "阶段"), Facet("status", "状态")
FACETS = (
    STAGE,
    STATUS,
    Facet("industry", "行业"),
    Facet("body", "归口机构"),
    Facet("ics", "ICS"),
    Facet("ccs", "CCS"),
    Facet("year", "发布年"),
)
# Value as in addresses and as shown; an empty one where a standard has none.
Values = Mapping[str, tuple[str, str]]


def facet_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """The table of everything, and a page per value."""
    values = {slug: _values(view, row) for slug, row in view.rows.items()}
    page = Page(view, INDEX)
    yield page.uri, document("分类查询", _index(page, values), hide=ALONE)
    for facet in FACETS:
        for (value, words), slugs in _divided(values, facet):
            yield _value_page(view, facet, (value, words), slugs, values)


def _values(view: View, row: Row) -> dict[str, tuple[str, str]]:
    stage = "systematic-review" if row.review_open and row.stage == "publication" else row.stage
    found = {
        "stage": (stage, stage_name(row).zh),
        "status": (view.status(row), view.status_words(row).zh),
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
        **({"body": (data.administered_by, body.data.name)} if body and data.administered_by else {}),
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
    yield page.trail(*_ABOVE)
    yield "# 分类查询"
    yield f"共 {len(values)} 项，数据截至 {page.view.as_of.isoformat()}。\n{{: .lead }}"
    yield _choices(page, values)
    yield heading(2, "全部标准", "_all")
    yield box("filtered", listing(page, list(values), values))


def _choices(page: Page, values: Mapping[str, Values]) -> str:
    rows = []
    for facet in FACETS:
        links = [
            f"{page.link(words, _address(facet, value))} {len(slugs)}"
            for (value, words), slugs in _divided(values, facet)
        ]
        rows.append((facet.words, "　".join(links)))
    return box("facts", table(("分类", "数量"), [row for row in rows if row[1]]))


def _value_page(
    view: View, facet: Facet, value: tuple[str, str], slugs: Sequence[str], values: Mapping[str, Values]
) -> tuple[str, Markdown]:
    page = Page(view, _address(facet, value[0]))
    title = f"{facet.words}：{value[1]}"
    parts = (
        page.trail(*_ABOVE, ("分类查询", INDEX)),
        f"# {escape(title)}",
        f"共 {len(slugs)} 项，数据截至 {view.as_of.isoformat()}。\n{{: .lead }}",
        listing(page, slugs, values),
    )
    return page.uri, document(title, parts, hide=(*ALONE, "toc"), boost=0.5)


def listing(page: Page, slugs: Sequence[str], values: Mapping[str, Values]) -> str:
    """These standards in one table, newest first, those without a number at the end."""
    known = [page.view.rows[slug] for slug in slugs]
    newest = sorted(
        known, key=lambda row: (row.published or date.min, row.number or "", row.slug), reverse=True
    )
    head = ("编号", "名称", *(facet.words for facet in FACETS))
    return table(head, [_row(page, row, values[row.slug]) for row in newest])


def _row(page: Page, row: Row, values: Values) -> tuple[str, ...]:
    title = escape(row.title) if row.inherited else page.link(row.title, standard_uri(row.slug))
    told = {name: escape(words) for name, (_, words) in values.items()}
    told["status"] = badge(values["status"][1], values["status"][0])
    return nowrap(row.number or "—"), title, *(told.get(facet.name, "") for facet in FACETS)
