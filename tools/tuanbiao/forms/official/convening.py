"""What stands before a meeting: the rule documents beside what is planned, and what is not ready yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from ...approvals.docket import Matter
from ...diagnostic import Diagnostic
from ...facts import convening
from ...facts.convening import Ruling
from ...records.meeting import MODES
from .facts import day
from .meeting import Session
from .model import Grid, Official, Part


@dataclass(frozen=True, slots=True)
class Checked:
    """One requirement: what the document says, what is planned, and whether that agrees (None where nobody can tell)."""

    name: str
    words: str
    planned: str
    agrees: bool | None


def checked(one: Session) -> tuple[Checked, ...]:
    """Days of notice, frequency, mode and participants, by the rule documents in force on the day of the meeting."""
    found = convening.rulings(one.governance, one.on)
    return (_notice(one, found), _frequency(one, found), _mode(one, found), *_quoted(found))


def _notice(one: Session, found: tuple[Ruling, ...]) -> Checked:
    asked = convening.notice(found, one.governance, one.meeting.body)
    called = one.meeting.called_on
    days = (one.on - called).days if called else None
    planned = f"{day(called, '通知日期')}通知，提前 {days} 日" if days is not None else "通知日期未定"
    if asked is None:
        return Checked("通知", "制度文件没有写明提前几日", planned, None)
    last = day(one.on - timedelta(days=asked.days), "")
    if asked.working:
        return Checked("通知", asked.words, f"{planned}；按工作日计，请自行核对", None)
    agrees = days >= asked.days if days is not None else None
    return Checked("通知", asked.words, f"{planned}；至迟{last}通知", agrees)


def _frequency(one: Session, found: tuple[Ruling, ...]) -> Checked:
    body = one.seat_of.name
    asked = convening.frequency(found, one.governance, one.meeting.body)
    if asked is None:
        return Checked("频率", f"制度文件没有写明{body}每年几次", "—", None)
    held = convening.held(one.governance, one.meeting.body, asked.period, one.on)
    period = "本年" if asked.period == "年" else f"本{asked.period}"
    planned = f"{period}已召开 {held} 次，本次为第 {held + 1} 次"
    return Checked("频率", asked.words, planned, True if held + 1 >= asked.times else None)


def _mode(one: Session, found: tuple[Ruling, ...]) -> Checked:
    mode = one.meeting.mode
    words = _words(found, "meeting-mode")
    planned = MODES[mode][0] if mode else "未定"
    return Checked("方式", words, planned, convening.is_named(found, mode) if mode else None)


def _quoted(found: tuple[Ruling, ...]) -> Iterator[Checked]:
    """What no figure of a record can be held against."""
    yield Checked("参加人员", _words(found, "meeting-participants"), "名册见签到表", None)
    yield Checked("召开要求", _words(found, "meeting-convening"), "由召集人核对", None)


def _words(found: tuple[Ruling, ...], point: str) -> str:
    told = ("".join(one.sentences) for one in found if one.point == point)
    return "".join(told) or "制度文件没有写明"


def preparation(
    one: Session, left_out: Sequence[Matter], lacking: Mapping[str, Sequence[Diagnostic]]
) -> Official:
    """会前清单; `left_out` waits for the body but is not on the agenda, `lacking` keeps standards from their next stage."""
    states = {True: "相符", False: "不符", None: "请核对"}
    rows = tuple(
        (each.name, each.words, each.planned, "—" if each.planned == "—" else states[each.agrees])
        for each in checked(one)
    )
    return Official(
        name="会前清单",
        title=f"{one.title}会前清单",
        parts=(
            "条文取自现行的制度文件；天数和次数从条文的文字读出，没有写明的，请对照条文核对。",
            Grid(rows, (0, 6, 4, 0), ("要求", "条文", "本次", "核对"), "一、召开要求"),
            *_readiness(one, lacking),
            *_waiting(left_out),
        ),
    )


def _readiness(one: Session, lacking: Mapping[str, Sequence[Diagnostic]]) -> Iterator[Part]:
    rows = [
        (str(at), matter.title, _state(lacking.get(matter.standard or "", ())))
        for at, matter in enumerate(one.agenda, start=1)
        if matter.standard in lacking
    ]
    if rows:
        yield Grid(tuple(rows), (0, 4, 6), ("议题", "事项", "进入下一阶段还缺，包括会上形成的"), "二、材料")


def _state(found: Sequence[Diagnostic]) -> str:
    told = dict.fromkeys(one.message.zh for one in found)
    return "\n".join(f"{at}. {text}" for at, text in enumerate(told, start=1)) or "记录齐备"


def _waiting(left_out: Sequence[Matter]) -> Iterator[Part]:
    rows = tuple((one.title, day(one.due, "") if one.due else "—") for one in left_out)
    if rows:
        yield Grid(rows, (6, 2), ("待办事项", "期限"), "三、待本机构办理、本次没有列入的")
