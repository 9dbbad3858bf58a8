"""When each part of the chamber's own records came into being; what is older than the adoption came with it."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from tuanbiao.library import Library
from tuanbiao.records.record import Record

from .moments import ADOPTION, Birth, Body, Moment, Note
from .rewind import Life
from .story import grown, later, rows, told
from .texts import TOLD_LATER

FROM_START = Note(0, "启用标准化仓库")
POLICY = Note(70, "修订程序参数", decided=True)
MEMBERS = Note(70, "更新会员名单")
PEOPLE = Note(70, "更新人员名单")
SEATS = Note(70, "更新机构组成人员", decided=True)
RULES = Note(70, "通过制度文件", decided=True)
STRATEGY = Note(70, "通过战略规划", decided=True)
PLANS = Note(65, "通过年度工作计划", decided=True)
PLANNED = Note(30, "在年度工作计划中登记项目")
REPORTS = Note(64, "会长报告年度标准化工作", decided=True)
FEES = Note(60, "更新收费项目", decided=True)
LIAISONS = Note(30, "记录与其他标准化机构的联络")
SUPERVISED = Note(40, "记录评价和监督")
CORRECTED = Note(41, "完成整改")
FILED = Note(50, "收到会员申诉")
ACCEPTED = Note(51, "受理会员申诉")
REPLIED = Note(52, "答复会员申诉")
COMPLAINED = Note(50, "收到投诉")
ANSWERED = Note(52, "答复投诉")
REMEDIED = Note(53, "完成补救")


class Chamber:
    """The lives of the files below governance/ except meetings and documents, which come with what they decide."""

    def __init__(self, root: Path, library: Library) -> None:
        self.root = root
        self.library = library
        self.governance = library.governance

    def lives(self) -> Iterator[Life]:
        """Every file that has a life of its own."""
        yield from self._lists()
        yield from self._bodies()
        yield from self._papers()
        yield from self._plans()
        yield from self._liaisons()
        yield from self._appeals()
        yield from self._complaints()

    def _life(
        self,
        record: Record[object],
        on: date | None,
        note: Note,
        births: Iterable[Birth] = (),
        bodies: tuple[Body, ...] = (),
    ) -> Life:
        content = (self.root / record.path).read_bytes()
        return Life(
            record.path, content, Moment(max(on or ADOPTION, ADOPTION)), note, tuple(births), (), bodies
        )

    def _lists(self) -> Iterator[Life]:
        known = self.governance
        for record in (known.chamber, known.units, known.baseline, known.irregularities):
            if record:
                yield self._life(record, None, FROM_START)
        if known.policy:
            days = [
                _day_of(version.resolution) or version.effective for version in known.policy.data.versions
            ]
            yield self._life(known.policy, None, POLICY, rows(("versions",), days, POLICY))
        if known.people:
            days = [min((unit.from_ for unit in one.units), default=ADOPTION) for one in known.people.data]
            yield self._life(known.people, None, PEOPLE, rows((), days, PEOPLE))
        if known.members:
            births = [*rows((), (one.joined for one in known.members.data), MEMBERS)]
            for n, one in enumerate(known.members.data):
                births += later((n,), "left basis", one.left, MEMBERS)
            yield self._life(known.members, None, MEMBERS, births)
        if known.fees:
            yield self._life(known.fees, None, FEES, rows((), (one.from_ for one in known.fees.data), FEES))

    def _bodies(self) -> Iterator[Life]:
        for record in self.governance.bodies.values():
            births = [*rows(("members",), (seat.from_ for seat in record.data.members), SEATS)]
            births += rows(("staff",), (one.from_ for one in record.data.staff), SEATS)
            for n, seat in enumerate(record.data.members):
                births += later(("members", n), "to", seat.to, SEATS)
            for n, one in enumerate(record.data.staff):
                births += later(("staff", n), "to", one.to, SEATS)
            yield self._life(record, record.data.established, SEATS, births)

    def _papers(self) -> Iterator[Life]:
        for record in self.governance.rules.values():
            yield self._life(record, record.data.adopted.on if record.data.adopted else None, RULES)
        strategy = self.governance.strategy
        if strategy:
            yield self._life(strategy, strategy.data.adopted.on if strategy.data.adopted else None, STRATEGY)
        for report in self.governance.reports.values():
            yield self._life(report, report.data.delivered.on if report.data.delivered else None, REPORTS)

    def _plans(self) -> Iterator[Life]:
        """A plan names a standard once that has been proposed."""
        for record in self.governance.plans.values():
            births: list[Birth] = []
            for n, item in enumerate(record.data.items):
                if item.standard is not None and item.standard in self.library.standards:
                    proposed = self.library.standards[item.standard].index.data.moves[0].on
                    births += later(("items", n), "standard", Moment(proposed, 1), PLANNED)
            yield self._life(record, record.data.adopted.on if record.data.adopted else None, PLANS, births)

    def _liaisons(self) -> Iterator[Life]:
        liaisons, supervision = self.governance.liaisons, self.governance.supervision
        if liaisons:
            births = [*rows((), (one.since for one in liaisons.data), LIAISONS)]
            for n, one in enumerate(liaisons.data):
                births += grown((n, "activities"), (act.on for act in one.activities), LIAISONS)
                births += later((n,), "until", one.until, LIAISONS)
            yield self._life(liaisons, None, LIAISONS, births)
        if supervision:
            births = [*rows((), (one.on for one in supervision.data), SUPERVISED)]
            for n, found in enumerate(supervision.data):
                births += later((n,), "corrected correction", found.corrected, CORRECTED)
            yield self._life(supervision, None, SUPERVISED, births)

    def _appeals(self) -> Iterator[Life]:
        for record in self.governance.appeals.values():
            data = record.data
            taken = data.accepted.on if data.accepted else None
            births = [*later((), "handler accepted deciders recused reply_due", taken, ACCEPTED)]
            births += later((), "replied decision reason remedy", data.replied, REPLIED)
            births += later(("remedy",), "done", data.remedy.done if data.remedy else None, REMEDIED)
            second = data.second_instance
            births += later((), "second_instance", second.filed if second else None, FILED)
            prose = told(TOLD_LATER["appeal"], data.replied, Moment(data.filed), REPLIED)
            yield self._life(record, data.filed, FILED, births, prose)

    def _complaints(self) -> Iterator[Life]:
        for record in self.governance.complaints.values():
            data = record.data
            births = [*later((), "deciders answered answer outcome remedy", data.answered, ANSWERED)]
            births += later(("remedy",), "done", data.remedy.done if data.remedy else None, REMEDIED)
            prose = told(TOLD_LATER["complaint"], data.answered, Moment(data.received), ANSWERED)
            yield self._life(record, data.received, COMPLAINED, births, prose)


def _day_of(resolution: str | None) -> date | None:
    """The day of the meeting that a resolution's name begins with."""
    return date.fromisoformat(resolution[:10]) if resolution else None
