"""What the chamber did: plans, reports, fees, liaisons, supervision, appeals."""

from collections.abc import Iterator

from ..records.appeal import Appeal
from ..words import Words
from .figures import figures
from .governance import HOME, Part
from .markup import Markdown, escape, heading
from .markup import document as page_of
from .places import title, way
from .prose import Style, render
from .show import facts, pairs, plain, rows
from .view import Page, View

_REFUSED = Words("未受理", "not accepted")
_CLOSED = Words("已办结", "closed")
_OPEN = Words("办理中", "in progress")


def activity_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Every page of this part."""
    for uri, part in _SINGLE:
        yield _page(view, uri, part)


def _page(view: View, uri: str, part: Part) -> tuple[str, Markdown]:
    page = Page(view, uri)
    name = title(page, uri)
    return uri, page_of(name, [way(page, (HOME,)), f"# {name}", *part(page)])


def _strategy(page: Page) -> Iterator[str]:
    record = page.view.library.governance.strategy
    if record is None:
        yield page.say("还没有战略规划的记录。", "No strategy is recorded yet.")
        return
    yield facts(page, record.data)
    yield render(record.body, Style())
    yield page.source([record.path])


def _plans(page: Page) -> Iterator[str]:
    for year, record in sorted(page.view.library.governance.plans.items(), reverse=True):
        yield heading(2, page.say(f"{year} 年", str(year)), f"_{year}")
        yield facts(page, record.data, skip=("year",))
        yield render(record.body, Style(level=3, prefix=f"_{year}."))
        yield page.source([record.path])


def _reports(page: Page) -> Iterator[str]:
    yield from figures(page)
    for year, record in sorted(page.view.library.governance.reports.items(), reverse=True):
        yield heading(2, page.say(f"{year} 年", str(year)), f"_{year}")
        if record.data.counts:
            yield pairs(page, plain(page, record.data.counts))
        yield facts(page, record.data, skip=("year", "counts"))
        yield render(record.body, Style(level=3, prefix=f"_{year}."))
        yield page.source([record.path])


def _fees(page: Page) -> Iterator[str]:
    record = page.view.library.governance.fees
    if record is None:
        yield page.say("还没有收费的记录。", "Nothing is recorded on fees yet.")
        return
    yield rows(page, record.data) or page.say(
        "商会声明：标准化工作不收取任何费用。",
        "The chamber declares that it charges no fees for standards work.",
    )
    yield page.source([record.path])


def _liaisons(page: Page) -> Iterator[str]:
    record = page.view.library.governance.liaisons
    for one in record.data if record else ():
        yield heading(2, escape(one.organisation), f"_{one.id}")
        yield facts(page, one, skip=("id", "organisation"))
    yield (
        page.source([record.path])
        if record and record.data
        else page.say("还没有联络的记录。", "No liaisons are recorded yet.")
    )


def _supervision(page: Page) -> Iterator[str]:
    record = page.view.library.governance.supervision
    for one in sorted(record.data if record else (), key=lambda one: one.on, reverse=True):
        yield heading(2, page.say("　", " ").join((one.on.isoformat(), escape(one.authority))), f"_{one.id}")
        yield facts(page, one, skip=("id",))
    yield (
        page.source([record.path])
        if record and record.data
        else page.say("还没有评价监督的记录。", "No supervision is recorded yet.")
    )


def _appeals(page: Page) -> Iterator[str]:
    """Every appeal and complaint with its state; who made it is not shown."""
    governance = page.view.library.governance
    between = page.say("：", ": ")
    yield heading(2, page.say("申诉", "Appeals"), "_appeals")
    for name, appeal in governance.appeals.items():
        told = page.say("申诉", "Appeal") + f" {name}{between}{page.pick(_appeal_state(appeal.data))}"
        yield heading(3, told, f"_appeal-{name}")
        yield facts(page, appeal.data, skip=("appellant",))
        yield render(appeal.body, Style(level=4, prefix=f"_appeal-{name}."))
        yield page.source([appeal.path])
    yield "" if governance.appeals else page.say("没有申诉。", "There are no appeals.")
    yield heading(2, page.say("投诉举报", "Complaints"), "_complaints")
    for name, complaint in governance.complaints.items():
        state = _CLOSED if complaint.data.answered else _OPEN
        told = page.say("投诉", "Complaint") + f" {name}{between}{page.pick(state)}"
        yield heading(3, told, f"_complaint-{name}")
        yield facts(page, complaint.data)
        yield render(complaint.body, Style(level=4, prefix=f"_complaint-{name}."))
        yield page.source([complaint.path])
    yield "" if governance.complaints else page.say("没有投诉举报。", "There are no complaints.")


def _appeal_state(data: Appeal) -> Words:
    if data.accepted and not data.accepted.answer:
        return _REFUSED
    return _CLOSED if data.decision else _OPEN


def _baseline(page: Page) -> Iterator[str]:
    governance = page.view.library.governance
    yield page.say(
        "启用仓库以前的标准。其日期由商会声明，本库不作证明。",
        "Standards of before the repository. Their dates are declared by the chamber; the repository does not prove them.",
    )
    yield rows(page, governance.baseline.data) if governance.baseline else ""
    yield heading(2, page.say("已确认的不规范情形", "Acknowledged irregularities"), "_irregularities")
    irregularities = governance.irregularities.data if governance.irregularities else ()
    yield rows(page, irregularities) or page.say("没有。", "None.")
    yield page.source([one.path for one in (governance.baseline, governance.irregularities) if one])


_SINGLE: tuple[tuple[str, Part], ...] = (
    ("governance/strategy.md", _strategy),
    ("governance/plans.md", _plans),
    ("governance/reports.md", _reports),
    ("governance/fees.md", _fees),
    ("governance/liaisons.md", _liaisons),
    ("governance/supervision.md", _supervision),
    ("governance/appeals.md", _appeals),
    ("governance/baseline.md", _baseline),
)
