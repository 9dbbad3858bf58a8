"""The papers that open a systematic review: letter, list of standards, a form of opinion for each, and voting papers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ...facts.numbers import identity
from ...facts.policy import policy_on
from ...facts.references import Entry, entries
from ...facts.roll import voting_seats_on
from ...facts.text import issued_text
from ...governance import Governance
from ...records.appeal import MATTERS
from ...records.complaint import OUTCOMES
from ...records.disclosure import RELATIONS
from ...records.systematic_review import CONCLUSIONS
from ...register import STATUSES, Register, Row, status
from ...standard import Standard
from .facts import day
from .model import BY_HAND, Grid, Official, blank
from .names import Names

_CHOICES = "　　".join(f"□ {zh}" for zh, _ in CONCLUSIONS.values())
_ROOM = "　\n　\n　"
_ASKED = (
    "适用范围和技术内容符合现在的技术和市场",
    "与法律法规、强制性标准和产业政策没有抵触",
    "规范性引用文件现行有效",
    "指标不低于现行国家标准、行业标准",
    "有单位采用，实施效果良好",
    "文字没有影响使用的差错",
)


@dataclass(frozen=True, slots=True)
class Due(Names):
    """The standards that are due by the end of `year`, as of a day; `standards` are those whose folder is at hand."""

    governance: Governance
    register: Register
    standards: Mapping[str, Standard]
    rows: tuple[Row, ...]
    year: int
    as_of: date
    reply_by: date | None = None

    @property
    def reviewer(self) -> str | None:
        """The id of the body that reviews."""
        policy = policy_on(self.governance, self.as_of)
        return policy.systematic_review.body if policy else None

    @property
    def voters(self) -> tuple[str, ...]:
        """Those of the body who vote, in the order of the roll."""
        body = self.governance.bodies.get(self.reviewer or "")
        voting = voting_seats_on(body.data, self.as_of) if body else frozenset()
        return tuple(seat.person for seat in body.data.members if seat.person in voting) if body else ()


def letter(one: Due) -> Official:
    """复审通知, to the body that reviews."""
    return Official(
        name="复审通知",
        head=one.chamber,
        number=BY_HAND,
        title=f"关于开展{one.year}年度团体标准复审的通知",
        to=f"{one.body(one.reviewer, '复审机构')}全体成员",
        parts=(
            f"按照程序参数的复审周期，{len(one.rows)} 项团体标准应在{one.year}年底前复审。现送上复审材料。",
            "一、请对每项标准提出继续有效、修订或者废止的意见并说明理由。继续有效的，编号和年代号不变；修订的，另行立项；废止的，编号不再使用。",
            f"二、意见表和表决票请于{day(one.reply_by, '反馈截止日期')}前送回；以会议复审的，带到会上。",
            f"三、联系方式：{one.address}。",
        ),
        attached=("复审项目清单", "复审意见表", "表决票"),
        signed=(one.chamber,),
        on=day(one.as_of, ""),
    )


def listing(one: Due) -> Official:
    """复审项目清单, the longest overdue first."""
    rows = tuple(
        (
            str(at),
            row.number or "—",
            row.title,
            day(row.published, "发布日期"),
            day(row.last_review, "") if row.last_review else "—",
            day(row.review_due, "应复审日期"),
            _late(row, one.as_of),
        )
        for at, row in enumerate(one.rows, start=1)
    )
    return Official(
        name="复审项目清单",
        title=f"{one.year}年度团体标准复审项目清单",
        parts=(
            f"截至{day(one.as_of, '')}，共 {len(rows)} 项。",
            Grid(
                rows,
                (0, 0, 5, 0, 0, 0, 0),
                ("序号", "标准编号", "标准名称", "发布日期", "上次复审", "应复审日期", "逾期"),
            ),
        ),
    )


def _late(row: Row, as_of: date) -> str:
    days = (as_of - row.review_due).days if row.review_due else 0
    return f"{days} 天" if days > 0 else "未到期"


def opinions(one: Due) -> Iterator[Official]:
    """复审意见表: the facts of each standard, and the places for an opinion."""
    for row in one.rows:
        standard = one.standards.get(row.slug)
        facts = (
            *_about(one, row, standard),
            *_use(one, standard),
            *_complaints(one, row),
            *_comments(standard),
        )
        asked = tuple((str(at), text, "□ 是　□ 否", "") for at, text in enumerate(_ASKED, start=1))
        yield Official(
            name="复审意见表",
            title=f"{row.number or ''}《{row.title}》复审意见表",
            parts=(
                Grid(facts, (1, 4), title="一、基本情况"),
                *_references(one, standard),
                *_indicators(standard),
                Grid(asked, (0, 6, 3, 4), ("序号", "复审内容", "是否", "说明"), "二、复审内容"),
                Grid(
                    (("意见", _CHOICES), ("理由、修改建议", _ROOM), ("签名、日期", "　\n　")),
                    (1, 4),
                    title="三、意见",
                ),
            ),
        )


def _about(one: Due, row: Row, standard: Standard | None) -> Iterator[tuple[str, str]]:
    yield "发布、实施", f"{day(row.published, '发布日期')}；{day(row.effective, '实施日期')}"
    yield "标龄", _age(row.published, one.as_of)
    last = f"{day(row.last_review, '')}" + (f"，{CONCLUSIONS[row.conclusion][0]}" if row.conclusion else "")
    yield "上次复审", last if row.last_review else "没有"
    yield "应复审日期", day(row.review_due, "应复审日期")
    yield "状态", STATUSES[status(row, one.register, one.as_of)].zh
    changed = [each.number or each.title for each in one.register.rows if each.amends == row.slug]
    yield "修改单", "、".join(changed) or "没有"
    if standard is None:
        yield "其他情况", "启用仓库前发布，登记簿以外没有记录"
        return
    yield "起草单位", one.units(standard.index.data.drafting_units, "起草单位")


def _age(published: date | None, as_of: date) -> str:
    if published is None:
        return blank("发布日期")
    months = (as_of.year - published.year) * 12 + as_of.month - published.month - (as_of.day < published.day)
    return f"{max(months, 0) // 12} 年 {max(months, 0) % 12} 个月"


def _use(one: Due, standard: Standard | None) -> Iterator[tuple[str, str]]:
    """Who uses it and to what effect, as far as promotion.yml says."""
    if standard is None:
        return
    found = standard.promotion.data if standard.promotion else None
    adopters = [one.unit(each.unit, "") for each in found.adopters] if found else []
    yield "采用单位", f"{len(adopters)} 家：{'、'.join(adopters)}" if adopters else "没有记录"
    effects = [f"{each.on.year}年：{each.text.strip()}" for each in found.effects] if found else []
    yield "实施效果", "\n".join(effects) or "没有记录"
    cited = [f"{each.authority}《{each.title}》" for each in found.policy_citations] if found else []
    cited += [f"《{each.title}》" for each in found.self_discipline_pacts] if found else []
    yield "被引用", "；".join(cited) or "没有记录"


def _complaints(one: Due, row: Row) -> Iterator[tuple[str, str]]:
    """Complaints and appeals about the standard, by their ids: who complained stays in the chamber's archive."""
    complaints = [
        f"{name}（{OUTCOMES[each.data.outcome][0] if each.data.outcome else '未答复'}）"
        for name, each in one.governance.complaints.items()
        if each.data.standard == row.slug
    ]
    appeals = [
        f"{name}（{MATTERS[each.data.matter][0]}）"
        for name, each in one.governance.appeals.items()
        if each.data.standard == row.slug
    ]
    yield "投诉", "、".join(complaints) or "没有"
    yield "申诉", "、".join(appeals) or "没有"


