"""The chamber: itself, its bodies, its members, its rule documents, its policy."""

from collections.abc import Callable, Iterable, Iterator

from ..facts.bodies import office
from ..facts.roll import members_on, seats_on, within
from ..records.body import Body
from ..records.described import labels
from ..records.record import Record
from ..records.rule_document import POINTS, RuleDocument
from ..records.units import CATEGORIES
from ..words import Words
from .markup import ALONE, Markdown, badge, document, escape, heading, table
from .names import body as body_link
from .names import person, resolution, rule_document, unit
from .places import TOLD, title, to, way
from .prose import Style, render
from .show import facts, pairs, plain, rows, yes_or_no
from .view import Page, View

_POINTS, _CATEGORIES = labels(POINTS), labels(CATEGORIES)
HOME = "governance/index.md"
BODIES = "governance/bodies/index.md"
RULES = "governance/rules/index.md"
_SEAT = (
    Words("姓名", "Name"),
    Words("单位", "Unit"),
    Words("职务", "Role"),
    Words("有表决权", "Votes"),
    Words("任期起", "Since"),
)
_RULE = (
    Words("名称", "Title"),
    Words("文号", "Document number"),
    Words("通过", "Adopted"),
    Words("施行", "Effective"),
    Words("状态", "Status"),
)


