"""The papers of a technical review: the letter that opens it, the panel, ballot papers, and what came of it."""

from collections.abc import Iterator

from ...ballots.recount import Recount, recount
from ...facts.ballot import arithmetic, least_for
from ...records.meeting import MODES, Meeting
from ...records.review import CHANGE_KINDS, CHOICES, CONCLUSIONS, FORMS, METHODS, Review
from .facts import Facts, chosen, day, each, named, said
from .model import BY_HAND, Grid, Official, blank


def letter(*several: Facts) -> Official:
    """送审函, which sends the texts and their papers to the panel."""
    first = several[0]
    sent = day(first.review.materials_sent if first.review else None, "材料送达日期")
    return Official(
        name="送审函",
        head=first.chamber,
        number=BY_HAND,
        title=f"关于送审{named(several)}团体标准的函",
        to="审查组各位专家",
        parts=(
            *map(_course, several),
            f"一、审查形式：{each(several, _form)}。{each(several, _where)}",
            f"二、审查材料送达日期：{sent}。",
            f"三、{each(several, _vote)}",
            "四、本人或者所在单位参加起草、可能影响公正的，请事先说明，并回避表决。",
        ),
        attached=tuple(dict.fromkeys(name for one in several for name in _attached(one))),
        signed=(first.chamber,),
        on=day(first.review.materials_sent if first.review else None, "成文日期"),
    )


def _attached(facts: Facts) -> tuple[str, ...]:
    return (
        f"{facts.title}（送审稿）",
        *(f"{facts.title}{one}" for one in ("编制说明", "意见汇总处理表")),
        "审查组名单",
        "表决票",
    )


def _course(facts: Facts) -> str:
    return (
        f"{facts.title}团体标准已征求意见并处理完毕，由{facts.lead}形成送审稿。"
        f"现送上送审材料，进行第{facts.round}次技术审查。"
    )


def _form(facts: Facts) -> str:
    return chosen(facts.review.form if facts.review else None, FORMS, "审查形式")


def _where(facts: Facts) -> str:
    review = facts.review
    if review is not None and review.form != "meeting":
        return f"意见请寄送：{facts.address}。"
    held = _meeting(facts, review)
    on = day(held.held_on if held else None, "会议日期")
    return f"审查会议时间：{on}；地点：{said(held and held.place, '会议地点')}。"


def _vote(facts: Facts) -> str:
    ballot = facts.review.ballot if facts.review else None
    if ballot is None:
        return "请各位专家审阅材料，并提出审查意见。"
    period = f"自{day(ballot.opens, '')}起，至{day(ballot.closes, '')}止"
    return f"表决{period}；请填写所附表决票，签名后按期送回。"


def panel(facts: Facts) -> Official:
    """审查组名单, with a place for each signature."""
    review = facts.review
    found = review.panel if review else None
    recused = review.ballot.recused if review and review.ballot else ()
    rows = tuple(
        (
            str(at + 1),
            facts.person(one.person, "姓名"),
            facts.unit(one.unit, "单位"),
            "组长" if found and one.person == found.chair else "成员",
            "回避" if one.person in recused else "有" if one.voting else "无",
            "",
        )
        for at, one in enumerate(found.members if found else ())
    )
    return Official(
        name="审查组名单",
        title=f"{facts.title}审查组名单",
        parts=(
            f"{facts.body(found.appointed_by if found else None, '任命机构')}任命，{day(found.on if found else None, '任命日期')}",
            Grid(
                rows or (("1", blank("姓名"), blank("单位"), blank("职务"), "", ""),),
                (0, 2, 5, 0, 0, 3),
                ("序号", "姓名", "单位", "职务", "表决权", "签名"),
            ),
        ),
    )


def ballots(facts: Facts) -> Iterator[Official]:
    """表决票: one for each person who may vote, and one without a name where nobody is on the roll yet."""
    review = facts.review
    ballot = review.ballot if review else None
    voting = [one.person for one in review.panel.members if one.voting] if review else []
    names = [one for one in ballot.roll if one not in ballot.recused] if ballot else voting
    units = {one.person: one.unit for one in review.panel.members} if review else {}
    rows = tuple(
        _paper(facts, facts.person(one, "姓名"), facts.unit(units.get(one), "单位")) for one in names
    )
    about = rows or (_paper(facts, blank("姓名"), blank("单位")),)
    for one in about:
        yield Official(name="表决票", title="团体标准技术审查表决票", parts=one)


def _paper(facts: Facts, name: str, unit: str) -> tuple[str | Grid, ...]:
    ballot = facts.review.ballot if facts.review else None
    rows = (
        ("标准名称", f"{facts.title}（送审稿）"),
        ("表决截止", day(ballot.closes if ballot else None, "表决截止日期")),
        ("表决人", name),
        ("单位", unit),
        ("表决意见", "□ 同意　　　□ 不同意　　　□ 弃权"),
        ("理由（不同意的，应当写明）", "\u3000\n\u3000\n\u3000\n\u3000"),
        ("签名", "\u3000\n\u3000"),
        ("日期", "　　　　年　　　月　　　日"),
    )
    return (Grid(rows, (1, 3)), "只选一项；多选或者不选的，为无效票。逾期送回的，不计入。")


def minutes(*several: Facts) -> Official:
    """审查纪要, with what came of each standard and the arithmetic of its ballot."""
    first = several[0]
    review = first.review
    rows = (
        ("审查形式", _form(first)),
        *(_sitting(first) if review is None or review.form == "meeting" else _correspondence(first, review)),
    )
    course = rows if len(several) > 1 else (*rows, *_outcome(first))
    return Official(
        name="审查纪要",
        title=f"{named(several)}技术审查纪要",
        parts=(
            Grid(course, (1, 4)),
            *(part for one in several for part in _of(one, alone=len(several) == 1)),
        ),
        signed=("审查组组长（签名）",),
        is_sealed=False,
        on=day(review.concluded if review else None, "结论日期"),
    )


