"""The page of one standard: what it is, where it stands, how it came there, its text, its records."""

from collections.abc import Iterable, Iterator

from ..diagnostic import Diagnostic, Severity
from ..facts.numbers import identity
from ..records.described import fields_of
from ..records.standard import Index
from ..register import Row, stage_name
from ..report.certificate import TITLE
from ..standard import Standard
from ..words import Words
from .access import shows_text, summary_of
from .api.citing import citing
from .banners import banners
from .compare import comparisons
from .cover import cover
from .downloads import link
from .markup import ALONE, Markdown, badge, code, digest, document, escape, heading, said, table
from .names import STANDARDS, person, status_badge, unit
from .names import standard as standard_link
from .sections import sections
from .show import facts, pairs, plain, rows
from .text import draft, text
from .ties import replaced
from .timeline import strip, timeline
from .view import Page, View, certificate_uri, standard_uri

_PLACED = frozenset(
    [
        "title",
        "stage",
        "moves",
        "title_en",
        "revises",
        "amends",
        "number",
        "scope_ref",
        "drafting_units",
        "drafters",
        "patents",
        "replaces",
        "main_content",
        "waivers",
        "voided_numbers",
        "international",
        "joint",
        "adopts",
    ]
)
# Those that get a table of their own.
_SEVERITY = {
    Severity.ERROR: Words("错误", "Error"),
    Severity.WARNING: Words("警告", "Warning"),
    Severity.INFO: Words("提示", "Note"),
}
_MATTERS = ("adopts", "international", "joint", "waivers", "voided_numbers")
_FINDINGS = Words("级别", "Level"), Words("内容", "Message"), Words("规则", "Check"), Words("位置", "Place")
_PARTS = {
    "about": Words("基本信息", "Basic data"),
    "timeline": Words("阶段记录", "Stages"),
    "text": Words("标准文本", "Text"),
    "records": Words("程序记录", "Procedure records"),
    "findings": Words("检查结果", "Findings"),
}
_DATES = (
    Words("发布日期", "Published"),
    Words("实施日期", "In effect from"),
    Words("下次复审", "Next review"),
)
_RELATIONS = (
    Words("代替", "Replaces"),
    Words("被代替", "Superseded by"),
    Words("修订", "Revises"),
    Words("修改", "Amends"),
    Words("修改单", "Amendments"),
    Words("修订项目", "Being revised by"),
)
_WITHHELD = Words("本标准不公开全文。", "The full text of this standard is not public.")
_NOT_YET = Words(
    "标准尚未发布，文本在向社会征求意见时和发布后公开。",
    "Not published yet: the text is public while the public is asked, and once it is published.",
)


def standard_page(view: View, standard: Standard) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, standard_uri(standard.slug), (f"{standard.folder}/index.md",))
    data = standard.index.data
    name = page.called(data.title, data.title_en)
    title = page.say("　", " ").join(filter(None, (data.number, name)))
    told = page.say(summary_of(standard) or data.title, _description(page, standard))
    return page.uri, document(title, _parts(page, standard, title), description=told, hide=ALONE)


def _description(page: Page, standard: Standard) -> str:
    state = page.pick(page.view.status_words(page.view.rows[standard.slug]))
    return f"Group standard, {state}: {page.called(standard.index.data.title, standard.index.data.title_en)}"


def _parts(page: Page, standard: Standard, title: str) -> Iterator[str]:
    data, row = standard.index.data, page.view.rows[standard.slug]
    yield page.trail((page.pick(STANDARDS), "standards/index.md"))
    yield cover(page, standard, row) if shows_text(standard) else ""
    yield f"# {escape(title)}"
    yield _other_title(page, data)
    yield _badges(page, row)
    yield from banners(page, standard, row)
    yield strip(page, standard)
    yield _jumps(page)
    yield _part(page, "about")
    yield _about(page, standard, row)
    yield _part(page, "timeline")
    yield timeline(page, standard)
    strengths = page.say("日期的效力是什么意思", "What the strength of a date means")
    yield f"{page.link(strengths, 'about.md', 'dates')}\n{{: .hint }}"
    if standard.slug in page.view.certificates:
        yield _certificate(page, standard)
    yield _part(page, "text")
    yield link(page, standard)
    yield _text(page, standard)
    yield from comparisons(page, standard)
    yield from citing(page, standard)
    yield _part(page, "records")
    yield from sections(page, standard)
    yield from _rest(page, standard)
    yield page.source()


def _jumps(page: Page) -> str:
    links = (f"[{page.pick(name)}](#_{anchor})" for anchor, name in _PARTS.items())
    return f"{page.beside(links)}\n{{: .jumps }}"


def _part(page: Page, name: str) -> str:
    return heading(2, page.pick(_PARTS[name]), f"_{name}")


