"""Where the record of a stamped or signed paper keeps the digest of the original, by the names of the papers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..forms.official.facts import Facts
from ..parse.located import Step
from ..records.parts import EvidenceKind
from ..records.record import Record

Shape = Literal["sealed", "minutes", "evidence"]


@dataclass(frozen=True, slots=True)
class Place:
    """A key of a record: the seal of a document, the minutes of a meeting, or a list of evidence of some kind."""

    record: Record[Any]
    route: tuple[Step, ...]
    shape: Shape
    kind: EvidenceKind = "scan"

    @property
    def value(self) -> Any:
        """What the record says there already; None where it says nothing."""
        found = self.record.data
        for step in self.route:
            found = found[step] if isinstance(step, int) else getattr(found, str(step), None)
            if found is None:
                return None
        return found


def _evidence(record: Record[Any] | None, kind: EvidenceKind, *above: Step) -> Place | None:
    return Place(record, (*above, "evidence"), "evidence", kind) if record else None


def _sealed(facts: Facts, document: str | None) -> Place | None:
    found = facts.governance.documents.get(document or "")
    return Place(found, ("sealed",), "sealed") if found else None


def _proposal(facts: Facts) -> Place | None:
    """The opinion of the unit that stamps, else the attempt."""
    record = facts.standard.proposal
    if record is None or not record.data.attempts:
        return None
    last = len(record.data.attempts) - 1
    told = record.data.attempts[last].project_proposal
    unit = (told.lead_unit if told else None) or facts.index.lead_unit
    for at, one in enumerate(told.opinions if told else ()):
        if one.unit == unit:
            route = ("attempts", last, "project_proposal", "opinions", at, "sealed")
            return Place(record, route, "sealed")
    return _evidence(record, "scan", "attempts", last)


def _plan(facts: Facts) -> Place | None:
    record = facts.standard.project
    plan = record.data.attempts[-1].plan if record and record.data.attempts else None
    return _sealed(facts, plan.document if plan else None)


def _notice(facts: Facts) -> Place | None:
    record = facts.standard.consultations.get(facts.round)
    sent = record.data.notice if record else None
    found = _sealed(facts, sent.document if sent else None)
    return found or (_evidence(record, "notice", "notice") if sent else None)


def _minutes(facts: Facts) -> Place | None:
    """The meeting's own minutes, which hold one digest; else evidence of the review."""
    record = _review(facts)
    meeting = facts.governance.meetings.get((record and record.data.meeting) or "")
    return Place(meeting, ("minutes",), "minutes") if meeting else _evidence(record, "minutes")


def _review(facts: Facts) -> Record[Any] | None:
    at = facts.round if facts.stage == "technical-review" else max(facts.standard.reviews, default=0)
    return facts.standard.reviews.get(at)


def _decided(facts: Facts) -> Record[Any] | None:
    return facts.standard.approvals.get(max(facts.standard.approvals, default=0))


def _reviewed(facts: Facts) -> Record[Any] | None:
    return facts.standard.systematic_reviews.get(max(facts.standard.systematic_reviews, default=0))


def _named(record: Record[Any] | None) -> str | None:
    name: str | None = record.data.document if record else None
    return name


# Papers that come back stamped or signed; of each the place, None where the record is not there yet.
PLACES: Mapping[str, Callable[[Facts], Place | None]] = {
    "项目建议书": _proposal,
    "立项计划通知": _plan,
    "征求意见通知": _notice,
    "送审函": lambda facts: _evidence(_review(facts), "letter"),
    "审查组名单": lambda facts: _evidence(_review(facts), "signature"),
    "审查纪要": _minutes,
    "表决结果": lambda facts: _evidence(_review(facts), "ballot"),
    "报批函": lambda facts: _evidence(facts.standard.approvals.get(facts.round), "letter"),
    "报批材料清单": lambda facts: _evidence(facts.standard.approvals.get(facts.round), "other"),
    "批准决定": lambda facts: _sealed(facts, _named(_decided(facts))),
    "发布公告": lambda facts: _sealed(facts, _named(facts.standard.publication)),
    "自我声明": lambda facts: _evidence(facts.standard.disclosure, "statement"),
    "复审结论公告": lambda facts: _sealed(facts, _named(_reviewed(facts))),
    "复审结论表": lambda facts: _evidence(_reviewed(facts), "scan"),
    "废止公告": lambda facts: _sealed(facts, _named(facts.standard.withdrawal)),
    "终止项目通知": lambda facts: _sealed(facts, _named(facts.standard.cancellation)),
}
BALLOT = "表决票"
FORMS = ("征求意见表", "意见汇总处理表")  # tables that come back filled in


def to_be_stamped(names: Iterable[str], several: Iterable[Facts]) -> frozenset[str]:
    """The documents that papers of these names are printed for to be stamped: signed for, and no original is there yet."""
    finders = [PLACES[one] for one in names if one in PLACES]
    places = (find(facts) for facts in several for find in finders)
    return frozenset(
        one.record.path
        for one in places
        if one and one.shape == "sealed" and one.value is None and getattr(one.record.data, "signed_by", None)
    )