def governance_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Every page of this part."""
    for uri, sources, part in _SINGLE:
        yield _page(view, uri, sources, part)
    for name, body in view.library.governance.bodies.items():
        yield _body_page(view, name, body)
    for name, rule in view.library.governance.rules.items():
        page = Page(view, f"governance/rules/{name}.md", (rule.path,))
        yield page.uri, record_page(page, rule.data.title, (HOME, RULES), _rule(page, rule.data), rule)


def _rule(page: Page, rule: RuleDocument) -> Iterator[str]:
    yield facts(page, rule, skip=("title", "covers"))


Part = Callable[[Page], Iterator[str]]


def _page(view: View, uri: str, sources: tuple[str, ...], part: Part) -> tuple[str, Markdown]:
    page = Page(view, uri, sources)
    name = title(page, uri)
    above = () if uri == HOME else (HOME,)
    return uri, document(name, _parts(page, name, above, part(page)))


def record_page(
    page: Page, name: str, above: tuple[str, ...], told: Iterable[str], record: Record[object]
) -> Markdown:
    """A page of its own for one record: what it says of itself, then its prose."""
    return document(name, _parts(page, escape(name), above, told, record), hide=ALONE)


def _parts(
    page: Page, name: str, above: tuple[str, ...], told: Iterable[str], record: Record[object] | None = None
) -> Iterator[str]:
    yield way(page, above)
    yield f"# {name}"
    yield from told
    if record is not None:
        yield render(record.body, Style())
    yield page.source()


def _chamber(page: Page) -> Iterator[str]:
    chamber = page.view.library.governance.chamber
    if chamber is None:
        return
    data = chamber.data
    officers = [
        (name, person(page, one))
        for name, one in (
            (page.say("会长", "President"), data.president),
            (page.say("法定代表人", "Legal representative"), data.legal_representative),
        )
        if one
    ]
    yield pairs(page, [*plain(page, data, skip=("format", "information", "scope")), *officers])
    yield heading(2, page.say("章程业务范围", "Scope of business in the charter"), "_scope")
    yield rows(page, data.scope)
    yield heading(2, page.say("各项记录", "Records"), "_pages")
    yield table(
        page.picks((Words("页面", "Page"), Words("内容", "Content"))),
        [(to(page, uri), page.pick(what)) for uri, what in TOLD.items()],
    )
    yield render(chamber.body, Style(prefix="_chamber."))


def _bodies(page: Page) -> Iterator[str]:
    bodies = page.view.library.governance.bodies
    kinds = labels_of_kind()
    cells = (
        (
            body_link(page, name),
            page.pick(kinds[body.data.kind]),
            str(len(seats_on(body.data, page.view.as_of))),
            _duties(page, body.data),
        )
        for name, body in sorted(
            bodies.items(), key=lambda item: (list(kinds).index(item[1].data.kind), item[0])
        )
    )
    yield table(
        page.picks(
            (
                Words("机构", "Body"),
                Words("类别", "Kind"),
                Words("组成人员", "Members"),
                Words("职责", "Duties"),
            )
        ),
        cells,
    ) or page.say("还没有机构的记录。", "No bodies are recorded yet.")


def labels_of_kind() -> dict[str, Words]:
    """What the kinds of bodies are called, in the order of the Opinion."""
    from ..records.body import KINDS

    return labels(KINDS)


def _duties(page: Page, body: Body) -> str:
    from ..records.body import DUTIES

    return page.say("、", "; ").join(page.pick(labels(DUTIES)[one]) for one in body.duties)


def _body_page(view: View, name: str, body: Record[Body]) -> tuple[str, Markdown]:
    page = Page(view, f"governance/bodies/{name}.md", (body.path,))
    called = page.called(body.data.name, body.data.name_en)
    return page.uri, record_page(page, called, (HOME, BODIES), _body(page, body.data), body)


def _body(page: Page, body: Body) -> Iterator[str]:
    skip = page.say(("name",), ("name_en",) if body.name_en else ("name",))
    yield facts(page, body, skip=(*skip, "members", "staff"))
    yield from _people(page, body)


def _people(page: Page, body: Body) -> Iterator[str]:
    """What the body says of itself; who holds office, named; the staff by their duties."""
    yield facts(page, body, skip=("name", "members", "staff"))
    day = page.view.as_of
    seats = [
        (
            person(page, seat.person),
            _unit_on(page, seat.person),
            page.pick(office(body, seat.role)),
            yes_or_no(page, yes=seat.voting),
            seat.from_.isoformat(),
        )
        for seat in seats_on(body, day)
    ]
    if seats:
        yield heading(2, page.say("组成人员", "Members"), "_members")
        yield table(page.picks(_SEAT), seats)
    staff = tuple(one for one in body.staff if within(day, one.from_, one.to))
    if staff:
        yield heading(2, page.say("工作人员", "Staff"), "_staff")
        yield rows(page, staff)


def _unit_on(page: Page, name: str) -> str:
    known = page.view.people.get(name)
    those = [one.unit for one in known.units if within(page.view.as_of, one.from_, one.to)] if known else []
    return page.join(unit(page, one) or escape(one) for one in those)


def _members(page: Page) -> Iterator[str]:
    day = page.view.as_of
    members = members_on(page.view.library.governance, day)
    told = page.say(
        f"会员单位 {len(members)} 家，数据截至 {day.isoformat()}。",
        f"Member units: {len(members)}, as of {day.isoformat()}.",
    )
    yield f"{told}\n{{: .lead }}"
    for category, words in _CATEGORIES.items():
        those = [one for one in page.view.units.values() if one.id in members and one.category == category]
        if those:
            yield heading(2, page.named(page.pick(words), str(len(those))), f"_{category}")
            yield "\n".join(f"- {unit(page, one.id)}" for one in sorted(those, key=lambda one: one.id))
    record = page.view.library.governance.members
    yield heading(2, page.say("入会和退会", "Joined and left"), "_periods")
    yield rows(page, record.data) if record else ""


def _policy(page: Page) -> Iterator[str]:
    record = page.view.library.governance.policy
    link = to(page, "procedure.md")
    yield page.say(
        f"每一阶段按其开始之日施行的版本判断。制定程序见{link}。",
        f"Each stage is judged by the version in force on the day it opened. The stages and moves: {link}.",
    )
    for version in reversed(record.data.versions if record else ()):
        day = version.effective.isoformat()
        yield heading(2, page.say(f"自 {day} 起施行", f"In force from {day}"), f"_{day}")
        yield facts(page, version, skip=("effective",))


def _rules(page: Page) -> Iterator[str]:
    rules = page.view.library.governance.rules
    cells = (
        (
            rule_document(page, name),
            escape(rule.data.doc_no or ""),
            resolution(page, rule.data.adopted.resolution)
            if rule.data.adopted and rule.data.adopted.resolution
            else "",
            rule.data.effective.isoformat() if rule.data.effective else "",
            badge(page.say("已废止", "Repealed"), "withdrawn")
            if rule.data.repealed
            else badge(page.say("有效", "In force"), "in-force"),
        )
        for name, rule in rules.items()
    )
    yield table(page.picks(_RULE), cells) or page.say(
        "还没有制度文件的记录。", "No rule documents are recorded yet."
    )
    yield heading(2, page.say("规定在哪里", "Where each point is ruled on"), "_points")
    places = (
        (
            page.pick(words),
            "<br>".join(
                _place(page, name, one.section)
                for name, rule in rules.items()
                for one in rule.data.covers
                if one.point == point
            ),
        )
        for point, words in _POINTS.items()
    )
    yield table(
        page.picks((Words("事项", "Point"), Words("条款", "Clause"))),
        [place for place in places if place[1]],
    )


def _place(page: Page, name: str, section: str) -> str:
    rule = page.view.library.governance.rules[name]
    titles = {one.id: one.title for one in rule.body.headings} if rule.body else {}
    uri = f"governance/rules/{name}.md"
    if section not in titles:
        return page.link(rule.data.title, uri)
    return page.link(page.say("：", ": ").join((rule.data.title, titles[section])), uri, section)


_SINGLE: tuple[tuple[str, tuple[str, ...], Part], ...] = (
    (HOME, ("governance/chamber.md",), _chamber),
    (BODIES, (), _bodies),
    ("governance/members.md", ("governance/members.yml", "governance/units.yml"), _members),
    ("governance/policy.md", ("governance/procedure.yml",), _policy),
    (RULES, (), _rules),
)
