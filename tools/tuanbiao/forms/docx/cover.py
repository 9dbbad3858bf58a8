"""The cover, the contents and the page frame of a standard (GB/T 1.1—2020, 8.2 and 8.3)."""

from collections.abc import Iterable, Iterator

from ..cover import PATENT_NOTICE, Cover
from .body import paragraph
from .inline import bookmark
from .xml import field, field_ends, part, run, w

_ASKED = ("征求意见稿", "送审稿")  # drafts whose readers are asked for patents
_PAGE = w("pgSz", w=11906, h=16838) + w(
    "pgMar", top=1418, right=1134, bottom=1134, left=1418, header=851, footer=851, gutter=0
)


def front(cover: Cover) -> Iterator[str]:
    """The paragraphs of the cover."""
    yield paragraph("CoverCodes", run(f"ICS {cover.ics}\nCCS {cover.ccs}"))
    yield paragraph("CoverMark", run(cover.code))
    yield paragraph("CoverKind", run("团体标准"))
    yield paragraph("CoverNumber", run("\n".join(cover.numbers)))
    yield paragraph("CoverReplaces", run("\n".join(cover.replaces)))
    yield paragraph("CoverTitle", run(cover.title))
    yield paragraph("CoverTitleEnglish", run(cover.title_en))
    yield from (paragraph("CoverNote", run(one)) for one in cover.adopts)
    if cover.draft:
        yield paragraph("CoverDraft", run(f"（{cover.draft}）"))
        yield paragraph("CoverNote", run(cover.on.isoformat()))
    if cover.draft in _ASKED:
        yield paragraph("CoverNote", run(PATENT_NOTICE))
    yield paragraph("CoverDates", w("r", w("tab")).join(run(one) for one in cover.dates))
    yield paragraph("CoverIssuer", run("\n".join(f"{one}　发布" for one in cover.publishers)))


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
