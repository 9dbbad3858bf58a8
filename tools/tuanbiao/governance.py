"""The chamber: all records below governance/ of one tree."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from .records.annual_report import AnnualReport
from .records.appeal import Appeal
from .records.baseline import Inherited
from .records.body import Body
from .records.chamber import Chamber
from .records.complaint import Complaint
from .records.document import OfficialDocument
from .records.fees import Fee
from .records.irregularities import Irregularity
from .records.liaisons import Liaison
from .records.meeting import Meeting
from .records.members import Member
from .records.people import Person
from .records.plan import WorkPlan
from .records.policy import Policy
from .records.record import Record
from .records.rule_document import RuleDocument
from .records.strategy import Strategy
from .records.supervision import Supervision
from .records.units import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Governance:
    """The chamber: attributes are named as the kinds; None or empty where a file is absent or broken.

    `broken` holds the paths of files that exist but could not be read; rules say nothing about those. `adopted` is the id of
    the commit that adopted the format, None where the history does not show it or nothing is signed.
    """

    chamber: Record[Chamber] | None = None
    policy: Record[Policy] | None = None
    units: Record[tuple[Unit, ...]] | None = None
    members: Record[tuple[Member, ...]] | None = None
    people: Record[tuple[Person, ...]] | None = None
    bodies: Mapping[str, Record[Body]] = field(default_factory=dict)
    rules: Mapping[str, Record[RuleDocument]] = field(default_factory=dict)
    meetings: Mapping[str, Record[Meeting]] = field(default_factory=dict)
    documents: Mapping[str, Record[OfficialDocument]] = field(default_factory=dict)
    appeals: Mapping[str, Record[Appeal]] = field(default_factory=dict)
    complaints: Mapping[str, Record[Complaint]] = field(default_factory=dict)
    fees: Record[tuple[Fee, ...]] | None = None
    strategy: Record[Strategy] | None = None
    plans: Mapping[int, Record[WorkPlan]] = field(default_factory=dict)
    liaisons: Record[tuple[Liaison, ...]] | None = None
    supervision: Record[tuple[Supervision, ...]] | None = None
    reports: Mapping[int, Record[AnnualReport]] = field(default_factory=dict)
    baseline: Record[tuple[Inherited, ...]] | None = None
    irregularities: Record[tuple[Irregularity, ...]] | None = None
    broken: AbstractSet[str] = frozenset()
    adopted: str | None = None