def _other_title(page: Page, data: Index) -> str:
    """The title in the language that the page does not speak, where there are two."""
    if not data.title_en:
        return ""
    other = page.say(data.title_en, data.title)
    return f"{escape(other)}\n{{: .title-en lang={page.say('en', 'zh-CN')} }}"


def _certificate(page: Page, standard: Standard) -> str:
    link = page.link(page.pick(TITLE), certificate_uri(standard.slug))
    return page.say(
        f"{link}：逐步核对全部历史的结论、计算和证据",
        f"{link}: conclusions, arithmetic and evidence from the whole history, judged step by step",
    )


def _badges(page: Page, row: Row) -> str:
    stage = badge(page.label(stage_name(row)), "stage")
    return f"{status_badge(page, row)} {stage}\n{{: .badges }}"


def _about(page: Page, standard: Standard, row: Row) -> str:
    data = standard.index.data
    dates = zip(page.picks(_DATES), (row.published, row.effective, row.review_due), strict=True)
    return pairs(
        page,
        [
            *((name, day.isoformat() if day else "") for name, day in dates),
            *_relations(page, row, standard),
            *plain(page, data, skip=_PLACED),
            (page.say("章程业务范围", "Scope of business in the charter"), _scope(page, data.scope_ref)),
            (
                page.say("起草单位", "Drafting units"),
                page.join(unit(page, one) or escape(one) for one in data.drafting_units),
            ),
            (page.say("主要起草人", "Main drafters"), page.join(person(page, one) for one in data.drafters)),
            (page.say("文本摘要", "Digest of the text"), digest(standard.text)),
        ],
    )


def _scope(page: Page, own: str | None) -> str:
    """The charter's own words for the business that the standard belongs to."""
    chamber = page.view.library.governance.chamber
    return next((said(one.text) for one in (chamber.data.scope if chamber else ()) if one.id == own), "")


def _relations(page: Page, row: Row, standard: Standard) -> list[tuple[str, str]]:
    """Both directions of every tie to another standard."""
    data, register = standard.index.data, page.view.library.register.rows
    mine = identity(row.number) if row.number else ""
    by = [one for one in register if mine and any(identity(old.number) == mine for old in one.replaces)]
    amendments = [one for one in register if one.amends == row.slug]
    revisions = [one for one in register if one.revises == row.slug and not one.published]
    told = (
        replaced(page, data.replaces),
        page.join(standard_link(page, one.slug) for one in by),
        standard_link(page, data.revises) if data.revises else "",
        standard_link(page, data.amends) if data.amends else "",
        page.join(standard_link(page, one.slug) for one in amendments),
        page.join(standard_link(page, one.slug) for one in revisions),
    )
    return list(zip(page.picks(_RELATIONS), told, strict=True))


def _text(page: Page, standard: Standard) -> str:
    if shows_text(standard):
        return text(page, standard)
    if page.view.drafts:
        return draft(page, standard)
    content = summary_of(standard)
    title = page.say("主要技术内容", "Main content")
    summary = f"**{title}**\n\n{said(content)}" if content else ""
    why = page.pick(_WITHHELD if standard.publication else _NOT_YET)
    return "\n\n".join(filter(None, (summary, why)))


def _rest(page: Page, standard: Standard) -> Iterator[str]:
    data = standard.index.data
    if data.patents:
        yield heading(3, page.say("专利", "Patents"), "_patents")
        yield facts(page, data.patents)
    for attribute in _MATTERS:
        if getattr(data, attribute):
            name = fields_of(Index)[attribute].name
            yield heading(3, page.pick(name), f"_{attribute}")
            yield rows(page, getattr(data, attribute))
    yield from _appeals(page, standard)
    yield _part(page, "findings")
    found, day = page.view.findings.get(standard.folder, ()), page.view.as_of.isoformat()
    none = page.say(f"按 {day} 检查，没有发现问题。", f"Checked as of {day}: nothing found.")
    yield findings(page, found) or none


def findings(page: Page, found: Iterable[Diagnostic]) -> str:
    """What the check says, a row each, with the rule's page."""
    cells = (
        (
            page.pick(_SEVERITY[one.severity]),
            said(page.pick(one.message)),
            page.link(one.rule, f"reference/rules/{one.rule}.md"),
            code(str(one.span)),
        )
        for one in found
    )
    return table(page.picks(_FINDINGS), cells)


def _appeals(page: Page, standard: Standard) -> Iterator[str]:
    governance = page.view.library.governance
    kinds = (
        (page.say("申诉", "Appeal"), "appeal", governance.appeals),
        (page.say("投诉举报", "Complaint"), "complaint", governance.complaints),
    )
    items = [
        f"- {page.link(f'{name} {number}', 'governance/appeals.md', f'_{anchor}-{number}')}"
        for name, anchor, records in kinds
        for number, record in records.items()
        if record.data.standard == standard.slug
    ]
    if items:
        yield heading(3, page.say("申诉和投诉", "Appeals and complaints"), "_appeals")
        yield "\n".join(items)
