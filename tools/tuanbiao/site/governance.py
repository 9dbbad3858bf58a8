"""The chamber: itself, its bodies, its members, its rule documents, its policy."""

from collections.abc import Callable, Iterator

from ..facts.roll import members_on, seats_on, within
from ..records.body import ROLES, Body
from ..records.record import Record
from ..records.rule_document import POINTS
from ..records.units import CATEGORIES
from ..words import Words
from .fields import labels
from .markup import ALONE, badge, document, escape, heading, table
from .names import body as body_link
from .names import person, resolution, rule_document, unit
from .prose import Style, render
from .show import facts, pairs, plain, rows
from .view import Page, View

_ROLES, _POINTS, _CATEGORIES = labels(ROLES), labels(POINTS), labels(CATEGORIES)
HOME = ("治理", "governance/index.md")
# Every page about the chamber, in the order of its menu: address, name, what it tells.
PAGES = (
    ("governance/bodies/index.md", "组织机构", "决策、管理协调、编制机构和技术组织，职责和组成人员"),
    ("governance/rules/index.md", "制度文件", "制定程序、编写规则、会议、申诉、文件、知识产权等制度"),
    ("governance/policy.md", "程序参数", "期限、通过比例和编号等自定参数"),
    ("governance/meetings/index.md", "会议与决议", "每次会议和每项决议"),
    ("governance/documents/index.md", "社会团体文件", "计划、通知、批准、公告"),
    ("governance/members.md", "会员", "会员单位及其类别"),
    ("governance/strategy.md", "战略规划", "标准化战略规划"),
    ("governance/plans.md", "工作计划", "年度标准工作计划"),
    ("governance/reports.md", "年度报告", "会长年度报告的标准化章节"),
    ("governance/fees.md", "收费", "收费项目及其依据"),
    ("governance/liaisons.md", "联络", "与国内外标准化机构的联络"),
    ("governance/supervision.md", "评价监督", "评估、检查和整改"),
    ("governance/appeals.md", "申诉和投诉", "申诉、投诉举报及其处理"),
    ("governance/baseline.md", "承接的标准", "启用仓库以前的标准和已确认的不规范情形"),
)


def governance_pages(view: View) -> Iterator[tuple[str, str]]:
    """Every page of this part."""
    yield _page(view, "governance/index.md", "治理", ("governance/chamber.md",), _chamber)
    yield _page(view, "governance/bodies/index.md", "组织机构", (), _bodies)
    for name, body in view.library.governance.bodies.items():
        yield _body_page(view, name, body)
    yield _page(
        view, "governance/members.md", "会员", ("governance/members.yml", "governance/units.yml"), _members
    )
    yield _page(view, "governance/policy.md", "程序参数", ("governance/procedure.yml",), _policy)
    yield _page(view, "governance/rules/index.md", "制度文件", (), _rules)
    for name, rule in view.library.governance.rules.items():
        page = Page(view, f"governance/rules/{name}.md", (rule.path,))
        told = facts(page, rule.data, skip=("title", "covers"))
        yield (
            page.uri,
            record_page(page, rule.data.title, (HOME, ("制度文件", "governance/rules/index.md")), told, rule),
        )


Part = Callable[[Page], Iterator[str]]


def _page(view: View, uri: str, title: str, sources: tuple[str, ...], part: Part) -> tuple[str, str]:
    page = Page(view, uri, sources)
    above = () if uri == HOME[1] else (HOME,)
    return uri, document(title, [page.trail(*above), f"# {title}", *part(page), page.source()])


def record_page(
    page: Page, title: str, above: tuple[tuple[str, str], ...], told: str, record: Record[object]
) -> str:
    """A page of its own for one record: what it says of itself, then its prose."""
    parts = (page.trail(*above), f"# {escape(title)}", told, render(record.body, Style()), page.source())
    return document(title, parts, hide=ALONE)


def _chamber(page: Page) -> Iterator[str]:
    chamber = page.view.library.governance.chamber
    if chamber is None:
        return
    data = chamber.data
    officers = [
        (name, person(page, one))
        for name, one in (("会长", data.president), ("法定代表人", data.legal_representative))
        if one
    ]
    yield pairs(page, [*plain(page, data, skip=("format", "information", "scope")), *officers])
    yield heading(2, "章程业务范围", "_scope")
    yield rows(page, data.scope)
    yield heading(2, "各项记录", "_pages")
    yield table(("页面", "内容"), [(page.link(name, uri), what) for uri, name, what in PAGES])
    yield render(chamber.body, Style(prefix="_chamber."))


