"""The part of the annual report on all that goes with standards: people, use, the world, appeals, money, supervision."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ...facts.roll import members_on, units
from ...facts.yearly import PARTS, marked, meetings_of, members_in, promoted, taking_part
from ...records.appeal import DECISIONS, MATTERS, Appeal
from ...records.complaint import CHANNELS, OUTCOMES, Complaint
from ...records.described import fields_of, labels
from ...records.disclosure import LEVELS, Commitments
from ...records.fees import TIES
from ...records.liaisons import KINDS as TIED
from ...records.liaisons import LEVELS as REACHES
from ...records.meeting import MODES
from ...records.plan import KINDS as WORKS
from ...records.promotion import OUTCOMES as RESULTS
from ...records.promotion import STATUSES as STATES
from ...records.promotion import TARGETS, Promotion
from ...records.standard import ACTIVITIES
from ...records.supervision import KINDS as SUPERVISED
from ...records.units import CATEGORIES
from ..official.model import blank
from .written import Part, heading, listed, table, tallied, yes
from .year import Year

_ABROAD = ("international", "regional", "foreign")


def taking(year: Year) -> Iterator[Part]:
    """Members, those who drafted, meetings, rules."""
    last, governance = year.when.last, year.governance
    members, drafted = members_on(governance, last), tuple(taking_part(year.standards, year.when))
    firms = {one.unit for _, one in drafted}
    own = firms & members_in(governance, year.when)
    rows = governance.members.data if governance.members else ()
    joined = sum(year.when.holds(one.joined) for one in rows)
    left = sum(year.when.holds(one.left) for one in rows)
    yield heading("组织和参与", "participation")
    yield (
        f"{last} 会员单位 {len(members)} 家，当年入会 {joined} 家、退会 {left} 家。"
        f"参与起草的单位 {len(firms)} 家，其中会员 {len(own)} 家，起草人员 {len({one.person for _, one in drafted})} 人。"
    )
    known = units(governance)
    sides: Counter[str] = Counter(known[one].category for one in members if one in known)
    taking: Counter[str] = Counter({one.unit: one.category for _, one in drafted}.values())
    cells = [
        (zh, sides[key], taking[key]) for key, (zh, _) in CATEGORIES.items() if sides[key] or taking[key]
    ]
    yield table("会员和参与起草的单位", "parties", ("相关方类别", "会员单位", "参与起草的单位"), cells)
    yield from _meetings(year)
    adopted = [
        (one.data.title, one.data.doc_no, one.data.adopted.on, one.data.effective)
        for one in governance.rules.values()
        if one.data.adopted and year.when.holds(one.data.adopted.on)
    ]
    yield table("当年通过的制度", "rules", ("制度", "文号", "通过日期", "施行日期"), adopted)


def _meetings(year: Year) -> Iterator[Part]:
    held = meetings_of(year.governance, year.year).values()
    decided = sum(len(one.resolutions) for one in held)
    yield f"召开会议 {len(held)} 次，作出决议 {decided} 项。"
    rows = []
    for body in dict.fromkeys(one.body for one in held):
        own = [one for one in held if one.body == body]
        modes = Counter(MODES[one.mode][0] for one in own if one.mode)
        rows.append((year.body(body), len(own), tallied(modes), sum(len(one.resolutions) for one in own)))
    yield table("会议", "meetings", ("机构", "次数", "方式", "决议"), rows)


def declaring(year: Year) -> Iterator[Part]:
    """The self-declarations that were made public in the year."""
    yield heading("自我声明公开", "declarations")
    commitments = fields_of(Commitments)
    rows = []
    for standard in year.standards:
        one = standard.disclosure.data if standard.disclosure else None
        if one and year.when.holds(one.on):
            given = sum(bool(one.commitments and getattr(one.commitments, name)) for name in commitments)
            level = LEVELS[one.level][0] if one.level else ""
            made = f"{given}/{len(commitments)}"
            signed = one.signed.on if one.signed else ""
            rows.append((year.called(standard.slug), one.on, one.platform, level, made, signed))
    open_ = [
        year.called(slug)
        for slug in year.figures["published"].slugs
        if year.row(slug).disclosed is None and not year.row(slug).inherited
    ]
    yield (
        f"公开 {len(rows)} 项标准的自我声明，对合法性、真实性、符合法律法规和强制性标准、符合产业政策四项作出承诺。"
        if rows
        else f"{year.year} 年没有公开自我声明。"
    )
    yield f"当年发布而尚未公开自我声明的：{listed(open_)}。" if open_ else ""
    head = ("标准", "公开日期", "平台", "水平程度", "承诺", "签署日期")
    yield table("自我声明", "declared", head, rows)


def using(year: Year) -> Iterator[Part]:
    """Promotion, training and use."""
    yield heading("推广应用和宣传培训", "promotion")
    if not any(one.promotion for one in year.standards):
        yield f"{blank('推广应用、宣传培训情况')}。"
        return
    names = fields_of(Promotion)
    rows = []
    for part in PARTS:
        found = tuple(promoted(year.standards, part, year.when))
        told = [f"{_said(year, part, one)}（{year.called(standard.slug)}）" for standard, one in found]
        rows.append((names[part].name.zh, len(found), listed(told)))
    yield table("推广应用", "promoted", ("事项", "次数", "内容"), rows)
    marks = [
        (year.called(standard.slug), names[key].name.zh, one.name, STATES[one.status][0], one.number, one.on)
        for standard, key, one in marked(year.standards)
        if one.on is None or one.on <= year.when.last
    ]
    yield table("商标和标志", "marks", ("标准", "类别", "名称", "状态", "编号", "日期"), marks)


def _said(year: Year, part: str, one: object) -> str:
    """What one row of `promotion.yml` is called."""
    known = units(year.governance)
    if part == "adopters":
        unit = getattr(one, "unit", "")
        return known[unit].name if unit in known else unit
    if part == "transposition_applications":
        to, result = getattr(one, "to", ""), getattr(one, "result", "")
        return f"申请转化为{TARGETS[to][0]}，{RESULTS[result][0]}"
    return str(getattr(one, "title", None) or getattr(one, "text", ""))


def reaching(year: Year) -> Iterator[Part]:
    """International work and ties to other standards bodies."""
    governance = year.governance
    yield heading("国际化和对外联络", "liaison")
    ties = [
        one
        for one in (governance.liaisons.data if governance.liaisons else ())
        if year.when.meets(one.since, one.until)
    ]
    abroad = sum(one.level in _ABROAD for one in ties)
    done = [
        (
            one.on,
            year.called(standard.slug),
            f"{ACTIVITIES[one.activity][0]}：{one.organisation}",
            one.document,
        )
        for standard in year.standards
        for one in standard.index.data.international
        if year.when.holds(one.on)
    ]
    acts = [
        (act.on, year.called(act.standard), f"{one.organisation}：{act.text}", "")
        for one in ties
        for act in one.activities
        if year.when.holds(act.on)
    ]
    yield (
        f"与 {len(ties)} 个标准化机构有联络，其中境外和国际 {abroad} 个；当年活动 {len(done) + len(acts)} 次。"
        if governance.liaisons
        else f"{blank('与其他标准化机构的联络')}。"
    )
    rows = [(one.organisation, REACHES[one.level][0], TIED[one.kind][0], one.area, one.since) for one in ties]
    yield table("联络的机构", "ties", ("机构", "层级", "形式", "领域", "建立日期"), rows)
    yield table(
        "国际化和联络活动", "abroad", ("日期", "标准", "活动", "文件"), sorted([*done, *acts], key=str)
    )


def appealing(year: Year) -> Iterator[Part]:
    """Appeals and complaints of the year; who made them is not told."""
    governance = year.governance
    yield heading("申诉和投诉举报", "appeals")
    yield f"收到申诉 {year.count('appeals')} 件，投诉举报 {year.count('complaints')} 件。"
    appeals = {name: governance.appeals[name].data for name in year.figures["appeals"].slugs}
    head = ("编号", "事项", "标准", "提出", "答复", "处理结果", "补救完成")
    yield table("申诉", "appealed", head, _appeals(year, appeals))
    complaints = {name: governance.complaints[name].data for name in year.figures["complaints"].slugs}
    head = ("编号", "渠道", "标准", "收到", "答复", "处理结果", "整改完成")
    yield table("投诉举报", "complained", head, _complaints(year, complaints))


def _appeals(year: Year, found: Mapping[str, Appeal]) -> Iterator[tuple[object, ...]]:
    for name, one in found.items():
        last = one.second_instance if one.second_instance and one.second_instance.decision else one
        refused = one.accepted is not None and not one.accepted.answer
        told = "不予受理" if refused else DECISIONS[last.decision][0] if last.decision else "办理中"
        done = last.remedy.done if last.remedy else None
        yield name, MATTERS[one.matter][0], year.called(one.standard), one.filed, last.replied, told, done


def _complaints(year: Year, found: Mapping[str, Complaint]) -> Iterator[tuple[object, ...]]:
    for name, one in found.items():
        told = OUTCOMES[one.outcome][0] if one.outcome else "办理中"
        done = one.remedy.done if one.remedy else None
        yield name, CHANNELS[one.via][0], year.called(one.standard), one.received, one.answered, told, done


def paying(year: Year) -> Iterator[Part]:
    """What is charged in the open."""
    record = year.governance.fees
    yield heading("经费和收费", "fees")
    if record is None:
        yield f"{blank('收费项目及其依据，不收费的写明不收费')}。"
        return
    rows = [
        (one.item, one.price, one.basis, yes(one.voluntary, "是否自愿"), _tied(one.tied_to))
        for one in record.data
        if year.when.meets(one.from_, one.to)
    ]
    yield (f"公开的收费项目 {len(rows)} 项。" if rows else "商会声明：标准化工作不收取任何费用。")
    yield table("收费项目", "charged", ("项目", "收费标准", "依据", "自愿", "挂钩的权利"), rows)


def _tied(ties: tuple[str, ...] | None) -> str:
    if ties is None:
        return blank("是否与权利挂钩")
    return "、".join(TIES[one][0] for one in ties) or "无"


def supervised(year: Year) -> Iterator[Part]:
    """Evaluations and inspections of the year, and what was corrected."""
    record = year.governance.supervision
    yield heading("评价监督和整改", "supervision")
    if record is None:
        yield f"{blank('第三方评估、社会监督和政府监管情况')}。"
        return
    rows = [
        (one.on, one.authority, SUPERVISED[one.kind][0], one.result, one.due, one.corrected)
        for one in record.data
        if year.when.holds(one.on)
    ]
    due = sum(row[4] is not None for row in rows)
    done = sum(row[4] is not None and row[5] is not None for row in rows)
    yield (
        f"接受评价、检查 {len(rows)} 次，要求整改 {due} 项，完成 {done} 项。"
        if rows
        else f"{year.year} 年没有评价、检查和整改的记录。"
    )
    yield table(
        "评价、检查和整改", "supervised", ("日期", "机构", "类型", "结果", "整改期限", "完成整改"), rows
    )


def planning(year: Year) -> Iterator[Part]:
    """How far the year's plan came, and the next one."""
    yield heading("计划执行和下一年计划", "plans")
    kinds = labels(WORKS)
    for number, title, own in ((year.year, "当年计划", "plan"), (year.year + 1, "下一年计划", "next-plan")):
        record = year.governance.plans.get(number)
        if record is None:
            yield f"{number} 年：{blank(f'{number} 年标准工作计划')}。"
            continue
        rows = [
            (one.title, kinds[one.kind].zh, one.start, one.finish, year.state(one.standard))
            for one in record.data.items
        ]
        yield table(f"{title}（{number} 年）", own, ("项目", "类型", "计划开始", "计划完成", "现状"), rows)
