"""What happened to every standard, with ids that stay: of the slug, the kind and which time it happened."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ...facts.rounds import openings
from ...facts.stages import NAMES
from ...records.approval import CONCLUSIONS
from ...records.standard import Move
from ...records.systematic_review import CONCLUSIONS as OUTCOMES
from ...register import Row
from ...standard import Standard
from ...words import Words, fill
from ..history import bringing
from ..view import View

_OPENED = Words(
    "第{round}轮征求意见自 {opens} 开始，截止 {closes} 24:00（北京时间）",
    "round {round} of consultation opened on {opens}; comments until {closes} 24:00 (Asia/Shanghai)",
)
_ENTERED = Words("进入{stage}阶段", "entered the stage {stage}")
_ENDS = {
    "publication": Words("发布", "was published"),
    "withdrawn": Words("决定废止", "is to be withdrawn"),
    "cancelled": Words("项目终止", "the project was cancelled"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `key` tells it from others of its kind, `recorded` is the day since which the records say so."""

    kind: str
    key: str
    on: date
    recorded: date
    slug: str
    number: str | None
    title: str
    stage: str
    industry: str | None
    words: Words

    @property
    def place(self) -> str:
        """What its id says beside whose it is."""
        return f"{self.slug}/{self.kind}/{self.key}"


def events(view: View) -> tuple[Event, ...]:
    """Everything up to the day, newest first."""
    found = [
        one
        for row in view.rows.values()
        for one in (*_of_standard(view, row), *_of_row(view, row))
        if one.on <= view.as_of
    ]
    settled = (replace(one, recorded=min(max(one.on, one.recorded), view.as_of)) for one in found)
    return tuple(sorted(settled, key=lambda one: (one.recorded, one.on, one.place), reverse=True))


def changed(view: View) -> dict[str, date]:
    """The day since which the newest of each standard is recorded, by slug."""
    return {one.slug: one.recorded for one in reversed(events(view))}


@dataclass(frozen=True, slots=True)
class _Of:
    """Makes the events of one standard."""

    row: Row
    industry: str | None

    def event(self, kind: str, key: object, on: date, stage: str, words: Words) -> Event:
        """One that is recorded on its own day."""
        row = self.row
        return Event(kind, str(key), on, on, row.slug, row.number, row.title, stage, self.industry, words)


def _of_standard(view: View, row: Row) -> Iterator[Event]:
    standard = None if row.inherited else view.library.standards.get(row.slug)
    if standard is None:
        return
    made = _Of(row, standard.index.data.industry)
    yield from _entered(view, standard, made)
    yield from _windows(view, standard, made)
    yield from _concluded(standard, made)
    yield from _systematic(standard, made)


def _entered(view: View, standard: Standard, made: _Of) -> Iterator[Event]:
    """Each entry into a stage; the second into the same one is an event of its own."""
    times: Counter[str] = Counter()
    rounds = {one.at: one.round for one in openings(standard)}
    steps = view.history.get(standard.slug, ())
    for place, move in enumerate(standard.index.data.moves):
        times[move.to] += 1
        words = _entry(standard, move, rounds.get(place))
        one = made.event("stage-entered", f"{move.to}/{times[move.to]}", move.on, move.to, words)
        step = bringing(steps, place, (move.to, move.on.isoformat()))
        yield replace(one, recorded=step.day) if step else one


def _entry(standard: Standard, move: Move, number: int | None) -> Words:
    notice = standard.consultations.get(number) if number and move.to == "consultation" else None
    if notice:
        days = {"opens": notice.data.opens, "closes": notice.data.closes}
        return fill(_OPENED, {"round": number, **days})
    return _ENDS.get(move.to) or fill(_ENTERED, {"stage": NAMES[move.to]})


def _windows(view: View, standard: Standard, made: _Of) -> Iterator[Event]:
    for number, record in standard.consultations.items():
        for place, late in enumerate(record.data.extended, start=1):
            words = Words(
                f"第{number}轮征求意见延期至 {late.closes} 24:00（北京时间）",
                f"round {number} of consultation was extended to {late.closes} 24:00 (Asia/Shanghai)",
            )
            yield made.event("consultation-extended", f"{number}/{place}", late.on, "consultation", words)
        if record.data.binding_closes < view.as_of:
            words = Words(f"第{number}轮征求意见已经截止", f"round {number} of consultation has closed")
            on = record.data.binding_closes
            yield made.event("consultation-closed", number, on, "consultation", words)


def _concluded(standard: Standard, made: _Of) -> Iterator[Event]:
    for number, review in standard.reviews.items():
        if review.data.conclusion and review.data.concluded:
            zh, en = CONCLUSIONS[review.data.conclusion]
            words = Words(f"第{number}次技术审查：{zh}", f"technical review {number}: {en.lower()}")
            on = review.data.concluded
            yield made.event("technical-review-concluded", number, on, "technical-review", words)
    for number, approval in standard.approvals.items():
        if approval.data.conclusion and approval.data.on:
            zh, en = CONCLUSIONS[approval.data.conclusion]
            words = Words(f"第{number}次批准：{zh}", f"approval {number}: {en.lower()}")
            yield made.event("approval-decided", number, approval.data.on, "approval", words)


def _systematic(standard: Standard, made: _Of) -> Iterator[Event]:
    stage = "systematic-review"
    for year, record in standard.systematic_reviews.items():
        one = record.data
        if one.opened:
            words = Words(f"{year}年复审启动", f"systematic review of {year} opened")
            yield made.event("systematic-review-opened", year, one.opened, stage, words)
        if one.conclusion and one.on:
            zh, en = OUTCOMES[one.conclusion]
            words = Words(f"{year}年复审结论：{zh}", f"systematic review of {year}: {en.lower()}")
            yield made.event("systematic-review-concluded", year, one.on, stage, words)


def _of_row(view: View, row: Row) -> Iterator[Event]:
    """What follows from dates: it takes effect, it is replaced, its withdrawal takes effect."""
    standard = None if row.inherited else view.library.standards.get(row.slug)
    made = _Of(row, standard.index.data.industry if standard else None)
    if row.effective and row.published and standard:
        yield made.event("effective", 1, row.effective, "publication", Words("实施", "took effect"))
    if row.withdrawn and standard and standard.withdrawal:
        words = Words("停止使用", "is withdrawn")
        yield made.event("withdrawal-effective", 1, row.withdrawn, "withdrawn", words)
    for newer in view.library.register.successors(row.number) if row.number else ():
        end = newer.transition_until or newer.effective
        if end and newer.slug != row.slug:
            name = newer.number or newer.slug
            words = Words(f"被 {name} 代替", f"is replaced by {name}")
            yield made.event("replaced", newer.slug, end, "publication", words)
