"""What waits for a body on a day: moves of standards, reviews, systematic reviews, appeals, complaints, rule documents."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..facts.appeals import answer_due, is_closed, reply_due
from ..facts.bodies import standing
from ..facts.maintenance import AHEAD
from ..facts.moves import ways_from
from ..facts.policy import policy_on
from ..facts.recusal import drafting
from ..facts.roll import unit_name, units_on, voting_seats_on
from ..facts.stages import NAMES, ORDER, entries, rank
from ..governance import Governance
from ..library import Library
from ..records.appeal import MATTERS, Appeal
from ..register import status
from ..standard import Standard
from .bodies import approvers

_ROUNDS = ("consultation", "technical-review", "approval")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One item of an agenda, in Chinese as it is printed.

    `move` is the stage that a standard would enter, `systematic-review`, or `other`, as a resolution names it; `text` the
    digest of the standard's text; `due` the last day where there is one; `interested` the people and `unit` the unit that
    stand aside because the matter is theirs; `by_panel` where drafters may not vote on it.
    """

    title: str
    standard: str | None = None
    move: str = "other"
    round: int | None = None
    text: str | None = None
    due: date | None = None
    interested: frozenset[str] = frozenset()
    unit: str | None = None
    by_panel: bool = False


def docket(library: Library, body: str, on: date) -> tuple[Matter, ...]:
    """Every open matter of the body on `on`, standards first."""
    return (
        *_moves(library, body, on),
        *_reviews(library, body, on),
        *_systematic_reviews(library, body, on),
        *_appeals(library.governance, body),
        *_complaints(library.governance, body),
        *_rule_documents(library.governance, body),
    )


def drafted(governance: Governance, standard: Standard, persons: frozenset[str], on: date) -> frozenset[str]:
    """Those of the persons who took part in drafting by `on`, or who then belong to a unit that did."""
    rows = drafting(standard, on)
    own, organisations = {row.person for row in rows}, {row.unit for row in rows}
    return frozenset(one for one in persons if one in own or units_on(governance, one, on) & organisations)


def recused(
    governance: Governance, matter: Matter, standard: Standard | None, persons: frozenset[str], on: date
) -> frozenset[str]:
    """Those of the persons who stand aside in a matter: drafters in a technical review, parties in an appeal."""
    tied = drafted(governance, standard, persons, on) if matter.by_panel and standard else frozenset()
    parties = {one for one in persons if matter.unit and matter.unit in units_on(governance, one, on)}
    return frozenset(persons & (tied | parties | matter.interested))


def named(library: Library, slug: str) -> Matter:
    """A standard that is talked about though nothing is to be decided on it."""
    standard = library.standards[slug]
    return Matter(title=f"讨论《{standard.index.data.title}》", standard=slug, text=standard.text)


def _moves(library: Library, body: str, on: date) -> Iterator[Matter]:
    for standard in library.standards.values():
        data = standard.index.data
        ahead = (
            way for way in ways_from(data.stage) if way.to in ORDER and rank(way.to) == rank(data.stage) + 1
        )
        for way in ahead:
            deciders = approvers(tuple(way.approval), library.governance, standard, on)
            if any(one.name == body for one in deciders):
                yield Matter(
                    title=f"《{data.title}》由“{NAMES[data.stage].zh}”进入“{NAMES[way.to].zh}”",
                    standard=standard.slug,
                    move=way.to,
                    round=_round(standard, way.to),
                    text=standard.text,
                )


def _round(standard: Standard, stage: str) -> int | None:
    return 1 + sum(1 for _ in entries(standard, stage)) if stage in _ROUNDS else None


def _reviews(library: Library, body: str, on: date) -> Iterator[Matter]:
    """The open technical reviews whose panel the body's voting members sit in; any panel before there is one."""
    seated = library.governance.bodies.get(body)
    if seated is None or "technical-review" not in seated.data.duties:
        return
    voters = voting_seats_on(seated.data, on)
    for standard in library.standards.values():
        number = max(standard.reviews, default=0)
        if standard.index.data.stage != "technical-review" or number == 0:
            continue
        review = standard.reviews[number].data
        panel = {one.person for one in review.panel.members}
        if review.conclusion is None and (panel & voters or not panel):
            yield Matter(
                title=f"《{standard.index.data.title}》送审稿第 {number} 次技术审查",
                standard=standard.slug,
                move="approval",
                round=_round(standard, "approval"),
                text=review.text,
                due=review.ballot.closes if review.ballot else None,
                by_panel=True,
            )


def _systematic_reviews(library: Library, body: str, on: date) -> Iterator[Matter]:
    policy = policy_on(library.governance, on)
    if policy is None or policy.systematic_review.body != body:
        return
    for row in library.register.rows:
        is_due = row.review_due is not None and (row.review_due - on).days <= AHEAD
        holds = status(row, library.register, on) in ("upcoming", "in-force") and row.kind != "amendment"
        if holds and (is_due or row.review_open):
            standard = library.standards.get(row.slug)
            yield Matter(
                title=f"{row.number or ''}《{row.title}》复审结论",
                standard=row.slug,
                move="systematic-review",
                text=standard.text if standard else None,
                due=row.review_due,
            )


def _appeals(governance: Governance, body: str) -> Iterator[Matter]:
    main = next(iter(standing(governance, "coordination")), None)
    for name, record in governance.appeals.items():
        appeal, second = record.data, record.data.second_instance
        if not is_closed(appeal) and (appeal.handler or main) == body:
            yield Matter(
                title=f"处理申诉 {name}：{_about(governance, appeal)}",
                standard=appeal.standard,
                due=reply_due(governance, appeal),
                interested=frozenset(appeal.recused),
                unit=appeal.appellant,
            )
        if second is not None and second.body == body and second.replied is None and second.decision is None:
            yield Matter(
                title=f"处理再次申诉 {name}：{_about(governance, appeal)}",
                standard=appeal.standard,
                due=second.reply_due,
                interested=frozenset((*second.recused, *appeal.deciders)),
                unit=appeal.appellant,
            )


def _about(governance: Governance, appeal: Appeal) -> str:
    return f"{unit_name(governance, appeal.appellant)}，{MATTERS[appeal.matter][0]}"


def _complaints(governance: Governance, body: str) -> Iterator[Matter]:
    main = next(iter(standing(governance, "coordination")), None)
    for name, record in governance.complaints.items():
        if record.data.answered is None and (record.data.handler or main) == body:
            yield Matter(
                title=f"答复投诉 {name}",
                standard=record.data.standard,
                due=answer_due(governance, record.data),
            )


def _rule_documents(governance: Governance, body: str) -> Iterator[Matter]:
    found = governance.bodies.get(body)
    if found is not None and "adopt-rules" in found.data.duties:
        for record in governance.rules.values():
            if record.data.adopted is None and record.data.repealed is None:
                yield Matter(title=f"审议制度文件《{record.data.title}》")
