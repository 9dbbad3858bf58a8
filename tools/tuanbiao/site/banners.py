"""What a reader must know of a standard before reading on, a banner each."""

from collections.abc import Iterator

from ..register import Row
from ..standard import Standard
from ..words import Words
from .access import is_open, round_now, shows_text
from .deadline import closing
from .markup import box, said
from .names import standard as standard_link
from .remark import ANCHOR as REMARKS
from .ties import ties
from .view import Page

_ASKED = {
    True: Words("任何人都可以提出意见", "anyone may comment"),
    False: Words("向全体会员征求意见", "all members are asked"),
}


def banners(page: Page, standard: Standard, row: Row) -> Iterator[str]:
    """All that apply, the weightiest first."""
    state = page.view.status(row)
    for one in page.view.library.register.successors(row.number) if row.number else ():
        yield box("banner" if state == "superseded" else "banner open", _replaced_by(page, one))
    if state in ("withdrawn", "cancelled"):
        yield box("banner", _ended(page, row))
    if state == "upcoming" and row.effective:
        day = row.effective.isoformat()
        yield box("banner", page.say(f"本标准自 {day} 起实施。", f"This standard takes effect on {day}."))
    yield from ties(page, row)
    if is_open(standard, page.view.as_of):
        yield box("banner open", _open(page, standard))


def _replaced_by(page: Page, by: Row) -> str:
    end, link = by.transition_until or by.effective, standard_link(page, by.slug)
    day = end.isoformat() if end else ""
    return page.say(
        f"本标准{f'自 {day} 起' if day else ''}由 {link} 代替。",
        f"This standard is superseded by {link}{f' from {day}' if day else ''}.",
    )


def _ended(page: Page, row: Row) -> str:
    words, day = page.view.status_words(row), row.withdrawn.isoformat() if row.withdrawn else ""
    return page.say(
        f"本标准已{words.zh}{f'，自 {day} 起停止使用' if day else ''}。",
        f"This standard has been {words.en}{f'; it is not used from {day}' if day else ''}.",
    )


def _open(page: Page, standard: Standard) -> str:
    """That comments can be sent, by whom, until when and how."""
    now = round_now(standard)
    assert now is not None
    data = now[1].data
    until, how = closing(page, data.binding_closes), f"\n\n{said(data.feedback)}" if data.feedback else ""
    if shows_text(standard):
        how += f"{page.say('　', ' · ')}[{page.say('怎样提意见', 'How to comment')}](#{REMARKS})"
    asked = page.pick(_ASKED[data.scope == "public"])
    return page.say(
        f"**正在征求意见**，{asked}。{until}{how}", f"**Open for comment**: {asked}. {until}{how}"
    )
