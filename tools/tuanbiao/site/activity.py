"""What the chamber did: meetings, documents, plans, reports, fees, liaisons, supervision, appeals."""

from collections.abc import Iterator

from ..records.document import KINDS as DOCUMENT_KINDS
from ..records.meeting import MODES, Meeting
from ..records.record import Record
from .fields import labels
from .governance import HOME, Part, record_page
from .markup import document as page_of
from .markup import escape, heading, said, table
from .names import body, document, meeting, person, standard
from .prose import Style, render
from .show import facts, pairs, plain, rows
from .view import Page, View

_DOCUMENT_KINDS, _MODES = labels(DOCUMENT_KINDS), labels(MODES)


def activity_pages(view: View) -> Iterator[tuple[str, str]]:
    """Every page of this part."""
    governance = view.library.governance
    yield _page(view, "governance/meetings/index.md", "会议与决议", _meetings)
    for name, one in governance.meetings.items():
        yield _meeting_page(view, name, one)
    yield _page(view, "governance/documents/index.md", "社会团体文件", _documents)
    for name, paper in governance.documents.items():
        page = Page(view, f"governance/documents/{name}.md", (paper.path,))
        signer = pairs(page, [("签发人", person(page, paper.data.signed_by) if paper.data.signed_by else "")])
        told = "\n\n".join(filter(None, (facts(page, paper.data, skip=("title",)), signer)))
        yield (
            page.uri,
            record_page(
                page, paper.data.title, (HOME, ("社会团体文件", "governance/documents/index.md")), told, paper
            ),
        )
    for uri, title, part in _SINGLE:
        yield _page(view, uri, title, part)


def _page(view: View, uri: str, title: str, part: Part) -> tuple[str, str]:
    page = Page(view, uri)
    return uri, page_of(title, [page.trail(HOME), f"# {title}", *part(page)])


def _meetings(page: Page) -> Iterator[str]:
    meetings = sorted(
        page.view.library.governance.meetings.items(),
        key=lambda item: (item[1].data.held_on, item[0]),
        reverse=True,
    )
    cells = (
        (
            one.data.held_on.isoformat(),
            meeting(page, name),
            body(page, one.data.body),
            _MODES[one.data.mode].zh if one.data.mode else "",
            str(len(one.data.resolutions)),
        )
        for name, one in meetings
    )
    yield table(("日期", "会议", "机构", "方式", "决议"), cells) or "还没有会议的记录。"


def _meeting_page(view: View, name: str, record: Record[Meeting]) -> tuple[str, str]:
    page = Page(view, f"governance/meetings/{name}.md", (record.path,))
    told = "\n\n".join(filter(None, _meeting(page, record.data)))
    title = record.data.title or name
    return page.uri, record_page(
        page, title, (HOME, ("会议与决议", "governance/meetings/index.md")), told, record
    )


def _meeting(page: Page, data: Meeting) -> Iterator[str]:
    """Who attended is counted, not named; the chair acts in public."""
    chair = ("主持人", person(page, data.chair) if data.chair else "")
    here = ("出席人数", str(len(data.attendees))) if data.attendees else ("", "")
    yield pairs(page, [*plain(page, data, skip=("title", "agenda")), chair, here])
    if data.agenda:
        yield heading(2, "议程", "_agenda")
        yield "\n".join(f"1. {escape(one)}" for one in data.agenda)
    if data.resolutions:
        yield heading(2, "决议", "_resolutions")
    for place, one in enumerate(data.resolutions, start=1):
        yield heading(3, f"决议 {place}", f"_{one.id}")
        yield said(one.text)
        yield facts(page, one, skip=("id", "text"))


def _documents(page: Page) -> Iterator[str]:
    papers = sorted(
        page.view.library.governance.documents.items(),
        key=lambda item: (item[1].data.on, item[0]),
        reverse=True,
    )
    cells = (
        (
            one.data.on.isoformat(),
            document(page, name),
            escape(one.data.title),
            _DOCUMENT_KINDS[one.data.kind].zh,
            "<br>".join(standard(page, item.slug) or escape(item.title) for item in one.data.items),
        )
        for name, one in papers
    )
    yield table(("日期", "文号", "标题", "文种", "涉及的标准"), cells) or "还没有文件的记录。"


