"""The records of one standard, a section each, in the order of the procedure."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from msgspec.structs import replace

from ..records.described import labels
from ..records.fields import Part
from ..records.participants import ROLES, Participant
from ..records.parts import ChangedClause
from ..records.publication import EditorialChange
from ..records.record import Record
from ..records.review import RequiredChange, Review
from ..records.units import CATEGORIES
from ..standard import Standard
from ..words import Words
from . import ballot, comments
from .access import shows_text
from .markup import code, heading, table
from .names import body, person, unit
from .prose import Style, render
from .show import facts, pairs, rows
from .text import labels as clause_labels
from .view import Page

_ROLES, _CATEGORIES = labels(ROLES), labels(CATEGORIES)
_PROPOSAL = Words("项目建议书", "Project proposal")
# The parts of an attempt at a project.
_ATTEMPT = (
    Words("审查", "Examination"),
    Words("项目计划书", "Plan"),
    Words("向会员通报", "Members told"),
    Words("参与报名", "Joining"),
    Words("向社会公开", "Public notice"),
)
_CHANGES = Words("变更", "Changes")
_PANEL = Words("审查组", "Panel")
_DRAFTING = (
    Words("类别", "Category"),
    Words("单位", "Unit"),
    Words("人数", "Persons"),
    Words("角色", "Roles"),
    Words("参加期间", "Period"),
)
_WITHHELD = Words(
    "标准文本不公开，意见内容不在此列出。", "The text is not public, so the comments are not listed here."
)


def sections(page: Page, standard: Standard) -> Iterator[str]:
    """Every record that there is."""
    yield from _beginning(page, standard)
    if standard.participants:
        yield from _section(
            page,
            page.say("起草", "Drafting"),
            "_participants",
            standard.participants,
            *_drafting(page, standard),
        )
    if standard.explanatory_report and shows_text(standard):
        title = page.say("编制说明", "Explanatory report")
        yield from _section(page, title, "_explanatory-report", standard.explanatory_report)
    for number in standard.consultations:
        yield from _consultation(page, standard, number)
    for number, review in standard.reviews.items():
        yield from _review(page, standard, number, review)
    for number, approval in standard.approvals.items():
        title = _time(page, Words("批准", "Approval"), number, len(standard.approvals))
        told = facts(page, approval.data)
        yield from _section(page, title, f"_approval-{number}", approval, told)
    yield from _after(page, standard)


C = TypeVar("C", ChangedClause, RequiredChange, EditorialChange)


def _time(page: Page, name: Words, number: int, count: int) -> str:
    """The name of a step, and which time it was where it was taken more than once."""
    time = page.say(f"第{number}次", f"no. {number}")
    return page.named(page.pick(name), time) if count > 1 else page.pick(name)


def _named(page: Page, items: tuple[C, ...], standard: Standard) -> tuple[C, ...]:
    """Changes with their clauses as the text numbers them; none where the text is not shown."""
    known = {**clause_labels(page, standard), "title": page.say("标准名称", "Title")}
    shown = items if shows_text(standard) else ()
    return tuple(replace(one, clause=known.get(one.clause, one.clause)) for one in shown)


def _section(page: Page, title: str, anchor: str, record: Record[object], *parts: str) -> Iterator[str]:
    """A heading, what the page makes of the record, the record's own prose, and where it is written."""
    yield heading(3, title, anchor)
    yield from filter(None, parts)
    yield render(record.body, Style(level=4, prefix=f"{anchor}."))
    yield page.source([record.path])


def _beginning(page: Page, standard: Standard) -> Iterator[str]:
    if standard.proposal:
        parts = []
        for attempt in standard.proposal.data.attempts:
            parts.append(facts(page, attempt, skip=("project_proposal",)))
            if attempt.project_proposal:
                parts += [_bold(page, _PROPOSAL), facts(page, attempt.project_proposal)]
        yield from _section(page, page.say("提案", "Proposal"), "_proposal", standard.proposal, *parts)
    if standard.project:
        parts = []
        for try_ in standard.project.data.attempts:
            for name, part in zip(
                _ATTEMPT, (try_.reviewed, try_.plan, try_.notice, try_.join, try_.public_notice), strict=True
            ):
                parts += [_bold(page, name), facts(page, part)] if part else []
        changes = standard.project.data.changes
        parts += [_bold(page, _CHANGES), rows(page, changes)] if changes else []
        title = page.say("立项", "Project approval")
        yield from _section(page, title, "_project", standard.project, *parts)


