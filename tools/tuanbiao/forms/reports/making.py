"""The part of the annual report on making standards: figures, stages, consultations, reviews, decisions."""

from collections import Counter
from collections.abc import Iterator

from ...facts.days import window_days
from ...facts.stages import ENDS, NAMES, ORDER
from ...facts.yearly import Reviewed, entries_of, reviews, rounds
from ...records.approval import CONCLUSIONS as APPROVED
from ...records.comments import DECISIONS
from ...records.consultation import SCOPES
from ...records.parts import GENESES
from ...records.review import CONCLUSIONS, FORMS
from ...records.systematic_review import CONCLUSIONS as OUTCOMES
from ...report.figures import Told, charts_of
from .written import Part, Picture, heading, listed, table
from .year import Year

_ROUND = ("标准", "轮次", "范围", "起止日期", "日数", "意见", *(zh for zh, _ in DECISIONS.values()), "待处理")
_REVIEW = ("标准", "形式", "日期", "有表决权", "参加", "同意", "不同意", "弃权", "无效和未投", "结论")
_APPROVAL = ("标准", "决策机构", "日期", "应到", "实到", "同意", "反对", "弃权", "结论")


def overview(year: Year) -> Iterator[Part]:
    """All figures, and those of the years before."""
    first, last = year.when
    charts = dict(charts_of(Told(year.library, last), year.year))
    count = year.count
    yield heading("总体情况", "overview")
    yield (
        f"本报告的数字由标准登记簿和各项记录算出，自 {first} 至 {last}，与 `tuanbiao check` 核对年度报告所用的是同一计算。"
    )
    yield (
        f"{year.year} 年提出提案 {count('proposed')} 项，开始征求意见 {count('consulted')} 次，"
        f"发布标准 {count('published')} 项（其中修订 {count('revised')} 项），废止 {count('withdrawn')} 项，"
        f"终止项目 {count('cancelled')} 项，复审继续有效 {count('confirmed')} 项；"
        f"{year.end}在研 {count('in_progress')} 项，现行 {count('total_in_force')} 项。"
    )
    yield table(
        "年度数字",
        "figures",
        ("项目", "数量", "明细"),
        [(name, number, listed(names)) for name, number, names in year.named_figures()],
    )
    yield from (Picture(name, charts[name]) for name in ("years", "in-force") if name in charts)


def procedure(year: Year) -> Iterator[Part]:
    """Each stage, then what was published and what came to an end."""
    yield heading("标准制定", "procedure")
    yield table("各阶段的标准", "stages", ("进入的阶段", "次数", "标准"), _stages(year))
    yield _published(year) or f"{year.year} 年没有发布标准。"
    yield _ended(year)
    yield _reviewed_again(year)


def _stages(year: Year) -> Iterator[tuple[str, int, str]]:
    for stage in (*ORDER, *ENDS):
        names = [year.called(row.slug) for row, _ in entries_of(year.register, stage, year.year)]
        if names or stage in ORDER:
            yield NAMES[stage].zh, len(names), listed(names)


def _published(year: Year) -> str:
    rows = [year.row(slug) for slug in year.figures["published"].slugs]
    cells = [
        (
            row.number,
            row.title,
            GENESES[row.kind][0] if row.kind in GENESES else "",
            row.published,
            row.effective,
            "、".join(one.number for one in row.replaces),
        )
        for row in rows
    ]
    head = ("标准编号", "标准名称", "制修订", "发布日期", "实施日期", "代替")
    return table("发布的标准", "published", head, cells)


def _ended(year: Year) -> str:
    withdrawn = [
        (year.called(slug), "废止", year.row(slug).withdrawn) for slug in year.figures["withdrawn"].slugs
    ]
    cancelled = [
        (year.called(row.slug), "终止", on) for row, on in entries_of(year.register, "cancelled", year.year)
    ]
    return table("废止的标准和终止的项目", "ended", ("标准", "类别", "生效日期"), [*withdrawn, *cancelled])


def _reviewed_again(year: Year) -> str:
    rows = [
        (year.called(one.slug), review.data.on, OUTCOMES[review.data.conclusion][0], review.data.reason)
        for one in year.standards
        for review in one.systematic_reviews.values()
        if review.data.conclusion and year.when.holds(review.data.on)
    ]
    return table("复审结论", "reviewed", ("标准", "日期", "结论", "理由"), rows)


def consulting(year: Year) -> Iterator[Part]:
    """Every round that opened in the year, with its comments and what became of them."""
    yield heading("征求意见", "consultation")
    held = [one for one in rounds(year.standards) if one.notice.opens.year == year.year]
    made = Counter(
        one.disposition.decision if one.disposition else "open" for each in held for one in each.comments
    )
    told = "，".join(f"{zh} {made[key]} 条" for key, (zh, _) in DECISIONS.items())
    yield (
        f"开始征求意见 {len(held)} 次，其间收到意见 {made.total()} 条：{told}，待处理 {made['open']} 条。"
        if held
        else f"{year.year} 年没有开始征求意见。"
    )
    rows = []
    for one in held:
        notice = one.notice
        closes = notice.binding_closes
        answers = Counter(each.disposition.decision if each.disposition else "open" for each in one.comments)
        rows.append(
            (
                year.called(one.standard.slug),
                one.number,
                SCOPES[notice.scope][0],
                f"{notice.opens} 至 {closes}",
                window_days(notice.opens, closes),
                len(one.comments),
                *(answers[key] for key in (*DECISIONS, "open")),
            )
        )
    yield table("征求意见和意见处理", "rounds", _ROUND, rows)
    yield from _chart(year, "consultations")


def deciding(year: Year) -> Iterator[Part]:
    """Technical reviews and the decisions on them."""
    yield heading("技术审查和批准", "decisions")
    held = [one for one in reviews(year.standards) if one.on.year == year.year]
    passed = sum(one.review.conclusion == "passed" for one in held)
    yield f"技术审查结束 {len(held)} 次，通过 {passed} 次。只列票数，不列表决人。"
    yield table("技术审查", "reviews", _REVIEW, [_review(year, one) for one in held])
    yield from _chart(year, "ballots")
    yield table("决策机构的决定", "approvals", _APPROVAL, _approvals(year))


def _review(year: Year, one: Reviewed) -> tuple[object, ...]:
    count = one.count
    figures: tuple[object, ...] = ("—",) * 6
    if count:
        rest = count.invalid + count.unreturned
        figures = (count.entitled, count.attending, count.for_, count.against, count.abstain, rest)
    conclusion = CONCLUSIONS[one.review.conclusion][0] if one.review.conclusion else ""
    return year.called(one.standard.slug), FORMS[one.review.form][0], one.on, *figures, conclusion


def _approvals(year: Year) -> Iterator[tuple[object, ...]]:
    for standard in year.standards:
        for record in standard.approvals.values():
            one = record.data
            if year.when.holds(one.on):
                conclusion = APPROVED[one.conclusion][0] if one.conclusion else ""
                figures = (one.expected, one.present, one.for_, one.against, one.abstain)
                yield year.called(standard.slug), year.body(one.body), one.on, *figures, conclusion


def _chart(year: Year, name: str) -> Iterator[Picture]:
    charts = dict(charts_of(Told(year.library, year.when.last), year.year))
    if name in charts:
        yield Picture(name, charts[name])
