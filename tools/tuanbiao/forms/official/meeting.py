"""The papers that call a meeting and that it is held with: notice, agenda and attendance sheet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ...approvals.docket import Matter, drafted, recused
from ...facts.bodies import office
from ...facts.policy import policy_on
from ...facts.roll import seats_on, units_on
from ...facts.stages import NAMES, entered
from ...governance import Governance
from ...records.body import Body, Seat
from ...records.meeting import MODES, Meeting
from ...records.policy import PolicyVersion
from ...records.review import Review
from ...standard import Standard
from .facts import chosen, day, said
from .model import BY_HAND, Grid, Official
from .names import Names

_ROOM = "　\n　"  # for a signature


@dataclass(frozen=True, slots=True)
class Session(Names):
    """A meeting as it is called: `name` is the id of its record, `agenda` what it deals with, `time` the hour.

    `standards` are those of the agenda, as they stand.
    """

    governance: Governance
    name: str
    meeting: Meeting
    agenda: tuple[Matter, ...]
    standards: Mapping[str, Standard]
    time: str | None = None

    @property
    def on(self) -> date:
        """The day of the meeting, at which the roll is frozen."""
        return self.meeting.held_on

    @property
    def seat_of(self) -> Body:
        """The body that meets."""
        return self.governance.bodies[self.meeting.body].data

    @property
    def title(self) -> str:
        """The meeting's name."""
        return self.meeting.title or f"{day(self.on, '')}{self.seat_of.name}会议"

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The roll: the seats of the body on the day."""
        return seats_on(self.seat_of, self.on)

    @property
    def voters(self) -> frozenset[str]:
        """Those of them with a vote."""
        return frozenset(seat.person for seat in self.seats if seat.voting)

    @property
    def policy(self) -> PolicyVersion | None:
        """The chamber's figures on the day."""
        return policy_on(self.governance, self.on)

    def policy_of(self, matter: Matter) -> PolicyVersion | None:
        """The figures that judge a matter: those in force when its standard entered the stage."""
        standard = self.standards.get(matter.standard or "")
        since = entered(standard, standard.index.data.stage) if standard else None
        return policy_on(self.governance, since or self.on)

    def review(self, matter: Matter) -> Review | None:
        """The technical review that a matter is, None where it is anything else."""
        standard = self.standards.get(matter.standard or "") if matter.by_panel else None
        return standard.reviews[max(standard.reviews)].data if standard else None

    def roll(self, matter: Matter) -> frozenset[str]:
        """Who votes on a matter before anybody stands aside: the panel in a technical review, else the body."""
        review = self.review(matter)
        if review is None:
            return self.voters
        return frozenset(one.person for one in review.panel.members if one.voting) or self.voters

    @property
    def panel(self) -> tuple[str, ...]:
        """Members of the panels who have no seat in the body."""
        seated = {seat.person for seat in self.seats}
        reviews = [review for matter in self.agenda if (review := self.review(matter))]
        found = (one.person for review in reviews for one in review.panel.members)
        return tuple(dict.fromkeys(one for one in found if one not in seated))

    def aside(self, matter: Matter) -> frozenset[str]:
        """Those on the roll of a matter who stand aside; an open ballot has settled that."""
        review = self.review(matter)
        if review is not None and review.ballot is not None:
            return frozenset(review.ballot.recused)
        standard = self.standards.get(matter.standard or "")
        return recused(self.governance, matter, standard, self.roll(matter), self.on)

    def related(self, matter: Matter) -> frozenset[str]:
        """The voters who took part in drafting, where that does not keep them from voting."""
        standard = self.standards.get(matter.standard or "")
        if standard is None or matter.by_panel:
            return frozenset()
        return drafted(self.governance, standard, self.voters, self.on) - self.aside(matter)

    def people(self, names: frozenset[str]) -> str:
        """People by name, in the order of the roll."""
        order = (*(seat.person for seat in self.seats), *self.panel)
        return "、".join(self.person(one, "") for one in order if one in names)


def notice(one: Session) -> Official:
    """会议通知, which goes to the members of the body."""
    seats, meeting = one.seats, one.meeting
    observers = "、".join(one.person(each, "") for each in meeting.observers)
    others = f"；列席：{observers}" if observers else ""
    parts = (
        f"兹定于{day(one.on, '')}{said(one.time, '时间')}召开{one.seat_of.name}会议，现通知如下。",
        f"一、地点和方式：{said(meeting.place, '地点')}；{chosen(meeting.mode, MODES, '会议方式')}。",
        f"二、议题：共 {len(one.agenda)} 项，见附件 1。",
        f"三、参加人员：全体成员 {len(seats)} 人，其中有表决权的 {len(one.voters)} 人{others}。",
        "四、不能参加的，请在会前告知。本人或者所在单位与议题有利害关系的，请事先说明；应当回避的，不参加该议题的表决。",
        f"五、联系方式：{one.address}。",
    )
    return Official(
        name="会议通知",
        head=one.chamber,
        number=BY_HAND,
        title=f"关于召开{one.seat_of.name}会议的通知",
        to=f"{one.seat_of.name}全体成员" + ("、各位列席人员" if observers else ""),
        parts=parts,
        attached=("议程", "会议材料"),
        signed=(one.chamber,),
        on=day(meeting.called_on, "通知日期"),
    )