def _sitting(facts: Facts) -> tuple[tuple[str, str], ...]:
    review = facts.review
    held = _meeting(facts, review)
    names = (review.attended or ()) if review else ()
    chair = held.chair if held else review.panel.chair if review else None
    mode = chosen(held.mode if held else None, MODES, "会议方式")
    return (
        ("时间", day(held.held_on if held else review.concluded if review else None, "时间")),
        ("地点、方式", f"{said(held and held.place, '地点')}　{mode}"),
        ("主持", facts.person(chair, "主持人")),
        ("出席", "、".join(facts.person(one, "") for one in names) or blank("出席人员")),
    )


def _correspondence(facts: Facts, review: Review) -> tuple[tuple[str, str], ...]:
    return (
        ("时间", day(review.concluded, "时间")),
        ("主持", facts.person(review.panel.chair, "主持人")),
        ("审查组", f"{len(review.panel.members)} 人，见审查组名单"),
    )


def _of(facts: Facts, *, alone: bool) -> Iterator[str | Grid]:
    """What the minutes say of one standard."""
    if not alone:
        yield Grid(_outcome(facts), (1, 4), title=facts.title)
    yield from _changes(facts, facts.review)
    yield from _result(facts)


def _outcome(facts: Facts) -> tuple[tuple[str, str], ...]:
    review = facts.review
    return (
        ("决定方式", chosen(review.method if review else None, METHODS, "决定方式")),
        ("反对意见", _opposition(review)),
        ("结论", chosen(review.conclusion if review else None, CONCLUSIONS, "审查结论")),
    )


def results(facts: Facts) -> Iterator[Official]:
    """表决结果, where a ballot was held: every paper, and the count under both denominators."""
    counted = _recounted(facts)
    if counted is None:
        return
    units = {one.person: one.unit for one in counted.review.panel.members}
    rows = tuple(
        (
            str(at),
            facts.person(one.row.voter, ""),
            facts.unit(units.get(one.row.voter), "单位"),
            CHOICES[one.row.choice][0],
            day(one.row.on, ""),
            one.why.zh if one.why else "",
        )
        for at, one in enumerate(counted.papers, start=1)
    )
    yield Official(
        name="表决结果",
        title=f"{facts.title}技术审查表决结果",
        parts=(
            Grid(rows, (0, 2, 5, 0, 0, 2), ("序号", "表决人", "单位", "意见", "收到日期", "不计的原因")),
            Grid(tuple(_figures(counted)), (2, 3), title="审查结论表"),
        ),
        signed=("计票人（签名）　　　　　　　监票人（签名）",),
        is_sealed=False,
        on="　　　　年　　　月　　　日",
    )


def _meeting(facts: Facts, review: Review | None) -> Meeting | None:
    found = facts.governance.meetings.get((review and review.meeting) or "")
    return found.data if found else None


def _opposition(review: Review | None) -> str:
    if review is None or review.sustained_opposition is None:
        return blank("未解决的反对意见")
    kept = review.sustained_opposition
    return "；".join(f"{one.by}（{one.clause}）：{one.matter}" for one in kept) or "没有未解决的反对意见"


def _changes(facts: Facts, review: Review | None) -> Iterator[Grid]:
    wanted = review.required_changes if review else ()
    rows = tuple(
        (
            str(one.no),
            facts.clause(one.clause),
            CHANGE_KINDS[one.kind][0],
            one.text,
            day(one.done, "完成日期"),
        )
        for one in wanted
    )
    if rows:
        head = ("序号", "章条", "类型", "修改要求", "完成日期")
        yield Grid(rows, (0, 3, 0, 6, 0), head, "审查要求的修改")


def _result(facts: Facts) -> Iterator[Grid]:
    counted = _recounted(facts)
    if counted is not None:
        yield Grid(tuple(_figures(counted)), (2, 3), title="审查结论表")


def _recounted(facts: Facts) -> Recount | None:
    """The ballot counted again; None where no paper came."""
    review = facts.review
    number = next((at for at, one in facts.standard.reviews.items() if one.data is review), None)
    counted = recount(facts.standard, facts.governance, number) if number else None
    return counted if counted is not None and counted.papers else None


def _figures(one: Recount) -> Iterator[tuple[str, str]]:
    count = one.count
    yield "表决期间", f"{day(one.ballot.opens, '')} 至 {day(one.ballot.closes, '')}"
    yield (
        "表决名册、回避、有表决权",
        f"{len(one.ballot.roll)} 人、{len(one.ballot.recused)} 人、{count.entitled} 人",
    )
    yield "出席", f"{count.attending} 人"
    yield "同意、不同意、弃权", f"{count.for_} 票、{count.against} 票、{count.abstain} 票"
    yield "无效、未投", f"{count.invalid} 票、{count.unreturned} 票"
    for name, of, holds in (
        ("按有表决权人数", count.entitled, one.of_entitled),
        ("按出席人数", count.attending, one.of_attending),
    ):
        result = "达到" if holds else "未达到"
        yield (
            name,
            f"{arithmetic(count.for_, of, one.share)}；至少 {least_for(of, one.share)} 票，{result} {one.share}",
        )
    yield "计票结果", CONCLUSIONS["passed" if one.passes else "failed"][0]
