"""The page of one standard: what it is, where it stands, how it came there, its text, its records."""

from collections.abc import Iterable, Iterator

from ..diagnostic import Diagnostic, Severity
from ..facts.numbers import identity
from ..register import Row, stage_name
from ..standard import Standard
from .access import is_open, round_now, shows_text, summary_of
from .api.citing import citing
from .cover import cover
from .deadline import closing
from .markup import ALONE, badge, box, code, digest, document, escape, heading, said, table
from .names import numbered, person, unit
from .names import standard as standard_link
from .remark import ANCHOR as REMARKS
from .sections import sections
from .show import facts, pairs, plain, rows
from .text import text
from .ties import ties
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
SEVERITY = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.INFO: "提示"}
_MATTERS = (
    ("adopts", "采用国际标准"),
    ("international", "国际化"),
    ("joint", "联合发布"),
    ("waivers", "例外"),
    ("voided_numbers", "作废编号"),
)


def standard_page(view: View, standard: Standard) -> tuple[str, str]:
    """Address and Markdown of the page."""
    page = Page(view, standard_uri(standard.slug), (f"{standard.folder}/index.md",))
    data = standard.index.data
    title = f"{data.number}　{data.title}" if data.number else data.title
    return page.uri, document(
        title, _parts(page, standard, title), description=summary_of(standard) or data.title, hide=ALONE
    )


def _parts(page: Page, standard: Standard, title: str) -> Iterator[str]:
    data, row = standard.index.data, page.view.rows[standard.slug]
    yield page.trail(("标准", "standards/index.md"))
    yield cover(page, standard, row) if shows_text(standard) else ""
    yield f"# {escape(title)}"
    yield f"{escape(data.title_en)}\n{{: .title-en lang=en }}" if data.title_en else ""
    yield _badges(page, row)
    yield from _banners(page, standard, row)
    yield strip(page, standard)
    yield _jumps()
    yield heading(2, "基本信息", "_about")
    yield _about(page, standard, row)
    yield heading(2, "阶段记录", "_timeline")
    yield timeline(page, standard)
    yield f"{page.link('日期的效力是什么意思', 'about.md', 'dates')}\n{{: .hint }}"
    if standard.slug in page.view.certificates:
        told = "逐步核对全部历史的结论、计算和证据"
        yield f"{page.link('程序证明', certificate_uri(standard.slug))}：{told}"
    yield heading(2, "标准文本", "_text")
    yield _text(page, standard)
    yield from citing(page, standard)
    yield heading(2, "程序记录", "_records")
    yield from sections(page, standard)
    yield from _rest(page, standard)
    yield page.source()


def _jumps() -> str:
    places = ("基本信息", "about"), ("阶段记录", "timeline"), ("标准文本", "text"), ("程序记录", "records")
    links = "　".join(f"[{name}](#_{anchor})" for name, anchor in (*places, ("检查结果", "findings")))
    return f"{links}\n{{: .jumps }}"


def _badges(page: Page, row: Row) -> str:
    status = badge(page.view.status_words(row).zh, page.view.status(row))
    return f"{status} {badge(stage_name(row).zh, 'stage')}\n{{: .badges }}"


def _banners(page: Page, standard: Standard, row: Row) -> Iterator[str]:
    """What a reader must know before reading on."""
    state = page.view.status(row)
    for one in page.view.library.register.successors(row.number) if row.number else ():
        end = one.transition_until or one.effective
        day = f"自 {end.isoformat()} 起" if end else ""
        name = "banner" if state == "superseded" else "banner open"
        yield box(name, f"本标准{day}由 {standard_link(page, one.slug)} 代替。")
    if state in ("withdrawn", "cancelled"):
        since = f"，自 {row.withdrawn.isoformat()} 起停止使用" if row.withdrawn else ""
        yield box("banner", f"本标准已{page.view.status_words(row).zh}{since}。")
    if state == "upcoming" and row.effective:
        yield box("banner", f"本标准自 {row.effective.isoformat()} 起实施。")
    yield from ties(page, row)
    now = round_now(standard)
    if now and is_open(standard, page.view.as_of):
        asked = "任何人都可以提出意见" if now[1].data.scope == "public" else "向全体会员征求意见"
        how = f"\n\n{said(now[1].data.feedback)}" if now[1].data.feedback else ""
        how += f"　[怎样提意见](#{REMARKS})" if shows_text(standard) else ""
        yield box(
            "banner open",
            f"**正在征求意见**，{asked}。{closing(now[1].data.binding_closes, page.view.as_of)}{how}",
        )


