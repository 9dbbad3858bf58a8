"""What an application to turn a group standard into one of a wider scope rests on, and what the records say of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..governance import Governance
from ..records.disclosure import LEVELS
from ..records.promotion import Promotion
from ..register import Register, status
from ..standard import Standard
from .appeals import is_closed
from .days import plus_years

OPINION = "全联发〔2020〕7号 三（六）"
ADOPTION = "《推荐性国家标准采信团体标准暂行规定》（2023年）"
_YEARS = 2
# What the target is for, by the Standardization Law; no record can say whether a standard is needed there.
SCOPES = {
    "national": ("需要在全国范围内统一，符合推荐性国家标准的制定需求和范围", "标准化法 第十一条"),
    "industry": ("没有推荐性国家标准，需要在全国某个行业范围内统一", "标准化法 第十二条"),
    "local": ("为满足地方自然条件、风俗习惯等特殊技术要求", "标准化法 第十三条"),
    "international": ("没有相应的国际标准，或者现行国际标准需要修改；各国有共同需要", "标准化法 第八条"),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition with its basis; `holds` is None where no record can tell, `found` what the records say."""

    text: str
    basis: str
    holds: bool | None
    found: str


def conditions(
    governance: Governance, register: Register, standard: Standard, target: str, as_of: date
) -> tuple[Condition, ...]:
    """Every condition of an application to `target` (`national`, `industry`, `local`, `international`)."""
    own = {"national": _national, "international": _international}.get(target)
    return (
        _standing(register, standard, as_of),
        *_effects(standard),
        Condition("符合产业发展趋势", OPINION, None, "记录中没有这一项，由申报单位说明"),
        Condition(*SCOPES[target], None, "记录中没有这一项，由申报单位说明"),
        _patents(standard),
        _copyright(governance),
        _report(standard),
        _appeals(governance, standard),
        *(own(governance, register, standard, as_of) if own else ()),
    )


def promotion(standard: Standard) -> Promotion:
    """What the standard's promotion.yml says; nothing where there is none."""
    return standard.promotion.data if standard.promotion else Promotion()


def _standing(register: Register, standard: Standard, as_of: date) -> Condition:
    row = register.by_slug()[standard.slug]
    state = status(row, register, as_of)
    since = f"{row.number or '—'}，{row.effective.isoformat()} 实施" if row.effective else "没有实施日期"
    return Condition("标准现行有效", OPINION, state == "in-force", since)


def _effects(standard: Standard) -> Iterator[Condition]:
    found = promotion(standard)
    told = (
        f"实施效果 {len(found.effects)} 条（promotion.yml）"
        if found.effects
        else "没有实施效果（promotion.yml）"
    )
    yield Condition("实施效果良好", OPINION, bool(found.effects), told)
    users = f"{len(found.adopters)} 家" if found.adopters else "promotion.yml 没有采用单位"
    yield Condition("有单位采用", OPINION, bool(found.adopters), users)


def _patents(standard: Standard) -> Condition:
    patents = standard.index.data.patents
    text, basis = "必要专利已经披露，专利权人同意许可", "团体标准管理规定 第十六条"
    if patents is None:
        return Condition(text, basis, holds=False, found="index.md 没有写明是否涉及专利")
    if not patents.exist:
        return Condition(text, basis, holds=True, found="不涉及专利")
    agreed = sum(one.licence in ("free", "frand") for one in patents.list_)
    return Condition(
        text,
        basis,
        bool(patents.list_) and agreed == len(patents.list_),
        f"{len(patents.list_)} 项，同意许可 {agreed} 项",
    )


def _copyright(governance: Governance) -> Condition:
    """The policy is on record; that the drafting units agree to this use is in no record."""
    chamber = governance.chamber
    policy = chamber.data.copyright_policy if chamber else None
    found = "有版权策略；各方同意本次使用的声明没有记录，见附件，由各单位盖章" if policy else "没有版权策略"
    return Condition(
        "版权归属明确，各方同意转化", "团体标准管理规定 第二十二条", None if policy else False, found
    )


def _report(standard: Standard) -> Condition:
    has = standard.explanatory_report is not None
    return Condition("有编制说明", "申请材料", has, "有" if has else "没有 explanatory-report.md")


def _appeals(governance: Governance, standard: Standard) -> Condition:
    open_ = [
        name
        for name, one in governance.appeals.items()
        if one.data.standard == standard.slug and not is_closed(one.data)
    ]
    return Condition("没有未结的申诉", "本会的申诉制度", not open_, "、".join(open_) or "没有")


def _national(
    governance: Governance, register: Register, standard: Standard, as_of: date
) -> Iterator[Condition]:
    """The conditions for adoption as a recommended national standard."""
    since = register.by_slug()[standard.slug].effective
    until = plus_years(since, _YEARS) if since else None
    told = f"至 {until.isoformat()} 满 {_YEARS} 年" if until else "没有实施日期"
    yield Condition(f"实施满 {_YEARS} 年", ADOPTION, until is not None and until <= as_of, told)
    level = standard.disclosure.data.level if standard.disclosure else None
    yield Condition(
        "技术内容具有先进性、引领性",
        ADOPTION,
        None,
        f"自我声明的水平：{LEVELS[level][0] if level else '没有'}",
    )
    rows = governance.supervision.data if governance.supervision else ()
    rated = [one for one in rows if one.kind == "third-party-evaluation"]
    shown = "；".join(f"{one.on.isoformat()} {one.authority}" for one in rated)
    yield Condition(
        "本会符合团体标准化良好行为标准（GB/T 20004）",
        ADOPTION,
        None if rated else False,
        f"第三方评估：{shown}，请核对是否依据 GB/T 20004" if rated else "supervision.yml 没有第三方评估",
    )


def _international(_: Governance, __: Register, standard: Standard, ___: date) -> Iterator[Condition]:
    basis = "国际标准组织的提案表"
    title = standard.index.data.title_en
    yield Condition("有英文名称", basis, bool(title), title or "index.md 没有 title_en")
    has = standard.translation is not None
    yield Condition("有英文文本", basis, has, "index.en.md" if has else "没有 index.en.md")
    work = standard.index.data.international
    yield Condition(
        "与国际标准做过对比或者参与",
        basis,
        bool(work),
        f"{len(work)} 项" if work else "index.md 没有 international",
    )
