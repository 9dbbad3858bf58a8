"""会议纪要 as a skeleton: the roll, the arithmetic of quorum and majority, and a form for each resolution."""

from collections.abc import Iterator

from ...approvals.docket import Matter
from ...facts import quorum
from ...facts.ballot import arithmetic, least_for, share_needed
from ...records.meeting import METHODS, MODES
from ...records.policy import BASES, ApprovalRules
from .facts import chosen, day, said
from .meeting import Session, move_of
from .model import Grid, Official, Part

_GAP = "（　　）"
_LINES = "　\n　\n　"
_HALF = 32
_SIGNS = {">": "大于", ">=": "不少于"}


def minutes(one: Session) -> Official:
    """The minutes; whoever leads and whoever records confirm them."""
    return Official(
        name="会议纪要",
        title=f"{one.title}纪要",
        parts=(Grid(tuple(_course(one)), (1, 4)), *figures(one), *_items(one)),
        signed=("主持人（签名）　　　　　　　　", "记录人（签名）　　　　　　　　"),
        is_sealed=False,
        on="确认日期：　　　　年　　　月　　　日",
    )


def _course(one: Session) -> Iterator[tuple[str, str]]:
    meeting = one.meeting
    yield "会议记录编号", one.name
    yield "时间", f"{day(one.on, '')}{said(one.time, '时间')}"
    yield "地点和方式", f"{said(meeting.place, '地点')}；{chosen(meeting.mode, MODES, '会议方式')}"
    yield "主持、记录", f"{one.person(meeting.chair, '主持人')}；{one.person(meeting.recorder, '记录人')}"
    names = one.people(frozenset(seat.person for seat in one.seats))
    yield "应到", f"{len(one.seats)} 人（有表决权的 {len(one.voters)} 人）：{names or '当日没有成员'}"
    yield "实到", "　　　人（有表决权的　　　人）：\n　"
    yield "缺席", "　　　人，请假的："
    yield "列席", "、".join(one.person(each, "") for each in meeting.observers)
    yield "法定人数", _present(one)


def _rules(one: Session) -> ApprovalRules | None:
    """The rules of procedure on record; only the decision body has any."""
    return one.policy.approval if one.policy and one.seat_of.kind == "decision" else None


def _present(one: Session) -> str:
    rules = _rules(one)
    if rules is None:
        return "□ 达到　□ 未达到"
    return f"{_asked(rules.quorum, '实到有表决权', len(one.voters))}\n□ 达到　□ 未达到"


def figures(one: Session) -> Iterator[Part]:
    """What has to be reached, computed for the roll of the day."""
    rules, voters = _rules(one), len(one.voters)
    if rules is not None:
        yield _quorum(rules, voters)
        yield from _majorities(rules, voters)
    elif not any(matter.by_panel for matter in one.agenda):
        yield (
            f"记录里没有{one.seat_of.name}的法定人数和通过比例（governance/procedure.yml 只有决策机构的议事规则），"
            f"请按{one.seat_of.name}自己的规则填写。"
        )
    for at, matter in enumerate(one.agenda, start=1):
        if matter.by_panel:
            yield _panel(one, at, matter)


def _quorum(rules: ApprovalRules, voters: int) -> str:
    needed = quorum.least(voters, rules.quorum)
    if needed is None:
        return f"有表决权的成员 {voters} 人，达不到法定人数，不能开会。"
    shown = quorum.arithmetic(needed, voters, rules.quorum)
    share = _share(rules.quorum, "")
    return f"法定人数：全体有表决权成员 {voters} 人，出席的{share}，至少 {needed} 人（{shown}）。"


def _majorities(rules: ApprovalRules, voters: int) -> Iterator[Grid]:
    """The votes that each number of those present needs, from the quorum up."""
    least = quorum.least(voters, rules.quorum)
    if least is None:
        return
    rows = []
    for present in range(max(least, 1), voters + 1):
        of = present if rules.of == "attending" else voters
        needed = quorum.least(of, rules.majority)
        shown = quorum.arithmetic(needed, of, rules.majority) if needed is not None else "—"
        rows.append((f"{present} 人", f"{needed} 票" if needed is not None else "不能通过", shown))
    title = f"通过：同意的{_share(rules.majority, BASES[rules.of][0] + '的')}"
    yield Grid(tuple(rows), (2, 2, 5), ("表决时在场", "至少同意", "计算"), title)


def _panel(one: Session, at: int, matter: Matter) -> str:
    """A technical review needs its share of all who may vote, and of those who attend."""
    share = share_needed(one.policy_of(matter))
    roll, aside = one.roll(matter), one.aside(matter)
    entitled = len(roll - aside)
    if entitled == 0:
        return f"议题 {at}：全体应当回避，没有人有表决权，不能表决。"
    least = least_for(entitled, share)
    return (
        f"议题 {at}：审查组 {len(roll)} 人有表决权，其中回避 {len(aside)} 人，计 {entitled} 人。协商一致；需要表决的，"
        f"同意不少于有表决权人数的 {share}，至少 {least} 票（{arithmetic(least, entitled, share)}），"
        f"并且不少于出席人数的 {share}。弃权、无效和未投的都计入分母。"
    )


def _share(comparison: str, of: str) -> str:
    sign, _, share = comparison.partition(" ")
    return f"{_SIGNS[sign]}{of} {share}"


def _asked(comparison: str, what: str, whole: int | None, of: str = "") -> str:
    """An arithmetic to be filled in; `whole` is None where it is counted in the meeting."""
    sign, _, share = comparison.partition(" ")
    top, _, bottom = share.partition("/")
    right = f"{top} × {whole} = {int(top) * whole}" if whole is not None else f"{top} × {of}{_GAP}= {_GAP}"
    return f"{bottom} × {what}{_GAP}= {_GAP}{'≥' if sign == '>=' else sign} {right}"


def _items(one: Session) -> Iterator[Grid]:
    for at, matter in enumerate(one.agenda, start=1):
        yield Grid(tuple(_resolution(one, at, matter)), (1, 4), title=f"议题 {at}　{matter.title}")


def _resolution(one: Session, at: int, matter: Matter) -> Iterator[tuple[str, str]]:
    yield "决议编号", f"{one.name}#r{at}"
    if matter.standard:
        standard = one.standards.get(matter.standard)
        yield (
            "涉及的标准",
            f"《{standard.index.data.title}》（{matter.standard}）" if standard else matter.standard,
        )
        yield "决定事项", move_of(matter)
        if matter.text:
            yield "文本摘要", f"{matter.text[:_HALF]}\n{matter.text[_HALF:]}"
    yield "讨论的主要意见", _LINES
    yield "决议内容", _LINES
    yield "回避", one.people(one.aside(matter)) or "无"
    yield "表决方式", "　".join(f"□ {zh}" for zh, _ in METHODS.values())
    yield "在场有表决权、同意、不同意、弃权", "在场　　　人；同意　　　，不同意　　　，弃权　　　"
    rules = _rules(one)
    if rules is not None and not matter.by_panel:
        whole = None if rules.of == "attending" else len(one.voters)
        yield "计算", _asked(rules.majority, "同意", whole, "在场")
    yield "结论", "□ 通过　□ 不通过"
