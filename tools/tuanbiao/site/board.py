"""Where everything stands: the nine stages side by side, each standard a card; and what happened last."""

from collections.abc import Iterator
from datetime import date

from ..facts.stages import NAMES, ORDER
from ..register import Row
from ..standard import Standard
from ..words import Words
from .access import is_open, round_now
from .deadline import closing
from .facets import STAGE
from .markup import box, document, heading, nowrap, table
from .names import STANDARDS
from .names import standard as standard_link
from .view import Page, View

URI = "board.md"
TITLE = Words("进展看板", "Progress board")
_NINE = (*ORDER, "systematic-review")
_SHOWN = 8  # published standards pile up for decades; their lists hold them all
_NEWS = 8


def board_page(view: View) -> tuple[str, str]:
    """Address and Markdown of the board."""
    page = Page(view, URI)
    return URI, document(page.pick(TITLE), _board(page), hide=("navigation", "toc"))


def _board(page: Page) -> Iterator[str]:
    yield page.trail((page.pick(STANDARDS), "standards/index.md"))
    yield f"# {page.pick(TITLE)}"
    yield _lead(page)
    lanes: dict[str, list[tuple[date, Standard]]] = {stage: [] for stage in _NINE}
    for standard in page.view.library.standards.values():
        stage = _stage(page.view.rows[standard.slug])
        if stage in lanes:
            lanes[stage].append((standard.index.data.moves[-1].on, standard))
    yield box("board", *(_lane(page, stage, cards) for stage, cards in lanes.items()))
    yield heading(2, page.say("最近的进展", "Latest progress"), "_news")
    yield news(page, _NEWS)


def _lead(page: Page) -> str:
    day = page.view.as_of.isoformat()
    told = page.say(
        f"九个阶段，每项标准一张卡片，最近进入的在前。数据截至 {day}。",
        f"Nine stages, a card for each standard, the latest to enter a stage first. As of {day}.",
    )
    return f"{told}\n{{: .lead }}"


def _stage(row: Row) -> str:
    return "systematic-review" if row.review_open and row.stage == "publication" else row.stage


def _lane(page: Page, stage: str, cards: list[tuple[date, Standard]]) -> str:
    newest = sorted(cards, key=lambda one: (one[0], one[1].slug), reverse=True)
    shown = [_card(page, since, standard) for since, standard in newest[:_SHOWN]]
    more = len(newest) - len(shown)
    rest = (
        page.link(page.say(f"另有 {more} 项", f"{more} more"), f"catalogue/{STAGE.name}/{stage}.md")
        if more
        else ""
    )
    return box("lane", heading(2, f"{page.label(NAMES[stage])} {len(newest)}", f"_{stage}"), *shown, rest)


def _card(page: Page, since: date, standard: Standard) -> str:
    now = round_now(standard)
    day = nowrap(since.isoformat())
    until = (
        closing(page, now[1].data.binding_closes)
        if now and is_open(standard, page.view.as_of)
        else page.say(f"{day} 起", f"Since {day}")
    )
    return box("small-card", standard_link(page, standard.slug), until)


def news(page: Page, count: int) -> str:
    """The last moves of all standards, newest first."""
    moves = sorted(
        (
            (move.on, at, standard.slug, move.to)
            for standard in page.view.library.standards.values()
            for at, move in enumerate(standard.index.data.moves)
            if move.on <= page.view.as_of
        ),
        reverse=True,
    )
    cells = (
        (nowrap(on.isoformat()), page.label(NAMES[stage]), standard_link(page, slug))
        for on, _, slug, stage in moves[:count]
    )
    head = page.say("日期", "Date"), page.say("进入", "Entered"), page.say("标准", "Standard")
    return table(head, cells) or page.say("还没有进展。", "Nothing has moved yet.")
