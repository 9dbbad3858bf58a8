"""The registers of meetings and of documents: a page for each, and the lists of them, the latest first."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from ..records.described import labels
from ..records.document import KINDS, OfficialDocument
from ..records.meeting import MODES, Meeting
from ..records.record import Record
from ..words import Words
from .governance import HOME, record_page
from .markup import Markdown, escape, heading, said, table
from .markup import document as page_of
from .names import body, document, meeting, person, standard
from .paging import numbered, pager, parts
from .places import title, way
from .show import facts, pairs, plain
from .view import Page, View

T = TypeVar("T")
_KINDS, _MODES = labels(KINDS), labels(MODES)

MEETINGS = "governance/meetings/index.md"
DOCUMENTS = "governance/documents/index.md"
_MEETING = (
    Words("日期", "Date"),
    Words("会议", "Meeting"),
    Words("机构", "Body"),
    Words("方式", "Mode"),
    Words("决议", "Resolutions"),
)
_DOCUMENT = (
    Words("日期", "Date"),
    Words("文号", "Number"),
    Words("标题", "Title"),
    Words("文种", "Kind"),
    Words("涉及的标准", "Standards"),
)


def register_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Every page of this part."""
    governance = view.library.governance
    for name, one in governance.meetings.items():
        yield _meeting_page(view, name, one)
    for name, paper in governance.documents.items():
        yield _document_page(view, name, paper)
    meetings = sorted(
        governance.meetings.items(), key=lambda item: (item[1].data.held_on, item[0]), reverse=True
    )
    yield from _list(view, MEETINGS, meetings, _meetings)
    documents = sorted(
        governance.documents.items(), key=lambda item: (item[1].data.on, item[0]), reverse=True
    )
    yield from _list(view, DOCUMENTS, documents, _documents)


def _list(
    view: View, uri: str, found: Sequence[T], shown: Callable[[Page, Sequence[T]], str]
) -> Iterator[tuple[str, Markdown]]:
    """The list at `uri`, in as many pages as it takes."""
    cut = parts(found)
    for number, those in enumerate(cut, 1):
        page = Page(view, numbered(uri, number))
        name = title(page, uri)
        above = (HOME,) if number == 1 else (HOME, uri)
        text = [way(page, above), f"# {name}", shown(page, those), pager(page, uri, number, len(cut))]
        yield page.uri, page_of(name, text)


def _meetings(page: Page, meetings: Sequence[tuple[str, Record[Meeting]]]) -> str:
    cells = (
        (
            one.data.held_on.isoformat(),
            meeting(page, name),
            body(page, one.data.body),
            page.pick(_MODES[one.data.mode]) if one.data.mode else "",
            str(len(one.data.resolutions)),
        )
        for name, one in meetings
    )
    return table(page.picks(_MEETING), cells) or page.say(
        "还没有会议的记录。", "No meetings are recorded yet."
    )


def _meeting_page(view: View, name: str, record: Record[Meeting]) -> tuple[str, Markdown]:
    page = Page(view, f"governance/meetings/{name}.md", (record.path,))
    told = _meeting(page, record.data)
    return page.uri, record_page(page, record.data.title or name, (HOME, MEETINGS), told, record)


def _meeting(page: Page, data: Meeting) -> Iterator[str]:
    """Who attended is counted, not named; the chair acts in public."""
    chair = (page.say("主持人", "Chair"), person(page, data.chair) if data.chair else "")
    here = (page.say("出席人数", "Attending"), str(len(data.attendees) or ""))
    yield pairs(page, [*plain(page, data, skip=("title", "agenda")), chair, here])
    if data.agenda:
        yield heading(2, page.say("议程", "Agenda"), "_agenda")
        yield "\n".join(f"1. {escape(one)}" for one in data.agenda)
    if data.resolutions:
        yield heading(2, page.say("决议", "Resolutions"), "_resolutions")
    for place, one in enumerate(data.resolutions, start=1):
        yield heading(3, page.say(f"决议 {place}", f"Resolution {place}"), f"_{one.id}")
        yield said(one.text)
        yield facts(page, one, skip=("id", "text"))


def _documents(page: Page, papers: Sequence[tuple[str, Record[OfficialDocument]]]) -> str:
    cells = (
        (
            one.data.on.isoformat(),
            document(page, name),
            escape(one.data.title),
            page.pick(_KINDS[one.data.kind]),
            "<br>".join(standard(page, item.slug) or escape(item.title) for item in one.data.items),
        )
        for name, one in papers
    )
    return table(page.picks(_DOCUMENT), cells) or page.say(
        "还没有文件的记录。", "No documents are recorded yet."
    )


def _document_page(view: View, name: str, record: Record[OfficialDocument]) -> tuple[str, Markdown]:
    page = Page(view, f"governance/documents/{name}.md", (record.path,))
    return page.uri, record_page(
        page, record.data.title, (HOME, DOCUMENTS), _document(page, record.data), record
    )


def _document(page: Page, paper: OfficialDocument) -> Iterator[str]:
    signer = person(page, paper.signed_by) if paper.signed_by else ""
    yield facts(page, paper, skip=("title",))
    yield pairs(page, [(page.say("签发人", "Signed by"), signer)])
