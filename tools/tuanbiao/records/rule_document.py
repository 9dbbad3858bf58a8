"""制度文件 — one of the chamber's rule documents (`governance/rules/<id>.md`)."""

from typing import Annotated, Literal

from msgspec import Meta

from .fields import AnnouncedDay, BodyRef, EventDay, Line, Part, ResolutionRef, Slug
from .labels import labelled

RuleDocumentRef = Annotated[Slug, Meta(extra_json_schema={"x-ref": "rule-document"})]

POINTS = {
    "formulation-procedure": ("标准制定的程序和要求", "Procedure for making standards"),
    "implementation-procedure": ("标准实施的程序和要求", "Procedure for implementing standards"),
    "revision-procedure": ("标准修订的程序和要求", "Procedure for revising standards"),
    "internal-bodies": ("内设标准化工作机构", "Internal standards bodies"),
    "body-duties": ("标准化工作机构的职责", "Duties of the standards bodies"),
    "drafting-rules": ("标准编写规则", "Drafting rules"),
    "meeting-frequency": ("会议频率", "Frequency of meetings"),
    "meeting-mode": ("会议方式", "Mode of meetings"),
    "meeting-participants": ("会议参加人员", "Participants of meetings"),
    "meeting-convening": ("组织召开会议的要求", "Convening of meetings"),
    "promotion-safeguards": ("推广应用保障措施", "Safeguards for promotion"),
    "funding-safeguards": ("经费保障措施", "Safeguards for funding"),
    "appeal-rights": ("会员申诉权限", "Who may appeal"),
    "appeal-matters": ("申诉事项", "What may be appealed against"),
    "appeal-handling": ("处理申诉的程序和要求", "How appeals are handled"),
    "document-numbering": ("文件编号规则", "Numbering of documents"),
    "archiving": ("归档要求", "Archiving"),
    "retention": ("存档时限", "Retention periods"),
    "intellectual-property": ("知识产权管理", "Management of intellectual property"),
    "copyright": ("版权策略", "Copyright policy"),
    "marks": ("标志与商标", "Marks and trademarks"),
    "patents": ("标准涉及专利的处置", "Patents in standards"),
    "disputes": ("争议处理", "Settling of disputes"),
    "recusal": ("表决与回避", "Voting and recusal"),
    "technical-bodies": ("标准化技术组织", "Technical committees"),
    "information": ("信息公开", "Information for members"),
    "self-declaration": ("自我声明公开", "Self-declaration"),
    "systematic-review": ("标准复审", "Systematic review"),
    "complaints": ("投诉举报的受理", "Handling of complaints"),
}
Point = Annotated[
    Literal[
        "formulation-procedure",
        "implementation-procedure",
        "revision-procedure",
        "internal-bodies",
        "body-duties",
        "drafting-rules",
        "meeting-frequency",
        "meeting-mode",
        "meeting-participants",
        "meeting-convening",
        "promotion-safeguards",
        "funding-safeguards",
        "appeal-rights",
        "appeal-matters",
        "appeal-handling",
        "document-numbering",
        "archiving",
        "retention",
        "intellectual-property",
        "copyright",
        "marks",
        "patents",
        "disputes",
        "recusal",
        "technical-bodies",
        "information",
        "self-declaration",
        "systematic-review",
        "complaints",
    ],
    labelled(POINTS),
]


class Covered(Part):
    """One point that the document rules on, and where."""

    point: Point
    """事项 | Point"""
    section: Slug
    """所在条款 | Section

    正文标题的标识
    Id of a heading of the text
    """


class Adoption(Part):
    """How something was adopted."""

    on: EventDay
    """通过日期 | Adopted on"""
    by: BodyRef
    """通过机构 | Adopted by"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""


class RuleDocument(Part):
    """One rule document; its text is the body."""

    title: Line
    """名称 | Title"""
    doc_no: Line | None = None
    """文号 | Document number"""
    covers: tuple[Covered, ...] = ()
    """规定的事项 | Points covered"""
    drafted_by: BodyRef | None = None
    """起草机构 | Drafted by"""
    adopted: Adoption | None = None
    """通过 | Adopted"""
    effective: AnnouncedDay | None = None
    """施行日期 | Effective"""
    repealed: EventDay | None = None
    """废止日期 | Repealed on"""
    replaces: tuple[RuleDocumentRef, ...] = ()
    """代替的制度文件 | Replaces"""
