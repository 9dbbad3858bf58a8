"""One standard: all records of one folder below standards/."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .records.approval import Approval
from .records.archive import ArchiveEntry
from .records.cancellation import Cancellation
from .records.comments import Comments
from .records.consultation import Consultation
from .records.disclosure import Disclosure
from .records.explanatory_report import ExplanatoryReport
from .records.participants import Participants
from .records.project import Project
from .records.promotion import Promotion
from .records.proposal import Proposal
from .records.publication import Publication
from .records.record import Record
from .records.review import Review
from .records.standard import Index
from .records.systematic_review import SystematicReview
from .records.withdrawal import Withdrawal

STAMPED = ".tsr"  # how the names of RFC 3161 timestamp responses end


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """One standard's folder. `text` is the digest of its text as it stands; numbered records are keyed by round.

    `names` are the paths of all files of the folder (relative to it). `files` maps them to their sha256, those left out that
    are too large; `figures` those of figures/, which belong to the text; `papers` those of evidence/ that are signatures,
    captured reviews, witnesses' statements or timestamps, up to 16 kB each, to their bytes; `broken` as in Governance.
    """

    slug: str
    group: str
    folder: str
    text: str
    index: Record[Index]
    proposal: Record[Proposal] | None = None
    project: Record[Project] | None = None
    participants: Record[Participants] | None = None
    explanatory_report: Record[ExplanatoryReport] | None = None
    consultations: Mapping[int, Record[Consultation]] = field(default_factory=dict)
    comments: Mapping[int, Record[Comments]] = field(default_factory=dict)
    reviews: Mapping[int, Record[Review]] = field(default_factory=dict)
    approvals: Mapping[int, Record[Approval]] = field(default_factory=dict)
    publication: Record[Publication] | None = None
    disclosure: Record[Disclosure] | None = None
    systematic_reviews: Mapping[int, Record[SystematicReview]] = field(default_factory=dict)
    withdrawal: Record[Withdrawal] | None = None
    cancellation: Record[Cancellation] | None = None
    promotion: Record[Promotion] | None = None
    archive: Record[tuple[ArchiveEntry, ...]] | None = None
    names: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)
    papers: Mapping[str, bytes] = field(default_factory=dict)
    translation: bytes | None = None
    broken: frozenset[str] = frozenset()