def _strategy(page: Page) -> Iterator[str]:
    record = page.view.library.governance.strategy
    if record is None:
        yield "还没有战略规划的记录。"
        return
    yield facts(page, record.data)
    yield render(record.body, Style())
    yield page.source([record.path])


def _plans(page: Page) -> Iterator[str]:
    for year, record in sorted(page.view.library.governance.plans.items(), reverse=True):
        yield heading(2, f"{year} 年", f"_{year}")
        yield facts(page, record.data, skip=("year",))
        yield render(record.body, Style(level=3, prefix=f"_{year}."))
        yield page.source([record.path])


def _reports(page: Page) -> Iterator[str]:
    for year, record in sorted(page.view.library.governance.reports.items(), reverse=True):
        yield heading(2, f"{year} 年", f"_{year}")
        if record.data.counts:
            yield pairs(page, plain(page, record.data.counts))
        yield facts(page, record.data, skip=("year", "counts"))
        yield render(record.body, Style(level=3, prefix=f"_{year}."))
        yield page.source([record.path])


def _fees(page: Page) -> Iterator[str]:
    record = page.view.library.governance.fees
    if record is None:
        yield "还没有收费的记录。"
        return
    yield rows(page, record.data) or "商会声明：标准化工作不收取任何费用。"
    yield page.source([record.path])


def _liaisons(page: Page) -> Iterator[str]:
    record = page.view.library.governance.liaisons
    for one in record.data if record else ():
        yield heading(2, escape(one.organisation), f"_{one.id}")
        yield facts(page, one, skip=("id", "organisation"))
    yield page.source([record.path]) if record and record.data else "还没有联络的记录。"


def _supervision(page: Page) -> Iterator[str]:
    record = page.view.library.governance.supervision
    for one in sorted(record.data if record else (), key=lambda one: one.on, reverse=True):
        yield heading(2, f"{one.on.isoformat()}　{escape(one.authority)}", f"_{one.id}")
        yield facts(page, one, skip=("id",))
    yield page.source([record.path]) if record and record.data else "还没有评价监督的记录。"


def _appeals(page: Page) -> Iterator[str]:
    """Every appeal and complaint with its state; who made it is not shown."""
    governance = page.view.library.governance
    yield heading(2, "申诉", "_appeals")
    for name, appeal in governance.appeals.items():
        data = appeal.data
        yield heading(
            3,
            f"申诉 {name}：{_state(data.decision is not None, refused=bool(data.accepted and not data.accepted.answer))}",
            f"_appeal-{name}",
        )
        yield facts(page, data, skip=("appellant",))
        yield render(appeal.body, Style(level=4, prefix=f"_appeal-{name}."))
        yield page.source([appeal.path])
    yield "" if governance.appeals else "没有申诉。"
    yield heading(2, "投诉举报", "_complaints")
    for name, complaint in governance.complaints.items():
        yield heading(3, f"投诉 {name}：{_state(complaint.data.answered is not None)}", f"_complaint-{name}")
        yield facts(page, complaint.data)
        yield render(complaint.body, Style(level=4, prefix=f"_complaint-{name}."))
        yield page.source([complaint.path])
    yield "" if governance.complaints else "没有投诉举报。"


def _state(ended: bool, *, refused: bool = False) -> str:  # noqa: FBT001 - reads as a sentence
    if refused:
        return "未受理"
    return "已办结" if ended else "办理中"


def _baseline(page: Page) -> Iterator[str]:
    governance = page.view.library.governance
    yield "启用仓库以前的标准。其日期由商会声明，本库不作证明。"
    yield rows(page, governance.baseline.data) if governance.baseline else ""
    yield heading(2, "已确认的不规范情形", "_irregularities")
    irregularities = governance.irregularities.data if governance.irregularities else ()
    yield rows(page, irregularities) or "没有。"
    yield page.source([one.path for one in (governance.baseline, governance.irregularities) if one])


_SINGLE: tuple[tuple[str, str, Part], ...] = (
    ("governance/strategy.md", "战略规划", _strategy),
    ("governance/plans.md", "工作计划", _plans),
    ("governance/reports.md", "年度报告", _reports),
    ("governance/fees.md", "收费", _fees),
    ("governance/liaisons.md", "联络", _liaisons),
    ("governance/supervision.md", "评价监督", _supervision),
    ("governance/appeals.md", "申诉和投诉", _appeals),
    ("governance/baseline.md", "承接的标准", _baseline),
)
