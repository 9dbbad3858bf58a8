"""What a chamber declared of itself, and what went wrong and was put right: the facts of its credit record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from ..governance import Governance
from ..records.appeal import MATTERS, Remedy
from ..records.complaint import CHANNELS
from ..records.disclosure import Disclosure
from ..records.supervision import KINDS
from ..register import Register, Row, status
from ..standard import Standard
from ..words import Words

BreachKind = Literal["irregularity", "finding", "appeal", "complaint", "correction", "suspension"]
BREACHES: dict[str, tuple[str, str]] = {
    "irregularity": ("已确认的不合规情形", "Acknowledged irregularity"),
    "finding": ("历史中的错误", "Error in the history"),
    "appeal": ("成立的申诉", "Appeal upheld"),
    "complaint": ("属实的投诉举报", "Complaint substantiated"),
    "correction": ("要求整改", "Correction asked for"),
    "suspension": ("停止活动", "Activities suspended"),
}
_SUBSTANTIATED = ("substantiated", "partly")


@dataclass(frozen=True, slots=True)
class Declaration:
    """The self-declaration of one standard; `ended` is the day since which the standard is no longer in force."""

    standard: Standard
    data: Disclosure
    ended: date | None


@dataclass(frozen=True, slots=True)
class Breach:
    """One breach: `what` in our words, `told` and `measures` in the record's own, when it came up and was put right.

    `key` tells it from others of its kind; `rule` and `commit` are those of a finding of the history. Nobody is named.
    """

    kind: BreachKind
    key: str
    on: date | None
    what: Words
    told: str | None = None
    standard: str | None = None
    rule: str | None = None
    commit: str | None = None
    measures: str | None = None
    due: date | None = None
    corrected: date | None = None


def declarations(standards: Iterable[Standard], register: Register, as_of: date) -> Iterator[Declaration]:
    """Every self-declaration that was public on the day, in order of folder."""
    rows = register.by_slug()
    for one in standards:
        data = one.disclosure.data if one.disclosure else None
        if data and data.on and data.on <= as_of:
            yield Declaration(one, data, ended(rows[one.slug], register, as_of))


def ended(row: Row, register: Register, as_of: date) -> date | None:
    """Since when a standard that was issued is withdrawn or superseded; None while it holds."""
    if status(row, register, as_of) not in ("withdrawn", "superseded"):
        return None
    if row.withdrawn is not None and row.withdrawn <= as_of:
        return row.withdrawn
    ends = (one.transition_until or one.effective for one in register.successors(row.number or ""))
    return min((end for end in ends if end is not None and end <= as_of), default=None)


def breaches(governance: Governance, as_of: date) -> tuple[Breach, ...]:
    """Every breach that the records admit and that had come up by the day, newest first."""
    found = (*_irregularities(governance), *_appeals(governance), *_complaints(governance))
    told = (*found, *_corrections(governance), *_suspensions(governance))
    known = (one for one in told if one.on is None or one.on <= as_of)
    return tuple(sorted(known, key=lambda one: (one.on or date.min, one.kind, one.key), reverse=True))


def _irregularities(governance: Governance) -> Iterator[Breach]:
    """The day of one is that on which it was acknowledged, which is also the first step to put it right."""
    rows = governance.irregularities.data if governance.irregularities else ()
    for one in rows:
        yield Breach(
            "irregularity",
            f"{one.commit[:10]}-{one.rule}",
            one.on,
            Words(
                "对照规则核对出的不合规情形，已由决议确认",
                "A finding of the audit, acknowledged by resolution",
            ),
            one.explanation,
            one.standard,
            one.rule,
            one.commit,
            one.measures,
        )


def _appeals(governance: Governance) -> Iterator[Breach]:
    """The last instance that decided counts."""
    for name, record in governance.appeals.items():
        one = record.data
        second = one.second_instance
        last = second if second and second.decision in ("upheld", "dismissed") else one
        if last.decision == "upheld":
            zh, en = MATTERS[one.matter]
            what = Words(f"申诉成立：{zh}", f"Appeal upheld: {en.lower()}")
            yield _remedied(
                Breach("appeal", name, last.replied or one.filed, what, None, one.standard), last.remedy
            )


def _complaints(governance: Governance) -> Iterator[Breach]:
    for name, record in governance.complaints.items():
        one = record.data
        if one.outcome in _SUBSTANTIATED:
            zh, en = CHANNELS[one.via]
            partly = one.outcome == "partly"
            what = Words(
                f"投诉举报{'部分' if partly else ''}属实（{zh}）",
                f"Complaint {'partly ' if partly else ''}substantiated ({en.lower()})",
            )
            made = Breach("complaint", name, one.answered or one.received, what, None, one.standard)
            yield _remedied(made, one.remedy)


def _corrections(governance: Governance) -> Iterator[Breach]:
    """What an authority or an evaluator asked to be put right."""
    rows = governance.supervision.data if governance.supervision else ()
    for one in rows:
        if one.due or one.corrected or one.kind == "correction":
            zh, en = KINDS[one.kind]
            what = Words(f"{one.authority}，{zh}", f"{en} by {one.authority}")
            slug = one.standards[0] if len(one.standards) == 1 else None
            yield Breach(
                "correction",
                one.id,
                one.on,
                what,
                one.result,
                slug,
                measures=one.correction,
                due=one.due,
                corrected=one.corrected,
            )


def _suspensions(governance: Governance) -> Iterator[Breach]:
    rows = governance.chamber.data.suspensions if governance.chamber else ()
    for at, one in enumerate(rows, start=1):
        what = Words(f"{one.ordered_by}决定停止活动", f"Activities stopped by {one.ordered_by}")
        yield Breach("suspension", str(at), one.from_, what, one.reason, corrected=one.to)


def _remedied(breach: Breach, remedy: Remedy | None) -> Breach:
    if remedy is None:
        return breach
    return replace(breach, measures=remedy.text, due=remedy.due, corrected=remedy.done)
