"""The five kinds of information that every member can have, and the procedure as this repository runs it."""

from collections.abc import Iterator

from ..records.chamber import AUDIENCES, Published
from ..records.described import labels
from ..records.procedure import Procedure
from ..requirements import procedure
from ..words import Words, capital
from .markup import ALONE, Markdown, code, document, escape, heading, outside, table
from .places import title, to
from .reference import clause
from .show import yes_or_no
from .view import Page, View

_AUDIENCES = labels(AUDIENCES)
# The Opinion's five kinds: key in chamber.md, name, the pages of this site that give it.
_KINDS = (
    (
        "organisation",
        Words("组织机构", "Organisation"),
        ("governance/bodies/index.md", "governance/members.md"),
    ),
    (
        "mechanism",
        Words("运行机制", "Mechanism"),
        ("governance/rules/index.md", "governance/meetings/index.md"),
    ),
    (
        "decision_rules",
        Words("决策规则", "Decision rules"),
        ("governance/policy.md", "governance/rules/index.md"),
    ),
    ("procedure", Words("标准制定程序", "Procedure"), ("procedure.md", "governance/rules/index.md")),
    (
        "progress",
        Words("标准化工作进展", "Progress"),
        ("standards/index.md", "consultations.md", "governance/plans.md", "governance/reports.md"),
    ),
)
# What is called otherwise here than elsewhere: the kind of information and the page.
_CALLED = {
    ("procedure", "procedure.md"): Words("制定程序", "Stages and moves"),
    ("procedure", "governance/rules/index.md"): Words("编写和程序制度", "Rules on drafting and procedure"),
    ("progress", "standards/index.md"): Words("标准目录", "Catalogue of standards"),
}
_APPROVERS = {
    "coordination": Words("管理协调机构", "coordination body"),
    "decision": Words("决策机构", "decision body"),
    "drafting": Words("标准编制机构", "drafting body"),
    "panel": Words("审查组", "review panel"),
    "issuer": Words("签发人", "signer"),
    "reviewing-body": Words("复审机构", "body for systematic review"),
    "project-approver": Words("立项批准机构", "body that approved the project"),
}
_STAGE = (
    Words("阶段", "Stage"),
    Words("《意见》条款", "Clause of the Opinion"),
    Words("GB/T 16733", "GB/T 16733"),
    Words("ISO", "ISO"),
    Words("证明该阶段的记录", "Records that prove it"),
)
_MOVE = (
    Words("移动", "Move"),
    Words("从", "From"),
    Words("到", "To"),
    Words("批准", "Approved by"),
    Words("须有理由", "Needs a reason"),
)


def information_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page on the five kinds of information."""
    page = Page(view, "information.md", ("governance/chamber.md",))
    return page.uri, document(title(page, page.uri), _information(page), hide=ALONE)


def _information(page: Page) -> Iterator[str]:
    chamber = page.view.library.governance.chamber
    told = chamber.data.information if chamber else None
    yield page.trail()
    yield f"# {title(page, page.uri)}"
    yield page.say(
        "按照《意见》的要求，商会向所有会员提供五类信息。",
        "The Opinion asks that every member can have five kinds of information.",
    )
    cells = (
        (
            f"**{page.pick(name)}**",
            page.join(_link(page, key, uri) for uri in uris),
            _published(page, getattr(told, key) if told else None),
        )
        for key, name, uris in _KINDS
    )
    yield table(
        page.picks(
            (
                Words("信息", "Information"),
                Words("本站页面", "Pages of this site"),
                Words("商会声明的发布位置", "Where the chamber says it is published"),
            )
        ),
        cells,
    )
    yield page.source()


def _link(page: Page, key: str, uri: str) -> str:
    own = _CALLED.get((key, uri))
    return page.link(page.pick(own), uri) if own else to(page, uri)


def _published(page: Page, one: Published | None) -> str:
    if one is None:
        return page.say("未声明", "Not said")
    place = outside(escape(one.where), one.where) if one.where.startswith("http") else code(one.where)
    return page.named(place, page.pick(_AUDIENCES[one.audience]))


def procedure_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page on stages and moves."""
    page = Page(view, "procedure.md", ("schemas/procedure.yml",))
    return page.uri, document(title(page, page.uri), _procedure(page))


def _procedure(page: Page) -> Iterator[str]:
    machine = procedure()
    policy = to(page, "governance/policy.md")
    yield page.trail()
    yield f"# {title(page, page.uri)}"
    yield page.say(
        f"标准从提案到复审经过九个阶段，每次移动都要有记录和批准。商会自定的期限和比例见{policy}。",
        f"A standard passes nine stages from proposal to systematic review; every move needs its records and an approval. The chamber's own terms and thresholds: {policy}.",
    )
    yield heading(2, page.say("阶段", "Stages"), "_stages")
    yield table(page.picks(_STAGE), _stages(page, machine))
    yield heading(2, page.say("移动", "Moves"), "_moves")
    yield table(page.picks(_MOVE), _moves(page, machine))
    yield heading(2, page.say("底线", "Floors"), "_floors")
    days, threshold = machine.floors.consultation_days, machine.floors.review_threshold
    yield page.say(
        f"征求意见期限不少于 {days} 日（开始当日不计入），技术审查的通过比例不低于 {threshold}。商会可以更严，不能更宽。",
        f"A consultation lasts at least {days} days, the first not counted; a technical review passes with at least {threshold}. A chamber may be stricter, never looser.",
    )


def _stages(page: Page, machine: Procedure) -> Iterator[tuple[str, ...]]:
    for one in machine.stages:
        yield (
            f"**{escape(page.say(one.zh, one.en))}**",
            escape(clause(page, one.clause or "")),
            escape(one.gbt16733 or ""),
            escape(one.iso or ""),
            "<br>".join(map(code, one.records)),
        )


def _moves(page: Page, machine: Procedure) -> Iterator[tuple[str, ...]]:
    names = {stage.id: page.say(stage.zh, stage.en) for stage in machine.stages}
    for one in machine.moves:
        yield (
            escape(page.say(one.zh, one.en)),
            page.join(names[stage] for stage in one.from_) or "—",
            names[one.to],
            capital(page.join(page.pick(_APPROVERS[who]) for who in one.approval)) or "—",
            yes_or_no(page, yes=True) if one.needs_reason else "",
        )
