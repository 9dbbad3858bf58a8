"""What the fixed pages of the site are called, and links to them by their address."""

from collections.abc import Iterable, Mapping

from ..records.kind import Kind
from ..words import Words
from .view import Page

PLACES: Mapping[str, Words] = {
    "standards/index.md": Words("标准", "Standards"),
    "consultations.md": Words("征求意见", "Consultations"),
    "governance/index.md": Words("治理", "Governance"),
    "governance/bodies/index.md": Words("组织机构", "Bodies"),
    "governance/rules/index.md": Words("制度文件", "Rules"),
    "governance/policy.md": Words("程序参数", "Parameters"),
    "governance/meetings/index.md": Words("会议与决议", "Meetings and resolutions"),
    "governance/documents/index.md": Words("社会团体文件", "Documents"),
    "governance/members.md": Words("会员", "Members"),
    "governance/strategy.md": Words("战略规划", "Strategy"),
    "governance/plans.md": Words("工作计划", "Work plans"),
    "governance/reports.md": Words("年度报告", "Annual reports"),
    "governance/fees.md": Words("收费", "Fees"),
    "governance/liaisons.md": Words("联络", "Liaisons"),
    "governance/supervision.md": Words("评价监督", "Supervision"),
    "governance/appeals.md": Words("申诉和投诉", "Appeals and complaints"),
    "governance/credit.md": Words("信用记录", "Credit record"),
    "governance/baseline.md": Words("承接的标准", "Inherited standards"),
    "information.md": Words("公开信息", "Public information"),
    "procedure.md": Words("标准制定程序", "Procedure"),
    "reference/index.md": Words("参考", "Reference"),
    "requirements/index.md": Words("要求", "Requirements"),
    "reference/rules/index.md": Words("规则", "Checks"),
    "reference/records/index.md": Words("记录", "Records"),
    "reference/commands.md": Words("命令", "Commands"),
    "about.md": Words("怎样看本站", "About this site"),
}

# Every page about the chamber, in the order of its menu, and what it tells.
TOLD: Mapping[str, Words] = {
    "governance/bodies/index.md": Words(
        "决策、管理协调、编制机构和技术组织，职责和组成人员",
        "Decision, coordination and drafting bodies, technical committees: duties and members",
    ),
    "governance/rules/index.md": Words(
        "制定程序、编写规则、会议、申诉、文件、知识产权等制度",
        "Procedure, drafting, meetings, appeals, documents, intellectual property",
    ),
    "governance/policy.md": Words(
        "期限、通过比例和编号等自定参数", "The chamber's own terms, thresholds and numbering"
    ),
    "governance/meetings/index.md": Words("每次会议和每项决议", "Every meeting and every resolution"),
    "governance/documents/index.md": Words(
        "计划、通知、批准、公告", "Plans, notices, approvals, announcements"
    ),
    "governance/members.md": Words("会员单位及其类别", "Member units by category"),
    "governance/strategy.md": Words("标准化战略规划", "The standards strategy"),
    "governance/plans.md": Words("年度标准工作计划", "Yearly plans of standards work"),
    "governance/reports.md": Words(
        "会长年度报告的标准化章节", "The standards chapter of the president's annual report"
    ),
    "governance/fees.md": Words("收费项目及其依据", "What is charged, and on what basis"),
    "governance/liaisons.md": Words(
        "与国内外标准化机构的联络", "Liaison with standards bodies at home and abroad"
    ),
    "governance/supervision.md": Words("评估、检查和整改", "Evaluations, inspections and corrections"),
    "governance/appeals.md": Words(
        "申诉、投诉举报及其处理", "Appeals and complaints, and what became of them"
    ),
    "governance/credit.md": Words(
        "自我声明、核对的结论、不合规情形及其改正",
        "Self-declarations, what was checked, breaches and their correction",
    ),
    "governance/baseline.md": Words(
        "启用仓库以前的标准和已确认的不规范情形",
        "Standards of before the repository, and acknowledged irregularities",
    ),
}


def record_uri(kind: Kind) -> str:
    """The page of a kind of record; that of a standard is not its list's, whose address its own name would take."""
    return f"reference/records/{'standard' if kind.name == 'index' else kind.name}.md"


def title(page: Page, uri: str) -> str:
    """What a fixed page is called in the language of `page`."""
    return page.pick(PLACES[uri])


def to(page: Page, uri: str) -> str:
    """A link to a fixed page under its own name."""
    return page.link(title(page, uri), uri)


def way(page: Page, above: Iterable[str]) -> str:
    """The way to a page through the fixed pages above it."""
    return page.trail(*((title(page, uri), uri) for uri in above))
