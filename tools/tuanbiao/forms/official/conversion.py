"""The application to turn a group standard into a national, industry, local or international one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ...facts.sections import lines
from ...facts.transposition import SCOPES, Condition, promotion
from ...governance import Governance
from ...records.disclosure import RELATIONS
from ...records.parts import Evidence
from ...records.promotion import OUTCOMES, TARGETS
from ...records.publication import Publication
from ...records.standard import LICENCES
from ...report.platform import scope_of
from ...standard import Standard
from .facts import Facts, day, said
from .model import BY_HAND, Grid, Official, blank

_ROOM = "　\n　\n　"
_SHOWN = 12  # characters of a digest: enough to find it by
_LONG = 600  # characters of a section that the form quotes


@dataclass(frozen=True, slots=True)
class Application:
    """What is applied for: `target` as promotion.yml names it, to the organisation that takes it in."""

    facts: Facts
    target: str
    organisation: str | None
    conditions: tuple[Condition, ...]
    as_of: date
    has_certificate: bool

    @property
    def standard(self) -> Standard:
        """The standard."""
        return self.facts.standard

    @property
    def publication(self) -> Publication | None:
        """How it was issued."""
        found = self.standard.publication
        return found.data if found else None

    @property
    def to(self) -> str:
        """The kind of standard that it would become."""
        return TARGETS[self.target][0]

    @property
    def named(self) -> str:
        """The standard by number and title."""
        return f"{said(self.standard.index.data.number, '标准编号')}{self.facts.title}"


def letter(one: Application) -> Official:
    """推荐函."""
    facts, found = one.facts, promotion(one.standard)
    issued = one.publication
    effect = found.effects[-1].text.strip().rstrip("。") if found.effects else blank("实施效果")
    course = (
        f"{one.named}是本会制定的团体标准，{day(issued.on if issued else None, '发布日期')}发布，"
        f"{day(issued.effective if issued else None, '实施日期')}实施，现有 {len(found.adopters)} 家单位记录采用。{effect}。"
    )
    return Official(
        name="推荐函",
        head=facts.chamber,
        number=BY_HAND,
        title=f"关于推荐{facts.title}转化为{one.to}的函",
        to=said(one.organisation, "受理机构"),
        parts=(
            course,
            f"该标准符合产业发展趋势：{blank('产业发展趋势的说明')}。为扩大应用，按照鼓励团体标准转化的规定，推荐转化为{one.to}。",
            "本会对所附材料的真实性负责，同意将标准文本用于本次转化。",
            f"联系方式：{facts.address}。",
        ),
        attached=("推荐转化申请表", "标准文本", "编制说明", "版权和专利声明", "证明材料目录"),
        signed=(facts.chamber,),
        on=day(one.as_of, ""),
    )


def form(one: Application) -> Official:
    """推荐转化申请表."""
    return Official(
        name="推荐转化申请表",
        title=f"团体标准转化为{one.to}申请表",
        parts=(
            Grid(tuple(_about(one)), (1, 4), title="一、标准"),
            Grid(tuple(_effect(one)), (1, 4), title="二、实施情况"),
            *_comparison(one),
            Grid(tuple(_scope(one)), (1, 4), title="四、与目标标准适用范围的比较"),
            Grid(tuple(_rights(one)), (1, 4), title="五、专利和版权"),
        ),
        signed=(one.facts.chamber,),
        on=day(one.as_of, ""),
    )


def _about(one: Application) -> Iterator[tuple[str, str]]:
    index, facts, issued = one.standard.index.data, one.facts, one.publication
    chamber = facts.governance.chamber
    yield "标准编号、名称", one.named
    yield "英文名称", said(index.title_en, "英文名称")
    yield "转化为、受理机构", f"{one.to}；{said(one.organisation, '受理机构')}"
    dates = (issued.on, issued.effective) if issued else (None, None)
    yield "发布、实施日期", f"{day(dates[0], '发布日期')}；{day(dates[1], '实施日期')}"
    yield "ICS、CCS", f"{said(index.ics, 'ICS')}　{said(index.ccs, 'CCS')}"
    yield "国民经济行业分类", said(index.industry, "国民经济行业分类")
    yield (
        "发布团体",
        f"{facts.chamber}（{chamber.data.credit_code if chamber else blank('统一社会信用代码')}）",
    )
    yield "联系方式", facts.address
    yield "起草单位", facts.units(index.drafting_units, "起草单位")
    yield "适用范围", scope_of(one.standard) or blank("适用范围")
    yield "主要技术内容", said(index.main_content, "主要技术内容")


def _effect(one: Application) -> Iterator[tuple[str, str]]:
    found, facts = promotion(one.standard), one.facts
    effects = [
        f"{each.on.isoformat()}：{each.text.strip()}" + (f"（依据：{each.basis}）" if each.basis else "")
        for each in found.effects
    ]
    yield "实施效果", "\n".join(effects) or blank("实施效果")
    users = [f"{facts.unit(each.unit, '')}（{each.since.isoformat()} 起）" for each in found.adopters]
    yield "采用单位", "\n".join(users) or blank("采用单位")
    cited = [f"{each.authority}《{each.title}》{each.doc_no or ''}" for each in found.policy_citations]
    yield "政策引用", "\n".join(cited) or "没有记录"
    pacts = [f"《{each.title}》{len(each.signatories)} 家" for each in found.self_discipline_pacts]
    yield "自律公约", "\n".join(pacts) or "没有记录"
    awards = [f"{each.title}（{each.authority}，{each.on.isoformat()}）" for each in found.awards]
    yield "获奖", "\n".join(awards) or "没有记录"
    applied = [
        f"{each.on.isoformat()} {TARGETS[each.to][0]}，{each.organisation}：{OUTCOMES[each.result][0]}"
        for each in found.transposition_applications
    ]
    yield "已有的转化申请", "\n".join(applied) or "没有记录"


def _comparison(one: Application) -> Iterator[Grid]:
    told = one.standard.disclosure
    rows = tuple(
        (each.name, each.value, other.standard, other.value, RELATIONS[other.relation][0])
        for each in (told.data.indicators if told else ())
        for other in each.compared_with
    )
    missing = ((blank("指标"), blank("指标值"), blank("对比标准"), "", ""),)
    head = ("指标", "本标准", "对比标准", "对比值", "关系")
    yield Grid(rows or missing, (3, 2, 3, 2, 0), head, "三、核心指标对比")


def _scope(one: Application) -> Iterator[tuple[str, str]]:
    text, basis = SCOPES[one.target]
    yield "目标标准的范围", f"{text}（{basis}）"
    yield "本标准适用范围", scope_of(one.standard) or blank("适用范围")
    yield "与现行标准的关系", _section(one.standard, "relation-to-standards") or blank("与现行标准的关系")
    yield "为什么需要扩大到该范围", f"{blank('扩大适用范围的理由')}{_ROOM}"
    yield "转化时建议修改的内容", f"{blank('建议修改的内容，没有的写无')}{_ROOM}"


def _section(standard: Standard, own: str) -> str:
    record = standard.explanatory_report
    told = "".join(lines(record.body, own)) if record and record.body else ""
    return told if len(told) <= _LONG else f"{told[:_LONG]}……（全文见编制说明）"


def _rights(one: Application) -> Iterator[tuple[str, str]]:
    patents = one.standard.index.data.patents
    listed = [
        f"{each.holder} {each.number or ''} {LICENCES[each.licence][0] if each.licence else blank('许可声明')}"
        for each in (patents.list_ if patents else ())
    ]
    if patents is None:
        yield "专利", blank("是否涉及专利")
    else:
        yield "专利", ("\n".join(listed) or blank("专利清单")) if patents.exist else "不涉及专利"
    yield "版权策略", _copyright(one.facts.governance)
    yield "版权同意", "见版权和专利声明，由本会和各起草单位盖章；记录里没有这项同意"


def _copyright(governance: Governance) -> str:
    """The rule document on copyright by its title."""
    chamber = governance.chamber
    policy = governance.rules.get((chamber.data.copyright_policy if chamber else None) or "")
    return f"《{policy.data.title}》" if policy else blank("版权策略")


def consent(one: Application) -> Official:
    """版权和专利声明, stamped by the chamber and every drafting unit: nothing on record says that they agree."""
    units = tuple(one.facts.unit(each, "") for each in one.standard.index.data.drafting_units)
    partners = tuple(each.chamber for each in one.standard.index.data.joint)
    return Official(
        name="版权和专利声明",
        title=f"关于{one.facts.title}转化为{one.to}的版权和专利声明",
        parts=(
            f"为将{one.named}转化为{one.to}，我们声明：",
            f"一、同意{said(one.organisation, '受理机构')}和有关标准化机构为制定{one.to}使用、修改该标准的文本。",
            "二、转化以后的标准文本，其版权依照该类标准的规定；本标准的编号和文本在转化发布以后的处理，由本会决定并公告。",
            "三、已经如实披露所知的必要专利，没有隐瞒。",
        ),
        signed=(one.facts.chamber, *partners, *units),
        on="　　　　年　　　月　　　日",
    )


def evidence(one: Application) -> Official:
    """证明材料目录."""
    rows = tuple((str(at), *row) for at, row in enumerate(_evidence(one), start=1))
    return Official(
        name="证明材料目录",
        title=f"{one.facts.title}转化证明材料目录",
        parts=(
            "原件由保管机构提供，编号和摘要取自记录，可以对照核对。",
            Grid(rows, (0, 4, 5, 3), ("序号", "材料", "编号或者摘要", "保管、所在")),
        ),
    )


def _evidence(one: Application) -> Iterator[tuple[str, str, str]]:
    standard, facts, issued = one.standard, one.facts, one.publication
    where = "本材料包" if one.has_certificate else "运行 tuanbiao audit --standard"
    yield "程序证明", standard.slug, where
    document = facts.document(issued.document) if issued else None
    yield "发布公告", document.doc_no if document else blank("发布公告文号"), facts.chamber
    if standard.approvals:
        yield (
            "批准决议",
            said(standard.approvals[max(standard.approvals)].data.resolution, "批准决议"),
            facts.chamber,
        )
    if standard.reviews:
        held = standard.reviews[max(standard.reviews)].data.meeting
        yield "技术审查纪要", held or f"第 {max(standard.reviews)} 次审查（函审）", facts.chamber
    for number in standard.comments:
        yield f"第 {number} 次征求意见汇总处理表", f"consultations/{number}.yml", facts.chamber
    told = standard.disclosure.data if standard.disclosure else None
    yield (
        "自我声明公开",
        said(told and (told.url or told.platform), "自我声明公开"),
        told.platform if told else "—",
    )
    found = promotion(standard)
    for each in found.adopters:
        name = f"采用声明：{facts.unit(each.unit, '')}"
        yield name, *_kept(facts, each.declaration, "采用声明")
    for effect in found.effects:
        yield f"实施效果（{effect.on.isoformat()}）", said(effect.basis, "实施效果的依据"), "—"
    for patent in standard.index.data.patents.list_ if standard.index.data.patents else ():
        shown = patent.evidence[0] if patent.evidence else None
        yield f"专利许可声明：{patent.holder}", *_kept(facts, shown, "专利许可声明")


def _kept(facts: Facts, found: Evidence | None, what: str) -> tuple[str, str]:
    if found is None:
        return blank(what), "—"
    shown = found.file or (f"{found.sha256[:_SHOWN]}…" if found.sha256 else found.note or "—")
    return shown, facts.body(found.custodian, "") if found.custodian else "—"


def checklist(one: Application, files: Sequence[str], unsaid: Sequence[str]) -> Official:
    """清单: the conditions with what the records say, what is missing, and what lies in the package."""
    states = {True: "有", False: "缺", None: "请说明"}
    rows = tuple((each.text, each.basis, each.found, states[each.holds]) for each in one.conditions)
    lacks = tuple((str(at), each) for at, each in enumerate(unsaid, start=1))
    return Official(
        name="清单",
        title=f"{one.facts.title}转化为{one.to}材料清单",
        parts=(
            f"整理日期：{day(one.as_of, '')}。“请说明”的，没有记录能够证明，由本会说明或者另附材料。本清单不作是否符合条件的结论。",
            Grid(rows, (5, 4, 5, 0), ("条件", "依据", "记录", "有无"), "一、条件"),
            Grid(lacks or (("—", "没有"),), (0, 6), ("序号", "待填"), "二、材料上待填的"),
            Grid(
                tuple(_files(files)),
                (0, 6, 3),
                ("序号", "文件", "格式"),
                "三、全部材料",
            ),
        ),
    )


def _files(names: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each paper once, with its formats."""
    formats: dict[str, list[str]] = {}
    for name in names:
        stem, _, form = name.rpartition(".")
        formats.setdefault(stem, []).append({"pdf": "PDF", "docx": "Word", "xlsx": "Excel"}[form])
    for stem, forms in formats.items():
        number, _, name = stem.partition("-")
        yield number, name, "、".join(forms)


def papers(one: Application) -> tuple[Official, ...]:
    """All but the list, in the order of the envelope."""
    return (letter(one), form(one), consent(one), evidence(one))