def _comments(standard: Standard | None) -> Iterator[tuple[str, str]]:
    """What came of the comments at the time; those that were not taken may count now."""
    if standard is None:
        return
    decisions = [
        each.disposition.decision if each.disposition else "open"
        for table in standard.comments.values()
        for each in table.data.comments or ()
    ]
    rejected = decisions.count("rejected")
    told = f"共 {len(decisions)} 条，其中未采纳 {rejected} 条" if decisions else "没有意见"
    yield "制定时的意见", told if standard.comments else "没有记录"


def _references(one: Due, standard: Standard | None) -> Iterator[Grid]:
    """Every document that the text needs, with what the register knows of the chamber's own."""
    text = issued_text(standard) if standard else None
    listed = entries(text, "normative-references") if text else ()
    rows = tuple((each.citation.text, _state(one, each)) for each in listed)
    if standard is not None and text is not None:
        yield Grid(
            rows or (("—", "没有规范性引用文件"),),
            (3, 5),
            ("规范性引用文件", "现状"),
            "规范性引用文件",
        )


def _state(one: Due, entry: Entry) -> str:
    """The status of an own number; what others issue is in no record here."""
    found = [row for row in one.register.rows if row.number and _is_meant(row.number, entry)]
    if not found:
        return "□ 现行　□ 已代替　□ 已废止（本登记簿没有，请查对）"
    row = max(found, key=lambda each: each.published or date.min)
    state = STATUSES[status(row, one.register, one.as_of)].zh
    later = "、".join(each.number or each.title for each in one.register.successors(row.number or ""))
    return f"{state}{f'，被 {later} 代替' if later else ''}（本会标准）"


def _is_meant(number: str, entry: Entry) -> bool:
    """Whether a number of the register is the one cited, undated ones in every edition."""
    key = identity(number)
    own = identity(entry.citation.text)
    return key == own or (entry.citation.year is None and key.partition("—")[0] == entry.citation.key)


def _indicators(standard: Standard | None) -> Iterator[Grid]:
    found = standard.disclosure.data.indicators if standard and standard.disclosure else ()
    rows = tuple(
        (
            each.name,
            each.value,
            "；".join(f"{c.standard} {c.value}（{RELATIONS[c.relation][0]}）" for c in each.compared_with)
            or "—",
        )
        for each in found
    )
    if rows:
        yield Grid(rows, (3, 2, 5), ("指标", "指标值", "公开时的对比"), "公开的指标")


def ballots(one: Due) -> Iterator[Official]:
    """表决票: one for each person who votes, with every standard on it; one without a name where nobody is known."""
    names = [one.person(each, "姓名") for each in one.voters] or [blank("姓名")]
    rows = tuple(
        (str(at), f"{row.number or ''}\n《{row.title}》", "□", "□", "□", "□", "")
        for at, row in enumerate(one.rows, start=1)
    )
    head = ("序号", "标准", *(zh for zh, _ in CONCLUSIONS.values()), "弃权", "理由")
    for name in names:
        yield Official(
            name="表决票",
            title=f"{one.year}年度团体标准复审表决票",
            parts=(
                f"表决人：{name}。每项标准只选一格；多选或者不选的，为无效票。修订和废止应当写明理由。",
                Grid(rows, (0, 6, 0, 0, 0, 0, 4), head),
            ),
            signed=("签名　　　　　　　　　　　　　　",),
            is_sealed=False,
            on="　　　　年　　　月　　　日",
        )


def papers(one: Due) -> tuple[Official, ...]:
    """All of it, in the order of the envelope."""
    return (letter(one), listing(one), *opinions(one), *ballots(one))
