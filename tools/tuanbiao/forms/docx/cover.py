"""The cover, the contents and the page frame of a standard (GB/T 1.1—2020, 8.2 and 8.3)."""

from collections.abc import Iterable, Iterator

from ...facts.breaks import width
from ..cover import Cover
from .body import paragraph
from .inline import bookmark
from .styles import spacing
from .xml import field, field_ends, part, run, w

_PAGE = w("pgSz", w=11906, h=16838) + w(
    "pgMar", top=1418, right=1134, bottom=1134, left=1418, header=851, footer=851, gutter=0
)

# How far the dates stand below a cover that says no more than it has to, and what more lines take of that, in twentieths of a point.
_REST, _LEAST = 5400, 600
_TITLE, _LARGE, _SMALL, _GAP = 845, 455, 340, 240
_ACROSS = 467  # points


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
        yield paragraph("CoverNote", run(cover.finished))
    if cover.notice:
        yield paragraph("CoverNote", run(cover.notice))
    room = spacing(_rest(cover), 0)
    yield paragraph("CoverDates", w("r", w("tab")).join(run(one) for one in cover.dates), room)
    yield paragraph("CoverIssuer", run("\n".join(f"{one}　发布" for one in cover.publishers)))


def _rest(cover: Cover) -> int:
    """What is left above the dates, so that they stand at the end of the page whatever is above them."""
    more = (
        (_lines(cover.title, 13) - 1) * _TITLE,
        (_lines(cover.title_en, 7) - 1) * _LARGE,
        (len(cover.numbers) - 1) * _LARGE,
        max(len(cover.replaces) - 1, 0) * _SMALL,
        len(cover.adopts) * (_GAP + _SMALL),
        (_GAP + _LARGE + _GAP + _SMALL) if cover.draft else 0,
        (_GAP + _SMALL) if cover.notice else 0,
        (len(cover.publishers) - 1) * _LARGE,
    )
    return max(_REST - sum(more), _LEAST)


def _lines(text: str, points: int) -> int:
    """How many lines words of that many points for a half-width character take."""
    return max(-(-width(text) * points // _ACROSS), 1)


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
        "".join(
            w(f"{kind}Reference", type=pages, r_id=f"{kind}{at}")
            for kind in ("header", "footer")
            for at, pages in ((1, "default"), (2, "even"))
        )
        if framed
        else ""
    )
    pages = w("pgNumType", fmt=form, start=1) if form else ""
    properties = w("sectPr", references, w("type", val="oddPage" if form else "nextPage"), _PAGE, pages)
    return properties if last else w("p", w("pPr", properties))


def frame(shown: str) -> dict[str, bytes]:
    """Headers and footers: what stands on every page but the cover, and its number, on the outer side of the leaf."""
    sides = {1: w("jc", val="right"), 2: w("jc", val="left")}
    headers = {at: paragraph("Header", run(shown), side) for at, side in sides.items()}
    footers = {at: paragraph("Footer", field("PAGE", run("1")), side) for at, side in sides.items()}
    return {
        **{f"word/header{at}.xml": part("hdr", one) for at, one in headers.items()},
        **{f"word/footer{at}.xml": part("ftr", one) for at, one in footers.items()},
    }
