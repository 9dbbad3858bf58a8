"""Every open deadline of a chamber, from the records alone; `due`, the site and reminders all read this list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .facts.stages import rank
from .library import Library
from .records.project import Milestone
from .register import Row
from .span import Span
from .standard import Standard
from .words import Words

KINDS = {
    "opening": Words("征求意见开始", "consultation opens"),
    "consultation": Words("征求意见截止", "consultation closes"),
    "join": Words("参编报名截止", "joining closes"),
    "ballot": Words("表决截止", "ballot closes"),
    "disposition": Words("意见处理（按项目计划）", "comments answered, by the project plan"),
    "milestone": Words("计划进度", "planned milestone"),
    "effective": Words("实施", "takes effect"),
    "transition": Words("旧版过渡期结束", "transition from the old edition ends"),
    "systematic-review": Words("应复审", "systematic review due"),
    "waiver": Words("例外到期", "waiver ends"),
    "withdrawal": Words("废止生效", "withdrawal takes effect"),
    "appeal": Words("申诉应答复", "appeal to be answered"),
    "remedy": Words("申诉补救应完成", "remedy to be done"),
    "complaint": Words("投诉应答复", "complaint to be answered"),
    "correction": Words("整改应完成", "correction to be done"),
    "registration": Words("法人登记证书有效期", "registration valid until"),
}
# After these days nothing is owed any more: the event itself closes the deadline.
SELF_CLOSING = frozenset(
    {"opening", "consultation", "join", "ballot", "effective", "transition", "withdrawal", "waiver"}
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One day by which something is owed or happens; `subject` is a standard's title or a record's matter.

    `key` tells it from others of its kind in the same file; before the end of the day `after` it says nothing yet.
    """

    on: date
    kind: str
    subject: str
    slug: str | None
    span: Span
    key: str = ""
    after: date | None = None

    @property
    def order(self) -> tuple[date, str, str]:
        """By day, then kind, then place."""
        return (self.on, self.kind, str(self.span))


def deadlines(library: Library) -> tuple[Deadline, ...]:
    """Every open deadline, soonest first, whether past or coming."""
    found = [*_of_governance(library)]
    rows = library.register.by_slug()
    for standard in library.standards.values():
        found.extend(_of_work(standard))
        found.extend(_of_publication(standard, rows[standard.slug]))
    return tuple(sorted(found, key=lambda one: one.order))


def days_left(deadline: Deadline, as_of: date) -> int:
    """Whole days from `as_of` to the deadline; negative once it is past. The last day ends at 24:00."""
    return (deadline.on - as_of).days


def left(days: int, lang: str) -> str:
    """`还剩 3 天`, `今天`, `逾期 2 天`."""
    if days == 0:
        return "今天截止" if lang == "zh" else "today"
    if days > 0:
        return f"还剩 {days} 天" if lang == "zh" else f"{days} days left"
    return f"逾期 {-days} 天" if lang == "zh" else f"{-days} days overdue"


def matters(deadline: Deadline, as_of: date) -> bool:
    """Whether the deadline still says something on `as_of`."""
    begun = deadline.after is None or deadline.after < as_of
    return begun and (deadline.on >= as_of or deadline.kind not in SELF_CLOSING)


def _of_work(standard: Standard) -> Iterator[Deadline]:
    data = standard.index.data

    def made(kind: str, on: date, span: Span, key: str = "") -> Deadline:
        return Deadline(on, kind, data.title, standard.slug, span, key)

    if data.stage == "consultation" and standard.consultations:
        notice = standard.consultations[max(standard.consultations)]
        yield made("opening", notice.data.opens, notice.at("opens"))
        yield made("consultation", notice.data.binding_closes, notice.at("closes"))
        yield from _of_comments(standard)
    if data.stage == "technical-review" and standard.reviews:
        review = standard.reviews[max(standard.reviews)]
        if review.data.ballot and review.data.conclusion is None:
            yield made("ballot", review.data.ballot.closes, review.at("ballot", "closes"))
    for at, waiver in enumerate(data.waivers):
        yield made("waiver", waiver.until, standard.index.at("waivers", at, "until"), waiver.rule)
    yield from _of_project(standard)


def undisposed(standard: Standard) -> tuple[int, ...]:
    """The comments of the newest round that have no disposition, by their place in the record."""
    record = standard.comments.get(max(standard.consultations, default=0))
    rows = record.data.comments if record else ()
    return tuple(at for at, one in enumerate(rows or ()) if one.disposition is None)


