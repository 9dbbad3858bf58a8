"""项目建议书 and the plan of a project."""

from ...records.parts import STAGES
from ...records.project import Plan, ProjectAttempt
from ...records.proposal import ProjectProposal, ProposalAttempt
from .facts import Facts, day, each, named, said
from .model import Grid, Official, blank

_FORM = (1, 3)


def proposal(facts: Facts) -> Official:
    """项目建议书, which goes to the coordination body."""
    record = facts.standard.proposal
    attempt = record.data.attempts[-1] if record and record.data.attempts else None
    told = (attempt.project_proposal if attempt else None) or ProjectProposal()
    return Official(
        name="项目建议书",
        title="团体标准项目建议书",
        parts=(Grid(_about(facts, attempt, told) + _reasons(told), _FORM), _opinions(facts, told)),
        signed=(facts.unit(told.lead_unit or facts.index.lead_unit, "牵头起草单位"),),
        on=day(told.submitted, "提交日期"),
    )


def _about(
    facts: Facts, attempt: ProposalAttempt | None, told: ProjectProposal
) -> tuple[tuple[str, str], ...]:
    index = facts.index
    period = f"{day(told.starts, '计划开始')} 至 {day(told.finishes, '计划完成')}"
    adopted = "；".join(f"{one.document}（{one.degree}）" for one in index.adopts)
    return (
        ("项目名称", told.title or index.title),
        ("英文名称", said(told.title_en or index.title_en, "英文名称")),
        ("制修订", facts.genesis),
        ("被修订标准编号", told.revised_number or _replaced(facts) or "无"),
        ("采用国际标准及程度", told.international or adopted or "不采用"),
        ("ICS、CCS", f"{said(index.ics, 'ICS')}　{said(index.ccs, 'CCS')}"),
        ("提案单位", facts.unit(attempt.proposer if attempt else index.proposed_by, "提案单位")),
        ("牵头起草单位", facts.unit(told.lead_unit or index.lead_unit, "牵头起草单位")),
        ("参加单位", facts.units(told.participating_units, "参加单位")),
        ("项目负责人", facts.person(told.leader, "项目负责人")),
        ("联系方式", ""),
        ("归口机构", facts.body(told.administered_by or index.administered_by, "归口机构")),
        ("计划起止时间", period),
    )


def _reasons(told: ProjectProposal) -> tuple[tuple[str, str], ...]:
    return (
        ("目的、意义或者必要性", said(told.purpose, "目的、意义或者必要性")),
        ("适用范围", said(told.scope, "适用范围")),
        ("主要技术内容", said(told.main_content, "主要技术内容")),
        ("国内外情况", said(told.state_of_art, "国内外情况")),
        ("与法律法规和现行标准的关系", said(told.related, "与法律法规和现行标准的关系")),
        ("专利情况", said(told.patents, "专利情况")),
        ("经费和保障", said(told.funding, "经费和保障")),
        ("进度安排", said(told.schedule, "进度安排")),
    )


def _opinions(facts: Facts, told: ProjectProposal) -> Grid:
    given = tuple(
        (facts.unit(one.unit, "单位"), one.opinion, day(one.sealed.on, "") if one.sealed else "（盖章）")
        for one in told.opinions
    )
    empty = ((blank("单位"), blank("单位意见"), "（盖章）"),)
    return Grid(given or empty, (3, 4, 2), ("单位", "意见", "盖章"), "单位意见")


def plan(*several: Facts) -> Official:
    """The notice that issues the plan of a project, or of several, and invites members to join."""
    first = several[0]
    told = _plan(first)
    notice = first.document(told.document if told else None)
    return Official(
        name="立项计划通知",
        head=first.chamber,
        number=first.number(told.document if told else None),
        title=f"关于下达{named(several)}团体标准项目计划的通知",
        to="各会员单位、各有关单位",
        parts=(
            *(f"{one.title}团体标准项目已经{_approved(one)}。" for one in several),
            "现将项目计划印发，请牵头单位按计划组织起草。",
            f"有意参加起草的会员单位，请于{each(several, _until)}前向本会报名。联系方式：{first.address}。",
            *(grid for one in several for grid in _planned(one, one.title if len(several) > 1 else "")),
        ),
        signed=(first.chamber,),
        on=day(notice.on if notice else None, "成文日期"),
    )


def _planned(facts: Facts, of: str) -> tuple[Grid, Grid]:
    told, index = _plan(facts), facts.index
    rows = (
        ("计划号", said(told and told.number, "计划号")),
        ("项目名称", (told and told.title) or index.title),
        ("制修订", facts.genesis),
        ("代替标准编号", (told and told.replaces) or _replaced(facts) or "无"),
        ("牵头单位", facts.unit((told and told.lead_unit) or index.lead_unit, "牵头单位")),
        ("参加单位", facts.units(told.participating_units if told else (), "参加单位")),
        ("适用范围", said(told and told.scope, "适用范围")),
        ("主要技术内容", said((told and told.main_content) or index.main_content, "主要技术内容")),
        ("起止时间", _period(told)),
    )
    steps = tuple((STAGES[one.stage][0], day(one.due, "")) for one in (told.schedule if told else ()))
    asked = steps or ((blank("阶段"), blank("计划日期")),)
    return (
        Grid(rows, _FORM, title=f"{of}项目计划书"),
        Grid(asked, (1, 1), ("阶段", "计划完成日期"), f"{of}进度"),
    )


def _attempt(facts: Facts) -> ProjectAttempt | None:
    record = facts.standard.project
    return record.data.attempts[-1] if record and record.data.attempts else None


def _plan(facts: Facts) -> Plan | None:
    attempt = _attempt(facts)
    return attempt.plan if attempt else None


def _until(facts: Facts) -> str:
    attempt = _attempt(facts)
    return day(attempt.join.until if attempt and attempt.join else None, "报名截止")


def _period(told: Plan | None) -> str:
    starts, finishes = (told.starts, told.finishes) if told else (None, None)
    return f"{day(starts, '开始')} 至 {day(finishes, '完成年限')}"


def _approved(facts: Facts) -> str:
    attempt = _attempt(facts)
    body, on = (attempt.reviewed.body, attempt.reviewed.on) if attempt else (None, None)
    return f"{facts.body(body, '审查机构')}审查同意立项（{day(on, '审查日期')}）"


def _replaced(facts: Facts) -> str:
    return "、".join(one.number for one in facts.index.replaces)
