"""The records of one standard, a section each, in the order of the procedure."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

from msgspec.structs import replace

from ..facts.commenters import counts
from ..records.fields import Part
from ..records.participants import ROLES, Participant
from ..records.parts import ChangedClause
from ..records.publication import EditorialChange
from ..records.record import Record
from ..records.review import RequiredChange, Review
from ..records.units import CATEGORIES
from ..standard import Standard
from . import ballot, comments
from .access import shows_text
from .fields import labels
from .markup import code, heading, table
from .names import body, person, unit
from .prose import Style, render
from .show import facts, pairs, rows
from .text import labels as clause_labels
from .view import Page

_ROLES, _CATEGORIES = labels(ROLES), labels(CATEGORIES)


def sections(page: Page, standard: Standard) -> Iterator[str]:
    """Every record that there is."""
    yield from _beginning(page, standard)
    if standard.participants:
        yield from _section(page, "起草", "_participants", standard.participants, *_drafting(page, standard))
    if standard.explanatory_report and shows_text(standard):
        yield from _section(page, "编制说明", "_explanatory-report", standard.explanatory_report)
    for number in standard.consultations:
        yield from _consultation(page, standard, number)
    for number, review in standard.reviews.items():
        yield from _review(page, standard, number, review)
    for number, approval in standard.approvals.items():
        title = f"批准（第{number}次）" if len(standard.approvals) > 1 else "批准"
        told = facts(page, approval.data)
        yield from _section(page, title, f"_approval-{number}", approval, told)
    yield from _after(page, standard)


C = TypeVar("C", ChangedClause, RequiredChange, EditorialChange)


def _named(items: tuple[C, ...], standard: Standard) -> tuple[C, ...]:
    """Changes with their clauses as the text numbers them; none where the text is not shown."""
    known = {**clause_labels(standard), "title": "标准名称"}
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
                parts += ["**项目建议书**", facts(page, attempt.project_proposal)]
        yield from _section(page, "提案", "_proposal", standard.proposal, *parts)
    if standard.project:
        parts = []
        for try_ in standard.project.data.attempts:
            parts += ["**审查**", facts(page, try_.reviewed)]
            for name, part in (
                ("项目计划书", try_.plan),
                ("向会员通报", try_.notice),
                ("参与报名", try_.join),
            ):
                parts += [f"**{name}**", facts(page, part)] if part else []
            parts += ["**向社会公开**", facts(page, try_.public_notice)] if try_.public_notice else []
        changes = standard.project.data.changes
        parts += ["**变更**", rows(page, changes)] if changes else []
        yield from _section(page, "立项", "_project", standard.project, *parts)


def _drafting(page: Page, standard: Standard) -> Iterator[str]:
    """Who drafted, by unit and category; persons are named only in the text's own foreword."""
    assert standard.participants is not None
    data = standard.participants.data
    by_unit: dict[tuple[str, str], list[Participant]] = {}
    for one in data.participants:
        by_unit.setdefault((one.category, one.unit), []).append(one)
    cells = [
        (
            _CATEGORIES[category].zh,
            unit(page, name) or code(name),
            str(len(those)),
            _roles(those),
            _period(those),
        )
        for (category, name), those in sorted(
            by_unit.items(), key=lambda item: (list(CATEGORIES).index(item[0][0]), item[0][1])
        )
    ]
    yield table(("类别", "单位", "人数", "角色", "参加期间"), cells)
    if data.invitations:
        yield "**邀请**"
        yield rows(page, data.invitations)
    if data.disputes:
        yield "**争议**"
        yield rows(page, data.disputes)


def _roles(those: list[Participant]) -> str:
    return "、".join(
        f"{_ROLES[role].zh} {count}" for role, count in Counter(one.role for one in those).items()
    )


def _period(those: list[Participant]) -> str:
    start = min(one.from_ for one in those)
    ends = [one.to for one in those]
    end = max((one for one in ends if one is not None), default=None) if None not in ends else None
    return f"{start.isoformat()} 起" if end is None else f"{start.isoformat()} 至 {end.isoformat()}"


def _consultation(page: Page, standard: Standard, number: int) -> Iterator[str]:
    notice = standard.consultations[number]
    title = f"征求意见（第{number}轮）" if len(standard.consultations) > 1 else "征求意见"
    data = replace(notice.data, changes_since=_named(notice.data.changes_since, standard))
    told = facts(page, data)
    yield from _section(page, title, f"_consultation-{number}", notice, told)
    table_ = standard.comments.get(number)
    if table_ is None:
        return
    yield heading(4, "意见汇总处理表", f"_comments-{number}")
    yield counts(table_.data).zh
    if shows_text(standard):
        yield comments.disposition(page, table_, clause_labels(standard))
    elif table_.data.comments:
        yield "标准文本不公开，意见内容不在此列出。"
    yield page.source([table_.path])


def _review(page: Page, standard: Standard, number: int, review: Record[Review]) -> Iterator[str]:
    data = review.data
    title = f"技术审查（第{number}次）" if len(standard.reviews) > 1 else "技术审查"
    hidden = ("panel", "ballot", "attended", "sustained_opposition")
    attended = str(len(data.attended)) if data.attended is not None else ""
    appointed = pairs([("审查组任命机构", body(page, data.panel.appointed_by)), ("到会人数", attended)])
    told = replace(
        data,
        required_changes=_named(data.required_changes, standard),
        changes_since_consultation=_named(data.changes_since_consultation, standard),
    )
    parts = [facts(page, told, skip=hidden), "**审查组**", appointed, ballot.panel(page, review)]
    for name, part in (
        ("表决", ballot.ballot(page, standard, number, review)),
        ("反对意见", ballot.opposition(data.sustained_opposition)),
    ):
        parts += [f"**{name}**", part] if part else []
    yield from _section(page, title, f"_review-{number}", review, *parts)


def _after(page: Page, standard: Standard) -> Iterator[str]:
    if standard.publication:
        data = standard.publication.data
        signed = data.signed_by
        told = facts(page, replace(data, editorial_changes=_named(data.editorial_changes, standard)))
        signer = pairs([("签发人", person(page, signed) if signed else "")])
        yield from _section(page, "发布", "_publication", standard.publication, told, signer)
    for title, anchor, record in _single(standard):
        yield from _section(page, title, anchor, record, facts(page, record.data))
    for year, review in standard.systematic_reviews.items():
        yield from _section(
            page, f"复审（{year}年）", f"_systematic-review-{year}", review, facts(page, review.data)
        )
    if standard.archive:
        yield from _section(page, "归档", "_archive", standard.archive, rows(page, standard.archive.data))


def _single(standard: Standard) -> Iterator[tuple[str, str, Record[Part]]]:
    named: Mapping[str, Record[Part] | None] = {
        "自我声明公开": standard.disclosure,
        "推广应用": standard.promotion,
        "废止": standard.withdrawal,
        "终止": standard.cancellation,
    }
    for (title, record), anchor in zip(
        named.items(), ("disclosure", "promotion", "withdrawal", "cancellation"), strict=True
    ):
        if record is not None:
            yield title, f"_{anchor}", record
