"""The cover, the contents and the page frame of a standard (GB/T 1.1—2020, 8.2 and 8.3)."""

from collections.abc import Iterable, Iterator

from ...facts.stages import NAMES
from ...standard import Standard
from .body import paragraph
from .inline import bookmark
from .issuer import Issuer
from .xml import field, field_ends, part, run, w

_DRAFTS = {
    "drafting": "草案",
    "consultation": "征求意见稿",
    "technical-review": "送审稿",
    "approval": "报批稿",
    "numbering": "报批稿",
}
_PATENTS = "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"
_UNKNOWN = "××××-××-××"
_PAGE = w("pgSz", w=11906, h=16838) + w(
    "pgMar", top=1418, right=1134, bottom=1134, left=1418, header=851, footer=851, gutter=0
)


def number(standard: Standard, issuer: Issuer) -> str:
    """The standard's number, or the room for it."""
    return standard.index.data.number or f"T/{issuer.code} ×××—××××"


def cover(standard: Standard, issuer: Issuer) -> Iterator[str]:
    """The paragraphs of the cover."""
    data = standard.index.data
    yield paragraph("CoverCodes", run(f"ICS {data.ics or '××.×××'}\nCCS {data.ccs or '×××'}"))
    yield paragraph("CoverMark", run(f"T/{issuer.code}"))
    yield paragraph("CoverKind", run("团体标准"))
    yield paragraph("CoverNumber", run(number(standard, issuer)))
    replaced = "，".join(one.number for one in data.replaces)
    yield paragraph("CoverReplaces", run(f"代替 {replaced}" if replaced else ""))
    yield paragraph("CoverTitle", run(data.title))
    yield paragraph("CoverTitleEnglish", run(data.title_en or ""))
    for one in data.adopts:
        yield paragraph("CoverNote", run(f"（{one.document}，{one.degree}）"))
    yield from _draft(standard)
    issued = standard.publication.data if standard.publication else None
    on = issued.on.isoformat() if issued else _UNKNOWN
    effective = issued.effective.isoformat() if issued else _UNKNOWN
    tab = w("r", w("tab"))
    yield paragraph("CoverDates", f"{run(f'{on} 发布')}{tab}{run(f'{effective} 实施')}")
    yield paragraph("CoverIssuer", run(f"{issuer.name}　发布"))


def _draft(standard: Standard) -> Iterator[str]:
    stage = standard.index.data.stage
    if standard.publication is not None:
        return
    name = _DRAFTS.get(stage)
    yield paragraph("CoverDraft", run(f"（{name or NAMES[stage].zh}）"))
    if name in ("征求意见稿", "送审稿"):
        yield paragraph("CoverNote", run(_PATENTS))


def contents(entries: Iterable[tuple[int, str, str | None]]) -> Iterator[str]:
    """A contents field with what it reads until Word renews it; entries are (level, text, id)."""
    yield paragraph("ContentsTitle", run("目　　次"))
    instruction = 'TOC \\o "1-2" \\h \\z \\t "前言、引言标题,1,参考文献、索引标题,1,附录标识,1,附录章标题,2"'
    rows = [
        (f"TOC{level}", run(text) + w("r", w("tab")) + (_page(own) if own else ""))
        for level, text, own in entries
    ] or [("TOC1", "")]
    start, end = field_ends(instruction, dirty="true")
    for at, (style, inside) in enumerate(rows):
        first = start if at == 0 else ""
        last = end if at == len(rows) - 1 else ""
        yield paragraph(style, f"{first}{inside}{last}")


def _page(own: str) -> str:
    return field(f"PAGEREF {bookmark(own)} \\h", run("—"))


def section(*, form: str = "", framed: bool = True, last: bool = False) -> str:
    """The end of a section: pages numbered in `form`, with header and footer where it is framed."""
    references = (
        w("headerReference", type="default", r_id="header")
        + w("footerReference", type="default", r_id="footer")
        if framed
        else ""
    )
    pages = w("pgNumType", fmt=form, start=1) if form else ""
    properties = w("sectPr", references, w("type", val="nextPage"), _PAGE, pages)
    return properties if last else w("p", w("pPr", properties))


def header(shown: str) -> bytes:
    """`word/header1.xml`: what stands on every page but the cover."""
    return part("hdr", paragraph("Header", run(shown)))


def footer() -> bytes:
    """`word/footer1.xml`: the number of the page."""
    return part("ftr", paragraph("Footer", field("PAGE", run("1"))))
