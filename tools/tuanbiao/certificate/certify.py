"""The certificate of one standard: a pure function of the audit, the last state's findings and the verified timestamps."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..audit import Audit, Verdict, hidden, text_at, verdict
from ..diagnostic import Diagnostic, Severity
from ..facts.labels import dotted, label
from ..facts.rounds import openings
from ..facts.stages import ENDS, NAMES
from ..governance import Governance
from ..records.document import OfficialDocument
from ..records.record import Record
from ..register import Row
from ..stamps import Stamped
from ..standard import Standard
from ..strength import Dated, Proof, Route, Trace, dates, traced, witnessed
from ..words import Words
from .asked import Said, asked, history
from .figures import decisions, reviews, windows
from .model import Certificate, Day, File, Stage, Unseen
from .proved import approvals, texts, unseen
from .withheld import kept_elsewhere, minutes

_STAGES = {
    "index": "proposal",
    "proposal": "proposal",
    "project": "project-approval",
    "participants": "drafting",
    "explanatory_report": "drafting",
    "consultations": "consultation",
    "comments": "consultation",
    "reviews": "technical-review",
    "approvals": "approval",
    "publication": "publication",
    "disclosure": "publication",
    "promotion": "publication",
    "archive": "publication",
    "systematic_reviews": "systematic-review",
    "withdrawal": "withdrawn",
    "cancellation": "cancelled",
}
_OF_DOCUMENT = {
    "plan": "project-approval",
    "notice": "consultation",
    "approval": "approval",
    "confirmation": "systematic-review",
    "withdrawal": "withdrawn",
    "cancellation": "cancelled",
}
# Dates in other lists are of persons, units and comments: they say nothing of the procedure's course.
_LISTS = frozenset({"moves", "attempts", "extended"})


def certify(
    found: Audit, slug: str, head: Iterable[Diagnostic], stamped: tuple[Stamped, ...] = ()
) -> Certificate:
    """What the records show of a standard; raises KeyError for a slug that is none.

    `head` are the findings on the audit's last state, `stamped` the timestamps in the standard's folder.
    """
    row = found.library.register.by_slug()[slug]
    standard = found.library.standards.get(slug)
    said = history(found, slug)
    if standard is None:
        return replace(_opened(found, row, said, ()), stages=tuple(_inherited(found, slug)))
    governance = found.library.governance
    chamber = _documents(standard, governance)
    traces = traced((one.step for one in found.steps), slug, frozenset(one.path for one in chamber))
    proofs = [one.proof for one in stamped if one.proof]
    base = _opened(found, row, said, tuple(unseen(hidden(found, slug), stamped)))
    filled = _filled(base, standard, governance, traces, [*proofs, *witnessed(standard, governance)])
    moved = approvals(standard, governance, lambda at: text_at(found, slug, at))
    return replace(
        filled,
        approvals=tuple(moved),
        requirements=tuple(asked(standard, said, head)),
        irregularities=tuple(each for _, each in said),
        stamps=stamped,
    )


def _inherited(found: Audit, slug: str) -> Iterator[Stage]:
    """The dates of a standard that was taken over: whatever brought them, they are declared."""
    baseline = found.library.governance.baseline
    assert baseline is not None
    traces = traced((one.step for one in found.steps), slug, frozenset({baseline.path}))
    governance = found.library.governance
    rows = [at for at, one in enumerate(baseline.data) if one.slug == slug]
    days = (one for one in dates(traces.values(), (), None, governance) if one.route[0] in rows)
    own = tuple(replace(_day(one), strength="declared") for one in days)
    yield Stage(id="publication", days=own)


def _opened(found: Audit, row: Row, said: tuple[Said, ...], unseen_: tuple[Unseen, ...]) -> Certificate:
    """What the register and the history say."""
    last = found.steps[-1].step
    chamber = found.library.governance.chamber
    errors = [one for one, _ in said if one.severity is Severity.ERROR]
    holds = verdict(found, row, failed=bool(errors))
    return Certificate(
        head=last.commit.id,
        adopted=found.steps[0].step.commit.id,
        as_of=last.day,
        steps=len(found.steps),
        chamber=chamber.data.name if chamber else "",
        code=chamber.data.code if chamber else "",
        slug=row.slug,
        path=row.folder,
        number=row.number,
        title=row.title,
        title_en=row.title_en,
        stage=row.stage,
        verdict=holds,
        reasons=tuple(_reasons(holds, row, len(errors), len(hidden(found, row.slug)))),
        unseen=unseen_,
    )


def _reasons(said: Verdict, row: Row, errors: int, unshown: int) -> Iterator[Words]:
    if said == "fails":
        yield Words(f"历史中有 {errors} 处错误", f"the history has {errors} errors")
    if said == "inherited":
        yield Words(
            "启用本仓库之前已有的标准，只在承接清单中，日期均为声明",
            "a standard from before this repository, known from the list of what was taken over; its dates are declared",
        )
    if said == "incomplete" and row.published is None and row.stage not in ENDS:
        stage = NAMES[row.stage]
        yield Words(f"程序尚在“{stage.zh}”阶段", f"the procedure is in the stage “{stage.en}”")
    if said == "incomplete" and unshown:
        yield Words(
            f"有 {unshown} 项从仓库副本中看不出",
            f"{unshown} things cannot be seen from a copy of the repository",
        )
    if said == "holds":
        yield Words(
            "程序已经结束，逐步核对没有错误", "the procedure has ended, and no step of it has an error"
        )


def _documents(standard: Standard, governance: Governance) -> tuple[Record[OfficialDocument], ...]:
    """The chamber's documents that name the standard."""
    return tuple(
        one
        for one in governance.documents.values()
        if any(item.slug == standard.slug for item in one.data.items)
    )