def _about(page: Page, standard: Standard, row: Row) -> str:
    data = standard.index.data
    dates = ("发布日期", row.published), ("实施日期", row.effective), ("下次复审", row.review_due)
    return pairs(
        [
            *((name, day.isoformat() if day else "") for name, day in dates),
            *_relations(page, row, standard),
            *plain(page, data, skip=_PLACED),
            ("章程业务范围", _scope(page, data.scope_ref)),
            ("起草单位", "、".join(unit(page, one) or escape(one) for one in data.drafting_units)),
            ("主要起草人", "、".join(person(page, one) for one in data.drafters)),
            ("文本摘要", digest(standard.text)),
        ]
    )


def _scope(page: Page, own: str | None) -> str:
    """The charter's own words for the business that the standard belongs to."""
    chamber = page.view.library.governance.chamber
    return next((said(one.text) for one in (chamber.data.scope if chamber else ()) if one.id == own), "")


def _relations(page: Page, row: Row, standard: Standard) -> list[tuple[str, str]]:
    """Both directions of every tie to another standard."""
    data, register = standard.index.data, page.view.library.register.rows
    replaced = "、".join(
        numbered(page, one.number) + ("（部分）" if one.extent == "part" else "") for one in data.replaces
    )
    mine = identity(row.number) if row.number else ""
    by = [one for one in register if mine and any(identity(old.number) == mine for old in one.replaces)]
    return [
        ("代替", replaced),
        ("被代替", "、".join(standard_link(page, one.slug) for one in by)),
        ("修订", standard_link(page, data.revises) if data.revises else ""),
        ("修改", standard_link(page, data.amends) if data.amends else ""),
        ("修改单", "、".join(standard_link(page, one.slug) for one in register if one.amends == row.slug)),
        (
            "修订项目",
            "、".join(
                standard_link(page, one.slug)
                for one in register
                if one.revises == row.slug and not one.published
            ),
        ),
    ]


def _text(page: Page, standard: Standard) -> str:
    if shows_text(standard):
        return text(page, standard)
    content = summary_of(standard)
    summary = f"**主要技术内容**\n\n{said(content)}" if content else ""
    why = (
        "本标准不公开全文。" if standard.publication else "标准尚未发布，文本在向社会征求意见时和发布后公开。"
    )
    return "\n\n".join(filter(None, (summary, why)))


def _rest(page: Page, standard: Standard) -> Iterator[str]:
    data = standard.index.data
    if data.patents:
        yield heading(3, "专利", "_patents")
        yield facts(page, data.patents)
    for attribute, name in _MATTERS:
        if getattr(data, attribute):
            yield heading(3, name, f"_{attribute}")
            yield rows(page, getattr(data, attribute))
    yield from _appeals(page, standard)
    yield heading(2, "检查结果", "_findings")
    found = page.view.findings.get(standard.folder, ())
    yield findings(page, found) or f"按 {page.view.as_of.isoformat()} 检查，没有发现问题。"


def findings(page: Page, found: Iterable[Diagnostic]) -> str:
    """What the check says, a row each, with the rule's page."""
    cells = (
        (
            SEVERITY[one.severity],
            said(one.message.zh),
            page.link(one.rule, f"reference/rules/{one.rule}.md"),
            code(str(one.span)),
        )
        for one in found
    )
    return table(("级别", "内容", "规则", "位置"), cells)


def _appeals(page: Page, standard: Standard) -> Iterator[str]:
    governance = page.view.library.governance
    kinds = (("申诉", "appeal", governance.appeals), ("投诉举报", "complaint", governance.complaints))
    items = [
        f"- {page.link(f'{name} {number}', 'governance/appeals.md', f'_{anchor}-{number}')}"
        for name, anchor, records in kinds
        for number, record in records.items()
        if record.data.standard == standard.slug
    ]
    if items:
        yield heading(3, "申诉和投诉", "_appeals")
        yield "\n".join(items)
