"""What the cover of a standard says (GB/T 1.1—2020, 8.1), read from its records."""

import re
from dataclasses import dataclass
from datetime import date

from ..governance import Governance
from ..records.standard import Adoption, Index, Replaced
from ..standard import Standard

PATENT_NOTICE = "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"
UNKNOWN_DAY = "××××-××-××"
_DRAFTS = {
    "consultation": "征求意见稿",
    "technical-review": "送审稿",
    "review": "送审稿",
    "approval": "报批稿",
    "numbering": "报批稿",
}
_EARLIER = "工作组讨论稿"
_ASKED = ("征求意见稿", "送审稿")  # drafts whose readers are asked for patents
_ISSUED = ("publication", "withdrawn")
_MOVES = {"review": "technical-review"}
_STAGE = re.compile(r"(?P<name>[a-z]+)-(?P<round>[0-9]+)")
_LONG = 16  # characters of a title that stand on one line of the cover


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The fields of a cover; `draft` is the label of a draft, `on` the day of the draft or of publication."""

    ics: str
    ccs: str
    code: str
    numbers: tuple[str, ...]
    replaces: tuple[str, ...]
    title: str
    title_en: str
    adopts: tuple[str, ...]
    draft: str | None
    on: date
    published: date | None
    effective: date | None
    publishers: tuple[str, ...]

    @property
    def number(self) -> str:
        """What the running header says."""
        return "　".join(self.numbers)

    @property
    def finished(self) -> str:
        """The day of a draft, in the cover's words."""
        return f"（本稿完成时间：{self.on}）"

    @property
    def notice(self) -> str:
        """What the readers of a draft are asked for; empty where it is none that goes out for comments or review."""
        return PATENT_NOTICE if self.draft in _ASKED else ""

    @property
    def title_lines(self) -> tuple[str, ...]:
        """The title; a long one with each of its elements on a line."""
        parts = tuple(self.title.split())
        return parts if len(self.title) > _LONG else ("　".join(parts),)

    @property
    def dates(self) -> tuple[str, str]:
        """The days of publication and of taking effect, in the cover's words."""
        days = (one.isoformat() if one else UNKNOWN_DAY for one in (self.published, self.effective))
        published, effective = days
        return f"{published} 发布", f"{effective} 实施"


def cover(text: Standard, now: Standard, governance: Governance, stage: str | None, as_of: date) -> Cover:
    """The cover of a text of `now` at a stage (`consultation-1`), or as it stands.

    `as_of` dates a draft that no move tells the day of.
    """
    data = text.index.data
    is_issued = stage == "publication" if stage else now.index.data.stage in _ISSUED
    publication = now.publication.data if now.publication and is_issued else None
    draft, on = (
        (None, publication.on if publication else None) if is_issued else _draft(now.index.data, stage)
    )
    code = governance.chamber.data.code if governance.chamber else "××"
    partners = tuple(one.chamber for one in data.joint)
    return Cover(
        ics=data.ics or "××.×××.××",
        ccs=data.ccs[:1] + " " + data.ccs[1:].strip() if data.ccs else "× ××",
        code=f"T/{code}",
        numbers=_numbers(now.index.data if is_issued else data, code, is_known=is_issued or stage is None),
        replaces=tuple(_replaced(one) for one in data.replaces),
        title=data.title,
        title_en=data.title_en or "",
        adopts=tuple(_adopted(one) for one in data.adopts),
        draft=draft,
        on=on or as_of,
        published=publication.on if publication else None,
        effective=publication.effective if publication else None,
        publishers=(governance.chamber.data.name if governance.chamber else "××××", *partners),
    )


def _draft(data: Index, stage: str | None) -> tuple[str, date | None]:
    """The label of a draft, and the day on which its stage opened."""
    asked = _STAGE.fullmatch(stage or "")
    if asked is None:
        last = data.moves[-1].on if data.moves else None
        return _DRAFTS.get(data.stage, _EARLIER), last
    to, number = _MOVES.get(asked["name"], asked["name"]), int(asked["round"])
    days = [one.on for one in data.moves if one.to == to and one.round == number]
    return _DRAFTS[asked["name"]], days[0] if days else None


def _numbers(data: Index, code: str, *, is_known: bool) -> tuple[str, ...]:
    """The numbers of all chambers that issue the text; until one is given, its place is held."""
    known = (data.number, *(one.number for one in data.joint)) if is_known else ()
    return tuple(one for one in known if one) or (f"T/{code} ××××—××××",)


def _replaced(one: Replaced) -> str:
    return f"{'部分代替' if one.extent == 'part' else '代替'} {one.number}"


def _adopted(one: Adoption) -> str:
    """（ISO 1234:2020，Title，MOD）."""
    return f"（{'，'.join(filter(None, (one.document, one.title, one.degree)))}）"
