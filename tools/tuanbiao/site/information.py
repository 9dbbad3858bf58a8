"""The five kinds of information that every member can have, and the procedure as this repository runs it."""

from collections.abc import Iterator

from ..records.chamber import AUDIENCES, Published
from ..requirements import procedure
from .fields import labels
from .markup import ALONE, Markdown, code, document, escape, heading, outside, table
from .view import Page, View

_AUDIENCES = labels(AUDIENCES)
# The Opinion's five kinds: key in chamber.md, name, the pages of this site that give it.
_KINDS = (
    (
        "organisation",
        "组织机构",
        (("组织机构", "governance/bodies/index.md"), ("会员", "governance/members.md")),
    ),
    (
        "mechanism",
        "运行机制",
        (("制度文件", "governance/rules/index.md"), ("会议与决议", "governance/meetings/index.md")),
    ),
    (
        "decision_rules",
        "决策规则",
        (("程序参数", "governance/policy.md"), ("制度文件", "governance/rules/index.md")),
    ),
    (
        "procedure",
        "标准制定程序",
        (("制定程序", "procedure.md"), ("编写和程序制度", "governance/rules/index.md")),
    ),
    (
        "progress",
        "标准化工作进展",
        (
            ("标准目录", "standards/index.md"),
            ("征求意见", "consultations.md"),
            ("工作计划", "governance/plans.md"),
            ("年度报告", "governance/reports.md"),
        ),
    ),
)
_APPROVERS = {
    "coordination": "管理协调机构",
    "decision": "决策机构",
    "drafting": "标准编制机构",
    "panel": "审查组",
    "issuer": "签发人",
    "reviewing-body": "复审机构",
    "project-approver": "立项批准机构",
}


def information_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page on the five kinds of information."""
    page = Page(view, "information.md", ("governance/chamber.md",))
    return page.uri, document("公开信息", _information(page), hide=ALONE)


def _information(page: Page) -> Iterator[str]:
    chamber = page.view.library.governance.chamber
    told = chamber.data.information if chamber else None
    yield page.trail()
    yield "# 公开信息"
    yield "按照《意见》的要求，商会向所有会员提供五类信息。"
    cells = (
        (
            f"**{name}**",
            "、".join(page.link(text, uri) for text, uri in pages),
            _published(getattr(told, key) if told else None),
        )
        for key, name, pages in _KINDS
    )
    yield table(("信息", "本站页面", "商会声明的发布位置"), cells)
    yield page.source()


def _published(one: Published | None) -> str:
    if one is None:
        return "未声明"
    place = outside(escape(one.where), one.where) if one.where.startswith("http") else code(one.where)
    return f"{place}（{_AUDIENCES[one.audience].zh}）"


def procedure_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page on stages and moves."""
    page = Page(view, "procedure.md", ("schemas/procedure.yml",))
    return page.uri, document("标准制定程序", _procedure(page))


def _procedure(page: Page) -> Iterator[str]:
    machine = procedure()
    names = {stage.id: stage.zh for stage in machine.stages}
    yield page.trail()
    yield "# 标准制定程序"
    yield f"标准从提案到复审经过九个阶段，每次移动都要有记录和批准。商会自定的期限和比例见{page.link('程序参数', 'governance/policy.md')}。"
    yield heading(2, "阶段", "_stages")
    yield table(
        ("阶段", "《意见》条款", "GB/T 16733", "ISO", "证明该阶段的记录"),
        (
            (
                f"**{escape(one.zh)}**",
                escape(one.clause or ""),
                escape(one.gbt16733 or ""),
                escape(one.iso or ""),
                "<br>".join(map(code, one.records)),
            )
            for one in machine.stages
        ),
    )
    yield heading(2, "移动", "_moves")
    yield table(
        ("移动", "从", "到", "批准", "须有理由"),
        (
            (
                escape(one.zh),
                "、".join(names[stage] for stage in one.from_) or "—",
                names[one.to],
                "、".join(_APPROVERS[who] for who in one.approval) or "—",
                "是" if one.needs_reason else "",
            )
            for one in machine.moves
        ),
    )
    yield heading(2, "底线", "_floors")
    yield f"征求意见期限不少于 {machine.floors.consultation_days} 日（开始当日不计入），技术审查的通过比例不低于 {machine.floors.review_threshold}。商会可以更严，不能更宽。"