def _drafting(page: Page, standard: Standard) -> Iterator[str]:
    """Who drafted, by unit and category; persons are named only in the text's own foreword."""
    assert standard.participants is not None
    data = standard.participants.data
    by_unit: dict[tuple[str, str], list[Participant]] = {}
    for one in data.participants:
        by_unit.setdefault((one.category, one.unit), []).append(one)
    cells = [
        (
            page.pick(_CATEGORIES[category]),
            unit(page, name) or code(name),
            str(len(those)),
            _roles(page, those),
            _period(page, those),
        )
        for (category, name), those in sorted(
            by_unit.items(), key=lambda item: (list(CATEGORIES).index(item[0][0]), item[0][1])
        )
    ]
    yield table(page.picks(_DRAFTING), cells)
    if data.invitations:
        yield _bold(page, Words("邀请", "Invitations"))
        yield rows(page, data.invitations)
    if data.disputes:
        yield _bold(page, Words("争议", "Disputes"))
        yield rows(page, data.disputes)


def _roles(page: Page, those: list[Participant]) -> str:
    return page.join(
        f"{page.pick(_ROLES[role])} {count}" for role, count in Counter(one.role for one in those).items()
    )


def _period(page: Page, those: list[Participant]) -> str:
    start = min(one.from_ for one in those).isoformat()
    ends = [one.to for one in those]
    end = max((one for one in ends if one is not None), default=None) if None not in ends else None
    if end is None:
        return page.say(f"{start} 起", f"Since {start}")
    return page.say(f"{start} 至 {end.isoformat()}", f"{start} to {end.isoformat()}")


def _consultation(page: Page, standard: Standard, number: int) -> Iterator[str]:
    notice = standard.consultations[number]
    title, round_ = page.say("征求意见", "Consultation"), page.say(f"第{number}轮", f"round {number}")
    title = page.named(title, round_) if len(standard.consultations) > 1 else title
    data = replace(notice.data, changes_since=_named(page, notice.data.changes_since, standard))
    told = facts(page, data)
    yield from _section(page, title, f"_consultation-{number}", notice, told)
    table_ = standard.comments.get(number)
    if table_ is None:
        return
    yield heading(4, page.say("意见汇总处理表", "Comments and how they were answered"), f"_comments-{number}")
    yield comments.counts(page, table_)
    if shows_text(standard):
        yield comments.disposition(page, table_, clause_labels(page, standard))
    elif table_.data.comments:
        yield page.pick(_WITHHELD)
    yield page.source([table_.path])


def _review(page: Page, standard: Standard, number: int, review: Record[Review]) -> Iterator[str]:
    data = review.data
    title = _time(page, Words("技术审查", "Technical review"), number, len(standard.reviews))
    hidden = ("panel", "ballot", "attended", "sustained_opposition")
    attended = str(len(data.attended)) if data.attended is not None else ""
    appointed = pairs(
        page,
        [
            (page.say("审查组任命机构", "Panel appointed by"), body(page, data.panel.appointed_by)),
            (page.say("到会人数", "Present"), attended),
        ],
    )
    told = replace(
        data,
        required_changes=_named(page, data.required_changes, standard),
        changes_since_consultation=_named(page, data.changes_since_consultation, standard),
    )
    parts = [facts(page, told, skip=hidden), _bold(page, _PANEL), appointed, ballot.panel(page, review)]
    for name, part in (
        (Words("表决", "Ballot"), ballot.ballot(page, standard, number, review)),
        (Words("反对意见", "Opposition"), ballot.opposition(page, data.sustained_opposition)),
    ):
        parts += [_bold(page, name), part] if part else []
    yield from _section(page, title, f"_review-{number}", review, *parts)


def _after(page: Page, standard: Standard) -> Iterator[str]:
    if standard.publication:
        data = standard.publication.data
        signed = data.signed_by
        told = facts(page, replace(data, editorial_changes=_named(page, data.editorial_changes, standard)))
        signer = pairs(page, [(page.say("签发人", "Signed by"), person(page, signed) if signed else "")])
        yield from _section(
            page, page.say("发布", "Publication"), "_publication", standard.publication, told, signer
        )
    for title, anchor, record in _single(standard):
        yield from _section(page, page.pick(title), anchor, record, facts(page, record.data))
    for year, review in standard.systematic_reviews.items():
        name = page.say(f"复审（{year}年）", f"Systematic review ({year})")
        yield from _section(page, name, f"_systematic-review-{year}", review, facts(page, review.data))
    if standard.archive:
        files = rows(page, standard.archive.data)
        yield from _section(page, page.say("归档", "Archive"), "_archive", standard.archive, files)


def _single(standard: Standard) -> Iterator[tuple[Words, str, Record[Part]]]:
    named: tuple[tuple[Words, str, Record[Part] | None], ...] = (
        (Words("自我声明公开", "Disclosure"), "_disclosure", standard.disclosure),
        (Words("推广应用", "Promotion"), "_promotion", standard.promotion),
        (Words("废止", "Withdrawal"), "_withdrawal", standard.withdrawal),
        (Words("终止", "Cancellation"), "_cancellation", standard.cancellation),
    )
    return ((title, anchor, record) for title, anchor, record in named if record is not None)


def _bold(page: Page, words: Words) -> str:
    return f"**{page.pick(words)}**"
