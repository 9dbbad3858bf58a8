"""A letter that reminds somebody of deadlines, in Chinese or English."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...concerned import Party
from ...deadlines import KINDS, Deadline, days_left, left, undisposed
from ...facts.stages import NAMES
from ...governance import Governance
from ...library import Library
from ...words import Words, pick
from .facts import day
from .model import Grid, Official
from .names import Names

_TITLE = Words(
    "关于按期办理团体标准有关事项的提醒函", "Reminder: matters of group standards that are to be dealt with"
)
_HEAD = (Words("序号", "No."), Words("期限", "Due"), Words("时间", "Time"), Words("事项", "Matter"))
_TOLD = Words("下列 {count} 项事项请按期办理", "Please deal with the following in time ({count})")
_LATE = Words("，其中 {late} 项已经逾期", "; {late} overdue")
_CLOSING = Words(
    "期限当日 24 时截止（北京时间）。已经办理的，请将材料送交本会；不能按期办理的，请说明理由和预计日期。联系方式：{address}。",
    "A day ends at 24:00 (Beijing time). If it is done already, please send the papers; if it cannot be done in time, "
    "please say why, and by when it will be. Address: {address}.",
)
# What is to be done; of other kinds the name of the deadline says enough.
_ASKED = {
    "ballot": Words("请在表决截止以前交回表决票", "please return your voting paper before the ballot closes"),
    "disposition": Words(
        "征求意见已经截止，还有 {count} 条意见没有处理结论，请逐条提出；期限是项目计划中的日期",
        "the consultation has closed, and {count} comments wait for an answer; the day is that of the project plan",
    ),
    "milestone": Words("按项目计划应进入“{stage}”", "by the project plan it is to enter “{stage}”"),
    "systematic-review": Words(
        "应在期限以前复审，作出结论", "its systematic review is to be concluded by then"
    ),
}
_UNTITLED = ("appeal", "remedy", "complaint")  # whose subject is a record, not a standard


@dataclass(frozen=True, slots=True)
class _Office(Names):
    """The chamber that writes."""

    governance: Governance


def letter(library: Library, party: Party, found: Sequence[Deadline], as_of: date, lang: str) -> Official:
    """提醒函 to one party, unsealed and without a number, with every deadline that concerns it."""
    office = _Office(library.governance)
    late = sum(days_left(one, as_of) < 0 for one in found)
    rows = tuple(
        (str(at), _day(one.on, lang), left(days_left(one, as_of), lang), matter(library, one, lang))
        for at, one in enumerate(found, 1)
    )
    told = pick(_TOLD, lang).format(count=len(found)) + (pick(_LATE, lang).format(late=late) if late else "")
    chamber = _chamber(office, lang)
    return Official(
        name="提醒函",
        head=chamber,
        title=pick(_TITLE, lang),
        to=party.name,
        parts=(
            told + pick(Words("。", "."), lang),
            Grid(rows, (0, 0, 0, 6), tuple(pick(one, lang) for one in _HEAD)),
            pick(_CLOSING, lang).format(address=office.address),
        ),
        signed=(chamber,),
        is_sealed=False,
        on=_day(as_of, lang),
    )


def matter(library: Library, one: Deadline, lang: str) -> str:
    """What is to be done about which standard or record."""
    standard = library.standards.get(one.slug or "")
    values: Mapping[str, object] = {
        "count": len(undisposed(standard)) if standard else 0,
        "stage": pick(NAMES[one.key], lang) if one.key in NAMES else one.key,
    }
    asked = pick(_ASKED.get(one.kind, KINDS[one.kind]), lang).format_map(values)
    if one.slug is None or one.kind in _UNTITLED:
        return pick(Words(f"{one.subject}：{asked}", f"{one.subject}: {asked}"), lang)
    english = (standard.index.data.title_en if standard else None) or one.subject
    return pick(Words(f"《{one.subject}》：{asked}", f"{english}: {asked}"), lang)


def _chamber(office: _Office, lang: str) -> str:
    chamber = office.governance.chamber
    return (chamber.data.name_en if chamber and lang == "en" else None) or office.chamber


def _day(on: date, lang: str) -> str:
    return day(on, "") if lang == "zh" else on.isoformat()