def _bodies(page: Page) -> Iterator[str]:
    bodies = page.view.library.governance.bodies
    kinds = labels_of_kind()
    cells = (
        (
            body_link(page, name),
            kinds[body.data.kind].zh,
            str(len(seats_on(body.data, page.view.as_of))),
            _duties(body.data),
        )
        for name, body in sorted(
            bodies.items(), key=lambda item: (list(kinds).index(item[1].data.kind), item[0])
        )
    )
    yield table(("机构", "类别", "组成人员", "职责"), cells) or "还没有机构的记录。"


def labels_of_kind() -> dict[str, Words]:
    """What the kinds of bodies are called, in the order of the Opinion."""
    from ..records.body import KINDS

    return labels(KINDS)


def _duties(body: Body) -> str:
    from ..records.body import DUTIES

    return "、".join(labels(DUTIES)[one].zh for one in body.duties)


def _body_page(view: View, name: str, body: Record[Body]) -> tuple[str, str]:
    page = Page(view, f"governance/bodies/{name}.md", (body.path,))
    told = [facts(page, body.data, skip=("name", "members", "staff")), *_people(page, body.data)]
    above = (HOME, ("组织机构", "governance/bodies/index.md"))
    return page.uri, record_page(page, body.data.name, above, "\n\n".join(filter(None, told)), body)


def _people(page: Page, body: Body) -> Iterator[str]:
    """Who holds office, named; the staff by their duties."""
    day = page.view.as_of
    seats = [
        (
            person(page, seat.person),
            _unit_on(page, seat.person),
            _ROLES[seat.role].zh,
            "是" if seat.voting else "否",
            seat.from_.isoformat(),
        )
        for seat in seats_on(body, day)
    ]
    if seats:
        yield heading(2, "组成人员", "_members")
        yield table(("姓名", "单位", "职务", "有表决权", "任期起"), seats)
    staff = tuple(one for one in body.staff if within(day, one.from_, one.to))
    if staff:
        yield heading(2, "工作人员", "_staff")
        yield rows(page, staff)


def _unit_on(page: Page, name: str) -> str:
    known = page.view.people.get(name)
    those = [one.unit for one in known.units if within(page.view.as_of, one.from_, one.to)] if known else []
    return "、".join(unit(page, one) or escape(one) for one in those)


def _members(page: Page) -> Iterator[str]:
    day = page.view.as_of
    members = members_on(page.view.library.governance, day)
    yield f"会员单位 {len(members)} 家，数据截至 {day.isoformat()}。\n{{: .lead }}"
    for category, words in _CATEGORIES.items():
        those = [one for one in page.view.units.values() if one.id in members and one.category == category]
        if those:
            yield heading(2, f"{words.zh}（{len(those)}）", f"_{category}")
            yield "\n".join(f"- {escape(one.name)}" for one in sorted(those, key=lambda one: one.id))
    record = page.view.library.governance.members
    yield heading(2, "入会和退会", "_periods")
    yield rows(page, record.data) if record else ""


def _policy(page: Page) -> Iterator[str]:
    record = page.view.library.governance.policy
    yield f"每一阶段按其开始之日施行的版本判断。制定程序见{page.link('标准制定程序', 'procedure.md')}。"
    for version in reversed(record.data.versions if record else ()):
        yield heading(2, f"自 {version.effective.isoformat()} 起施行", f"_{version.effective.isoformat()}")
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
            badge("已废止", "withdrawn") if rule.data.repealed else badge("有效", "in-force"),
        )
        for name, rule in rules.items()
    )
    yield table(("名称", "文号", "通过", "施行", "状态"), cells) or "还没有制度文件的记录。"
    yield heading(2, "规定在哪里", "_points")
    places = (
        (
            words.zh,
            "<br>".join(
                _place(page, name, one.section)
                for name, rule in rules.items()
                for one in rule.data.covers
                if one.point == point
            ),
        )
        for point, words in _POINTS.items()
    )
    yield table(("事项", "条款"), [place for place in places if place[1]])


def _place(page: Page, name: str, section: str) -> str:
    rule = page.view.library.governance.rules[name]
    titles = {one.id: one.title for one in rule.body.headings} if rule.body else {}
    uri = f"governance/rules/{name}.md"
    if section not in titles:
        return page.link(rule.data.title, uri)
    return page.link(f"{rule.data.title}：{titles[section]}", uri, section)