def agenda(one: Session) -> Official:
    """议程, with what each item would decide."""
    rows = tuple(
        (
            str(at),
            matter.title,
            move_of(matter),
            day(matter.due, "") if matter.due else "—",
            _materials(matter),
        )
        for at, matter in enumerate(one.agenda, start=1)
    )
    return Official(
        name="议程",
        title=f"{one.title}议程",
        parts=(
            f"时间：{day(one.on, '')}{said(one.time, '时间')}。主持：{one.person(one.meeting.chair, '主持人')}。",
            Grid(
                rows or (("—", "没有议题", "—", "—", "—"),),
                (0, 6, 3, 0, 3),
                ("序号", "议题", "决定事项", "期限", "材料"),
            ),
        ),
    )


def move_of(matter: Matter) -> str:
    """What a resolution on the matter decides."""
    if matter.move == "other":
        return "讨论决定"
    rounds = f"（第 {matter.round} 次）" if matter.round else ""
    if matter.move == "systematic-review":
        return "继续有效、修订或者废止"
    return f"是否进入“{NAMES[matter.move].zh}”{rounds}"


def _materials(matter: Matter) -> str:
    if matter.standard is None or matter.move == "other":
        return "—"
    return {"systematic-review": "复审意见表", "numbering": "报批材料", "approval": "送审材料"}.get(
        matter.move, "该阶段的材料"
    )


def sheet(one: Session) -> Official:
    """签到表, by the roll of the day, with those who stand aside."""
    rows = tuple(
        _row(one, at, seat.person, office(one.seat_of, seat.role).zh, "有" if seat.voting else "无")
        for at, seat in enumerate(one.seats, start=1)
    )
    others = tuple(
        _row(one, at, each, "审查组成员" if each in one.panel else "列席", _votes(one, each))
        for at, each in enumerate((*one.panel, *one.meeting.observers), start=len(rows) + 1)
    )
    named = tuple(_standings(one))
    return Official(
        name="签到表",
        title=f"{one.title}签到表",
        parts=(
            f"名册按{day(one.on, '')}：应到 {len(rows)} 人，其中有表决权的 {len(one.voters)} 人。",
            Grid(
                (*rows, *others) or (("—", "当日没有成员", "", "", "", "", ""),),
                (0, 2, 5, 2, 0, 3, 3),
                ("序号", "姓名", "单位", "职务", "表决权", "回避", "签名"),
            ),
            "实到　　　人，其中有表决权的　　　人。",
            *named,
        ),
    )


def _row(one: Session, at: int, person: str, role: str, vote: str) -> tuple[str, ...]:
    aside = _numbers([person in one.aside(matter) for matter in one.agenda])
    return (str(at), one.person(person, ""), _units(one, person), role, vote, aside, _ROOM)


def _votes(one: Session, person: str) -> str:
    """What somebody without a seat votes on."""
    return _numbers([bool(one.review(each)) and person in one.roll(each) for each in one.agenda]) or "无"


def _numbers(items: list[bool]) -> str:
    found = [str(at) for at, is_so in enumerate(items, start=1) if is_so]
    return f"议题 {'、'.join(found)}" if found else ""


def _units(one: Session, person: str) -> str:
    found = units_on(one.governance, person, one.on)
    return one.units(sorted(found), "单位") if found else "—"


def _standings(one: Session) -> Iterator[str]:
    """Why somebody stands aside, and who drafted where nobody has to."""
    for at, matter in enumerate(one.agenda, start=1):
        if aside := one.aside(matter):
            why = "本人或者所在单位参加起草" if matter.by_panel else "与申诉有利害关系"
            yield f"议题 {at}回避：{one.people(aside)}（{why}）。"
    drafters = [
        f"议题 {at} {one.people(found)}"
        for at, matter in enumerate(one.agenda, start=1)
        if (found := one.related(matter))
    ]
    if drafters:
        yield (
            f"本人或者所在单位参加起草的：{'；'.join(drafters)}。起草人员的回避只用于技术审查；"
            f"{one.seat_of.name}是否回避，由其议事规则决定。"
        )