def _filled(
    base: Certificate,
    standard: Standard,
    governance: Governance,
    traces: Mapping[str, Trace],
    proofs: list[Proof],
) -> Certificate:
    """With stages, approvals and texts."""
    by_stage: dict[str, list[Trace]] = defaultdict(list)
    for one in traces.values():
        by_stage[_stage(one)].append(one)
    days: dict[str, list[Day]] = defaultdict(list)
    for each in dates(traces.values(), proofs, standard, governance):
        if _of_procedure(each.route):
            days[_stage_of_day(each)].append(_day(each))
    arrived = dict(_arrived(standard, traces))
    counted = {
        "consultation": tuple(windows(standard, governance, arrived)),
        "technical-review": tuple(reviews(standard, governance)),
        "approval": tuple(decisions(standard, governance)),
    }
    return replace(
        base,
        stages=tuple(
            Stage(
                id=name,
                files=tuple(_file(one) for one in by_stage[name]),
                days=tuple(days[name]),
                counted=counted.get(name, ()),
                withheld=tuple(
                    held
                    for one in by_stage[name]
                    for held in kept_elsewhere(one.record, standard, governance)
                ),
            )
            for name in NAMES
            if by_stage[name] or days[name]
        ),
        texts=tuple(texts(standard)),
        text=standard.text,
        minutes=tuple(minutes(standard, governance)),
    )


def _arrived(standard: Standard, traces: Mapping[str, Trace]) -> Iterator[tuple[str, date]]:
    """The day on which each notice of consultation came, by path.

    Of a round that was over when the repository was adopted no such day is known.
    """
    index = traces[standard.index.path]
    adopting = index.brought.change is None
    moves = sum(route[0] == "moves" for route in index.stays[0].days) if adopting else 0
    for one in openings(standard):
        notice = standard.consultations.get(one.round) if one.stage == "consultation" else None
        if notice is not None and one.at + 1 >= moves:
            yield notice.path, traces[notice.path].brought.day


def _of_procedure(route: Route) -> bool:
    """Whether a date stands in no list but those of the procedure's own course."""
    lists = (route[at - 1] if at else "" for at, key in enumerate(route) if isinstance(key, int))
    return all(key in _LISTS for key in lists)


def _stage(one: Trace) -> str:
    if one.kind.name == "documents":
        return _OF_DOCUMENT.get(one.record.data.kind, "publication")
    return _STAGES[one.kind.name]


def _stage_of_day(one: Dated) -> str:
    if one.trace.kind.name == "index" and one.route[0] == "moves":
        moves: Any = one.trace.record.data.moves
        return str(moves[one.route[1]].to)
    return _stage(one.trace)


def _file(one: Trace) -> File:
    own = one.record.path.startswith("governance/")
    return File(
        one.record.path,
        f"git:{one.stays[-1].digest}" if own else one.stays[-1].digest,
        one.brought.commit.id,
        one.brought.day,
        one.completed.commit.id,
        one.completed.day,
    )


def _day(one: Dated) -> Day:
    kind, route = one.trace.kind.name, one.route
    name = label(kind, route)
    if kind == "index" and route[0] == "moves":
        stage = NAMES[_stage_of_day(one)]
        name = Words(f"进入“{stage.zh}”", f"Entering “{stage.en}”")
    return Day(
        one.trace.record.path,
        dotted(route),
        name,
        one.day,
        one.strength,
        one.step.commit.id,
        one.step.day,
        tuple(each.reference for each in one.proofs),
    )
