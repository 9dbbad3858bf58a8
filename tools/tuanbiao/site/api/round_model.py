"""The rounds of a standard in the public data: consultations, comments, technical reviews, approvals, systematic reviews."""

from datetime import date

from msgspec import field

from ...records.approval import Conclusion
from ...records.comments import CommentKind, Decision, Way
from ...records.consultation import Scope
from ...records.review import Choice, Form
from ...records.systematic_review import Conclusion as Outcome
from ...records.units import Category
from .model import Address, Fact, Number, Round, State


class ExtensionFact(Fact):
    """A later closing date."""

    closes: date
    """延至 | New closing date"""
    on: date
    """决定日期 | Decided on"""
    reason: str
    """理由 | Reason"""


class ConsultationFact(Fact):
    """One round; `closes` binds, to 24:00 in Asia/Shanghai, extensions included."""

    slug: str
    """标识 | Slug"""
    number: str | None
    """标准编号 | Number"""
    title: str
    """标准名称 | Title"""
    round: Round
    """轮次 | Round"""
    scope: Scope
    """范围 | Scope"""
    state: State
    """状态 | State"""
    opens: date
    """开始日期 | Opens"""
    closes: date
    """截止日期 | Closes"""
    first_closes: date
    """最初的截止日期 | First announced close"""
    extended: tuple[ExtensionFact, ...]
    """延期 | Extensions"""
    text: str
    """文本摘要 | Text digest"""
    feedback: str | None
    """反馈方式 | How to answer"""
    page: Address
    """网页 | Page"""


class CommentFact(Fact):
    """One comment and what became of it; its author by name only with consent."""

    round: Round
    """轮次 | Round"""
    no: Round
    """序号 | No."""
    clause: str
    """章条 | Clause"""
    kind: CommentKind
    """意见类型 | Kind"""
    text: str
    """意见内容 | Comment"""
    proposed: str | None
    """修改建议 | Proposed change"""
    from_: str = field(name="from")
    """提出方 | From"""
    category: Category | None
    """相关方类别 | Category"""
    received: date
    """收到日期 | Received on"""
    via: Way
    """途径 | Via"""
    late: bool
    """逾期收到 | Received late"""
    substantial: bool
    """实质性意见 | Substantial"""
    decision: Decision | None
    """处理结论 | Decision"""
    reason: str | None
    """理由 | Reason"""


class CountFact(Fact):
    """The figures of a ballot that is over."""

    entitled: Number
    """有表决权 | Entitled"""
    attending: Number
    """到会或回函 | Attending or returned"""
    for_: Number = field(name="for")
    """同意 | For"""
    against: Number
    """不同意 | Against"""
    abstain: Number
    """弃权 | Abstain"""
    invalid: Number
    """无效 | Invalid"""
    unreturned: Number
    """未投 | Unreturned"""


class VoteFact(Fact):
    """One paper; by name only where the rules or the voter open it."""

    voter: str
    """表决人 | Voter"""
    choice: Choice
    """表决意见 | Choice"""
    late: bool
    """逾期收到 | Received late"""
    reason: str | None
    """理由 | Reason"""


class ReviewFact(Fact):
    """One technical review."""

    round: Round
    """轮次 | Round"""
    form: Form
    """审查形式 | Form"""
    appointed: date
    """任命日期 | Panel appointed on"""
    opens: date | None
    """表决开始 | Ballot opens"""
    closes: date | None
    """表决截止 | Ballot closes"""
    count: CountFact | None
    """计票 | Count"""
    votes: tuple[VoteFact, ...]
    """表决票 | Votes"""
    conclusion: Conclusion | None
    """审查结论 | Conclusion"""
    concluded: date | None
    """结论日期 | Concluded on"""


class ApprovalFact(Fact):
    """One decision of the decision body."""

    round: Round
    """轮次 | Round"""
    body: str
    """批准机构 | Body"""
    on: date | None
    """批准日期 | Decided on"""
    conclusion: Conclusion | None
    """结论 | Conclusion"""
    expected: Number | None
    """应到人数 | Expected"""
    present: Number | None
    """实到人数 | Present"""
    for_: Number | None = field(name="for")
    """同意 | For"""
    against: Number | None
    """反对 | Against"""
    abstain: Number | None
    """弃权 | Abstain"""


class SystematicReviewFact(Fact):
    """One systematic review; open until it has a conclusion."""

    year: Round
    """年份 | Year"""
    due: date
    """应复审日期 | Due"""
    opened: date | None
    """启动日期 | Opened on"""
    on: date | None
    """结论日期 | Concluded on"""
    conclusion: Outcome | None
    """复审结论 | Conclusion"""
    reason: str | None
    """理由 | Reason"""
