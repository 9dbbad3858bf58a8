"""What the records hold for each part of the Opinion, in counts and with the place where it is written."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from ...facts.bodies import standing
from ...facts.roll import members_on, within
from ...facts.yearly import marked, reviews, rounds, taking_part
from ...records.body import KINDS
from ...records.chamber import Information
from ...records.described import fields_of
from ...records.rule_document import POINTS
from ...records.supervision import KINDS as SUPERVISED
from ...records.units import CATEGORIES
from .written import listed, tallied
from .year import Year

# The parts of the documents by the beginning of their clauses; a clause belongs to the first that fits.
CLAUSES: Mapping[str, Mapping[str, str]] = {
    "opinion": {
        "一": "意见 一、指导思想",
        "二": "意见 二、基本原则",
        "三（一）": "意见 三（一）建立商会标准化职能",
        "三（二）": "意见 三（二）完善商会标准化组织管理",
        "三（三）": "意见 三（三）完善商会标准化制度体系",
        "三（四）": "意见 三（四）规范团体标准制定程序",
        "三（五）": "意见 三（五）实施团体标准自我声明公开",
        "三（六）": "意见 三（六）有效推广应用团体标准",
        "三（七）": "意见 三（七）促进团体标准的国际化",
        "四": "意见 四、组织实施",
    },
    "regulation": {"": "团体标准管理规定"},
}


def evidence(year: Year, clause: str) -> Iterator[str]:
    """What the records hold for the part, and where they are."""
    if clause in _EVIDENCE:
        told, where = _EVIDENCE[clause]
        yield f"{told(year)}。"
        yield f"记录在 {where}。"


def _openness(year: Year) -> str:
    chamber = year.governance.chamber
    told = chamber.data.information if chamber else None
    kinds = fields_of(Information)
    open_ = sum(bool(told and getattr(told, name)) for name in kinds)
    sides: Counter[str] = Counter(one.category for _, one in taking_part(year.standards, year.when))
    parties = tallied({zh: sides[key] for key, (zh, _) in CATEGORIES.items()})
    fees = year.governance.fees
    items = "没有收费记录" if fees is None else f"收费项目 {len(fees.data)} 项"
    return (
        f"会员单位 {len(members_on(year.governance, year.when.last))} 家；五类信息已公开 {open_} 类；"
        f"当年起草人员：{parties or '无'}；{items}"
    )


def _organisation(year: Year) -> str:
    governance = year.governance
    bodies = [
        f"{zh} {len(found)} 个（{listed([one.data.name for one in found])}）"
        for key, (zh, _) in KINDS.items()
        if (found := tuple(standing(governance, key).values()))
    ]
    last = year.when.last
    staff = sum(
        within(last, one.from_, one.to) for body in governance.bodies.values() for one in body.data.staff
    )
    strategy = "有战略规划" if governance.strategy else "没有战略规划"
    return f"{'；'.join(bodies)}；工作人员 {staff} 人；{strategy}；工作计划 {len(governance.plans)} 份"


def _rules(year: Year) -> str:
    held = [one.data for one in year.governance.rules.values() if one.data.repealed is None]
    covered = {one.point for rule in held for one in rule.covers} & set(POINTS)
    return f"制度文件 {len(held)} 份（{listed([one.title for one in held])}），规定的事项 {len(covered)}/{len(POINTS)} 项"


def _procedure(year: Year) -> str:
    held, judged = tuple(rounds(year.standards)), tuple(reviews(year.standards))
    comments = [one for each in held for one in each.comments]
    settled = sum(one.disposition is not None for one in comments)
    passed = sum(one.review.conclusion == "passed" for one in judged)
    return (
        f"历年标准和项目 {len(year.register.rows)} 项；征求意见 {len(held)} 轮，收到意见 {len(comments)} 条，已处理 {settled} 条；"
        f"技术审查 {len(judged)} 次，通过 {passed} 次，其中表决 {sum(one.count is not None for one in judged)} 次"
    )


def _declarations(year: Year) -> str:
    issued = [row for row in year.register.rows if row.published and not row.inherited]
    declared = sum(row.disclosed is not None for row in issued)
    return f"发布标准 {len(issued)} 项，公开自我声明 {declared} 项"


def _use(year: Year) -> str:
    records = [one.promotion.data for one in year.standards if one.promotion]
    counts = {
        "商标和标志": sum(1 for _ in marked(year.standards)),
        "自律公约": sum(len(one.self_discipline_pacts) for one in records),
        "采用单位": sum(len(one.adopters) for one in records),
        "政策引用": sum(len(one.policy_citations) for one in records),
        "转化申请": sum(len(one.transposition_applications) for one in records),
        "宣贯活动": sum(len(one.events) for one in records),
    }
    return tallied(counts) or "没有推广应用的记录"


def _world(year: Year) -> str:
    ties = year.governance.liaisons.data if year.governance.liaisons else ()
    works = sum(len(one.index.data.international) for one in year.standards)
    adopted = sum(len(one.index.data.adopts) for one in year.standards)
    return f"联络机构 {len(ties)} 个；标准的国际化工作 {works} 项，采用国际标准 {adopted} 项"


def _supervision(year: Year) -> str:
    record = year.governance.supervision
    kinds = Counter(SUPERVISED[one.kind][0] for one in (record.data if record else ()))
    return f"评价监督：{tallied(kinds) or '没有记录'}；年度报告 {len(year.governance.reports)} 份"


_EVIDENCE: Mapping[str, tuple[Callable[[Year], str], str]] = {
    "二": (_openness, "governance/chamber.md、members.yml、fees.yml，各标准的 participants.yml"),
    "三（二）": (_organisation, "governance/bodies/、strategy.md、plans/"),
    "三（三）": (_rules, "governance/rules/"),
    "三（四）": (
        _procedure,
        "各标准的 proposal.md、project.md、consultations/、reviews/、approvals/、publication.md",
    ),
    "三（五）": (_declarations, "各标准的 disclosure.md"),
    "三（六）": (_use, "各标准的 promotion.yml"),
    "三（七）": (_world, "governance/liaisons.yml，各标准的 index.md"),
    "四": (_supervision, "governance/supervision.yml、reports/"),
}
