"""The table of kinds: every file that a chamber's repository may hold."""

from functools import lru_cache

from .annual_report import AnnualReport
from .appeal import Appeal
from .approval import Approval
from .archive import ArchiveEntry
from .baseline import Inherited
from .body import Body
from .cancellation import Cancellation
from .chamber import Chamber
from .comments import Comments
from .complaint import Complaint
from .consultation import Consultation
from .disclosure import Disclosure
from .document import OfficialDocument
from .explanatory_report import ExplanatoryReport
from .fees import Fee
from .irregularities import Irregularity
from .kind import Kind
from .liaisons import Liaison
from .meeting import Meeting
from .members import Member
from .participants import Participants
from .people import Person
from .plan import WorkPlan
from .policy import Policy
from .procedure import Procedure
from .project import Project
from .promotion import Promotion
from .proposal import Proposal
from .publication import Publication
from .requirement import Requirements
from .review import Review
from .rule_document import RuleDocument
from .standard import Index
from .strategy import Strategy
from .supervision import Supervision
from .systematic_review import SystematicReview
from .units import Unit
from .withdrawal import Withdrawal

_LARGE = {"max_bytes": 4_194_304, "max_events": 200_000}
_PROSE = {"max_bytes": 524_288}
_S = "standards/{group}/{slug}"

KINDS: tuple[Kind, ...] = (
    Kind("chamber", "商会", "Chamber", "governance/chamber.md", Chamber, **_PROSE),
    Kind("policy", "程序参数", "Policy", "governance/procedure.yml", Policy),
    Kind("units", "单位", "Units", "governance/units.yml", tuple[Unit, ...], **_LARGE),
    Kind("members", "会员", "Members", "governance/members.yml", tuple[Member, ...], **_LARGE),
    Kind("people", "人员", "People", "governance/people.yml", tuple[Person, ...], **_LARGE),
    Kind("bodies", "机构", "Body", "governance/bodies/{id}.md", Body, **_PROSE),
    Kind("rules", "制度", "Rule document", "governance/rules/{id}.md", RuleDocument, **_PROSE),
    Kind("meetings", "会议", "Meeting", "governance/meetings/{date}-{id}.md", Meeting, **_PROSE),
    Kind(
        "documents",
        "社会团体文件",
        "Official document",
        "governance/documents/{id}.md",
        OfficialDocument,
        **_PROSE,
    ),
    Kind("appeals", "申诉", "Appeal", "governance/appeals/{year}-{n}.md", Appeal, **_PROSE),
    Kind("complaints", "投诉举报", "Complaint", "governance/complaints/{year}-{n}.md", Complaint, **_PROSE),
    Kind("fees", "收费", "Fees", "governance/fees.yml", tuple[Fee, ...]),
    Kind("strategy", "标准化战略规划", "Standards strategy", "governance/strategy.md", Strategy, **_PROSE),
    Kind("plans", "工作计划", "Work plan", "governance/plans/{year}.md", WorkPlan, **_PROSE),
    Kind("liaisons", "联络", "Liaisons", "governance/liaisons.yml", tuple[Liaison, ...]),
    Kind("supervision", "评价监督", "Supervision", "governance/supervision.yml", tuple[Supervision, ...]),
    Kind("reports", "年度报告", "Annual report", "governance/reports/{year}.md", AnnualReport, **_PROSE),
    Kind("baseline", "既有标准", "Baseline", "governance/baseline.yml", tuple[Inherited, ...], **_LARGE),
    Kind(
        "irregularities",
        "已确认的不规范",
        "Irregularities",
        "governance/irregularities.yml",
        tuple[Irregularity, ...],
    ),
    Kind("index", "标准", "Standard", f"{_S}/index.md", Index, **_PROSE),
    Kind("proposal", "提案", "Proposal", f"{_S}/proposal.md", Proposal, **_PROSE),
    Kind("project", "立项", "Project", f"{_S}/project.md", Project, **_PROSE),
    Kind("participants", "参编", "Participants", f"{_S}/participants.yml", Participants),
    Kind(
        "explanatory_report",
        "编制说明",
        "Explanatory report",
        f"{_S}/explanatory-report.md",
        ExplanatoryReport,
        **_PROSE,
    ),
    Kind("consultations", "征求意见", "Consultation", _S + "/consultations/{n}.md", Consultation, **_PROSE),
    Kind("comments", "意见汇总处理表", "Comments", _S + "/consultations/{n}.yml", Comments, **_LARGE),
    Kind("reviews", "技术审查", "Technical review", _S + "/reviews/{n}.md", Review, **_PROSE),
    Kind("approvals", "批准", "Approval", _S + "/approvals/{n}.md", Approval, **_PROSE),
    Kind("publication", "发布", "Publication", f"{_S}/publication.md", Publication, **_PROSE),
    Kind("disclosure", "自我声明公开", "Disclosure", f"{_S}/disclosure.md", Disclosure, **_PROSE),
    Kind(
        "systematic_reviews",
        "复审",
        "Systematic review",
        _S + "/systematic-reviews/{year}.md",
        SystematicReview,
        **_PROSE,
    ),
    Kind("withdrawal", "废止", "Withdrawal", f"{_S}/withdrawal.md", Withdrawal, **_PROSE),
    Kind("cancellation", "终止", "Cancellation", f"{_S}/cancellation.md", Cancellation, **_PROSE),
    Kind("promotion", "推广应用", "Promotion", f"{_S}/promotion.yml", Promotion),
    Kind("archive", "归档", "Archive", f"{_S}/archive.yml", tuple[ArchiveEntry, ...]),
)
# The tool's own data, which a chamber's repository holds only for its readers.
REQUIREMENTS = Kind(
    "requirements", "要求一览", "Requirements", "schemas/requirements.yml", Requirements, **_LARGE
)
PROCEDURE = Kind("procedure", "程序", "Procedure", "schemas/procedure.yml", Procedure)
OWN = (PROCEDURE, REQUIREMENTS)


@lru_cache(1 << 16)
def kind_of(path: str) -> Kind | None:
    """The kind of a record's file by its path; None where it is none."""
    return next((kind for kind in KINDS if kind.match(path) is not None), None)


# Folders of a standard whose files are kept as bytes: figures belong to the text, evidence to the records.
RAW_FOLDERS = ("figures", "evidence")
TRANSLATION = "index.en.md"