def _of_comments(standard: Standard) -> Iterator[Deadline]:
    """Comments to be answered once the round has closed; the day is the plan's for the next stage, the procedure sets none."""
    waiting, planned = undisposed(standard), _planned(standard)
    if waiting and planned and planned[1].stage == "technical-review":
        number = max(standard.consultations)
        on, closes = planned[1].due, standard.consultations[number].data.binding_closes
        span = standard.comments[number].at("comments", waiting[0])
        yield Deadline(
            on, "disposition", standard.index.data.title, standard.slug, span, str(number), after=closes
        )


def _planned(standard: Standard) -> tuple[int, Milestone] | None:
    """The first milestone of the plan that lies ahead, and its place in the schedule."""
    attempts = standard.project.data.attempts if standard.project else ()
    plan = attempts[-1].plan if attempts else None
    schedule = enumerate(plan.schedule if plan else ())
    return next(
        ((at, one) for at, one in schedule if rank(one.stage) > rank(standard.index.data.stage)), None
    )


def _of_project(standard: Standard) -> Iterator[Deadline]:
    data = standard.index.data
    attempts = standard.project.data.attempts if standard.project else ()
    if not attempts or standard.project is None or data.stage in ("cancelled", "withdrawn", "publication"):
        return
    last, at = attempts[-1], len(attempts) - 1
    if last.join and data.stage in ("project-approval", "drafting"):
        yield Deadline(
            last.join.until,
            "join",
            data.title,
            standard.slug,
            standard.project.at("attempts", at, "join", "until"),
        )
    planned = _planned(standard)
    if planned:
        step, milestone = planned
        span = standard.project.at("attempts", at, "plan", "schedule", step, "due")
        yield Deadline(milestone.due, "milestone", data.title, standard.slug, span, milestone.stage)


def _of_publication(standard: Standard, row: Row) -> Iterator[Deadline]:
    if row.published is None or standard.publication is None:
        return
    publication = standard.publication
    if row.effective:
        yield Deadline(row.effective, "effective", row.title, row.slug, publication.at("effective"))
    if row.transition_until:
        yield Deadline(
            row.transition_until, "transition", row.title, row.slug, publication.at("transition_until")
        )
    if standard.withdrawal and row.withdrawn:
        yield Deadline(row.withdrawn, "withdrawal", row.title, row.slug, standard.withdrawal.at("effective"))
    elif row.review_due and row.stage == "publication":
        yield Deadline(row.review_due, "systematic-review", row.title, row.slug, row.at)


def _of_governance(library: Library) -> Iterator[Deadline]:
    yield from _of_chamber(library)
    yield from _of_appeals(library)
    yield from _of_supervision(library)
    for row in library.register.rows:
        if row.inherited and row.review_due and row.declared == "in-force":
            yield Deadline(row.review_due, "systematic-review", row.title, row.slug, row.at)


def _of_chamber(library: Library) -> Iterator[Deadline]:
    chamber = library.governance.chamber
    registration = chamber.data.registration if chamber else None
    if chamber and registration and registration.valid_until:
        span = chamber.at("registration", "valid_until")
        yield Deadline(registration.valid_until, "registration", chamber.data.name, None, span)


def _of_appeals(library: Library) -> Iterator[Deadline]:
    for name, appeal in library.governance.appeals.items():
        data = appeal.data
        refused = data.accepted is not None and not data.accepted.answer
        if data.replied is None and data.reply_due and not refused:
            yield Deadline(data.reply_due, "appeal", name, data.standard, appeal.at("reply_due"))
        if data.remedy and data.remedy.due and data.remedy.done is None:
            yield Deadline(data.remedy.due, "remedy", name, data.standard, appeal.at("remedy", "due"))


def _of_supervision(library: Library) -> Iterator[Deadline]:
    for name, complaint in library.governance.complaints.items():
        if complaint.data.answered is None and complaint.data.answer_due:
            span = complaint.at("answer_due")
            yield Deadline(complaint.data.answer_due, "complaint", name, complaint.data.standard, span)
    supervision = library.governance.supervision
    for at, one in enumerate(supervision.data if supervision else ()):
        if supervision and one.due and one.corrected is None:
            span = supervision.at(at, "due")
            yield Deadline(one.due, "correction", one.authority, None, span, one.id)
