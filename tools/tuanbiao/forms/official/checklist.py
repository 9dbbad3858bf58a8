"""The list on top of a package: what is in it, what is missing, who acts, and until when."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ...approvals.bodies import approvers
from ...deadlines import KINDS, Deadline
from ...diagnostic import Diagnostic
from ...facts.bodies import office, standing
from ...facts.roll import seats_on, unit_name
from ...facts.stages import NAMES
from ...records.body import PROOFS, Body
from ...records.kinds import kind_of
from ...records.procedure import Move as Way
from ...report.markdown import escape
from ...span import Span
from .facts import Facts, day, each, named
from .model import Grid, Official, unfilled

_OFFICERS = ("chair", "head", "secretary")
_DRAFTERS = ("participants", "explanatory_report")
_DECIDERS = ("approvals",)


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing, where and how it is mended, who does that, and until when."""

    what: str
    remedy: str
    who: str
    until: str


def missing_record(facts: Facts, path: str) -> Lack:
    """A record that the move has to bring."""
    kind = kind_of(path)
    assert kind is not None, path
    remedy = f"{path}：运行 tuanbiao advance {facts.standard.slug} {facts.stage}，填写放好的空白记录"
    return Lack(f"缺少记录“{kind.zh}”", remedy, _who(facts, Span(path)), _planned(facts))


def refused(facts: Facts, one: Diagnostic) -> Lack:
    """What the gate would refuse."""
    place = ":".join(str(part) for part in (one.span.path, one.span.line) if part is not None)
    remedy = f"{place}：{one.fix.zh}（{one.rule}）"
    return Lack(one.message.zh, remedy, _who(facts, one.span), _planned(facts))


def unprinted(facts: Facts, paper: Official) -> Iterator[Lack]:
    """What a paper leaves blank; a paper that no chamber heads is the business of the unit that stamps it."""
    names = unfilled(paper)
    unit = next(iter(paper.signed), "") if paper.is_sealed and not paper.head else ""
    if names:
        who = unit if unit and "〔" not in unit else _coordination(facts)
        yield Lack(f"{paper.name}：{'、'.join(names)}", "在记录中补填，然后重新生成", who, _planned(facts))


@dataclass(frozen=True, slots=True)
class Packed:
    """One paper of a package: its number and name, its formats, and who stamps or signs it."""

    number: str
    name: str
    forms: tuple[str, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """What a set of papers holds and lacks; `besides` is what is put in by hand."""

    papers: tuple[Packed, ...]
    besides: tuple[str, ...]
    lacks: tuple[Lack, ...]
    deadlines: tuple[Deadline, ...]


def by(paper: Official) -> str:
    """Who stamps or signs a paper; a dash where nobody does."""
    names = "、".join(one for each_ in paper.signed for one in each_.replace("（签名）", " ").split())
    if names:
        return f"{names}{'盖章' if paper.is_sealed else '签名'}"
    grids = [one for one in paper.parts if isinstance(one, Grid)]
    is_signed = any("签名" in (*one.head, *(row[0] for row in one.rows)) for one in grids)
    return "本人签名" if is_signed else "—"


def checklist(several: Sequence[Facts], way: Way, package: Package, as_of: date) -> Official:
    """The list as a paper."""
    first, planned, lacks = several[0], each(several, _planned), package.lacks
    state = (
        f"还缺 {len(lacks)} 项，补齐以后重新生成。"
        if lacks
        else "材料齐备，可以盖章；盖章、签名以后，用 --return 收回扫描件。"
    )
    inside = [(one.number, one.name, "、".join(one.forms), one.by, "") for one in package.papers]
    inside += [("另附", one, "", "", "") for one in package.besides]
    held = ("序号", "文件", "格式", "由谁盖章、签名", "已办")
    wanted = ("序号", "还缺什么", "在哪里、怎样补", "找谁", "截止哪天")
    approving = tuple(_approving(first, way, as_of))
    return Official(
        name="清单",
        title=f"{named(several)}材料清单",
        parts=(
            f"事项：{way.zh}。整理日期：{day(as_of, '')}。{'计划完成日期' if way.entry else '应复审日期'}：{planned}。{state}",
            Grid(tuple(inside), (0, 5, 0, 3, 0), held, "一、全部材料"),
            Grid(_lacking(lacks), (0, 5, 6, 2, 0), wanted, "二、还缺的"),
            Grid(approving, (4, 3, 4), ("由谁批准", "怎样证明", "找谁"), "三、由谁批准"),
            Grid(tuple(_days(several, package.deadlines)), (3, 4), ("日期", "事项"), "四、其他期限"),
        ),
    )


def markdown(paper: Official) -> str:
    """The same as Markdown."""
    return "\n".join(_markdown(paper)) + "\n"


def _lacking(lacks: Sequence[Lack]) -> tuple[tuple[str, ...], ...]:
    rows = tuple((str(at), one.what, one.remedy, one.who, one.until) for at, one in enumerate(lacks, start=1))
    return rows or (("—", "没有", "—", "—", "—"),)


def _planned(facts: Facts) -> str:
    """The day that the project's plan sets for the stage; of a published standard the day on which its review is due."""
    if facts.index.stage == facts.stage == "publication":
        reviews = facts.standard.systematic_reviews
        return day(reviews[max(reviews)].data.due, "") if reviews else "未定"
    record = facts.standard.project
    plan = record.data.attempts[-1].plan if record and record.data.attempts else None
    due = [one.due for one in (plan.schedule if plan else ()) if one.stage == facts.stage]
    return day(due[-1], "") if due else "未定"


def _approving(facts: Facts, way: Way, as_of: date) -> Iterator[tuple[str, str, str]]:
    for one in approvers(tuple(way.approval), facts.governance, facts.standard, as_of):
        proof = PROOFS[one.body.approves_by][0] if one.body else "—"
        yield one.title.zh, proof, _officers(facts, one.body, as_of) if one.body else "—"
    if "panel" in way.approval:
        review = facts.review
        chair = facts.person(review.panel.chair, "组长") if review else "—"
        yield "审查组", "审查结论", f"组长 {chair}"
    if "issuer" in way.approval:
        yield facts.chamber, "盖章的发布文件", _coordination(facts)


def _days(several: Sequence[Facts], deadlines: Iterable[Deadline]) -> Iterator[tuple[str, str]]:
    """Every other day; the planned one of this move stands above."""
    titles = {one.standard.slug: one.title for one in several} if len(several) > 1 else {}
    rows = [
        (day(one.on, ""), titles.get(one.slug or "", "") + _matter(one))
        for one in deadlines
        if (one.kind, one.key) != ("milestone", several[0].stage)
    ]
    yield from rows or [("—", "没有")]


def _matter(one: Deadline) -> str:
    return KINDS[one.kind].zh + (f"：{NAMES[one.key].zh}" if one.kind == "milestone" else "")


def _officers(facts: Facts, body: Body, as_of: date) -> str:
    seats = [seat for seat in seats_on(body, as_of) if seat.role in _OFFICERS]
    return (
        "、".join(f"{office(body, one.role).zh} {facts.person(one.person, '')}" for one in seats) or body.name
    )


def _who(facts: Facts, span: Span) -> str:
    """Who mends a place: the drafters what they write, the bodies the rest."""
    found = kind_of(span.path)
    kind = found.name if found else ""
    prose = facts.standard.index.prose
    is_text = (
        kind == "index" and span.line is not None and prose is not None and span.line >= prose.first_line
    )
    if (kind in _DRAFTERS or is_text) and facts.index.lead_unit:
        return " ".join((unit_name(facts.governance, facts.index.lead_unit), *_leaders(facts)))
    return _body(facts, "decision") if kind in _DECIDERS else _coordination(facts)


def _leaders(facts: Facts) -> Iterator[str]:
    """Who leads the drafting now."""
    record = facts.standard.participants
    for one in record.data.participants if record else ():
        if one.role == "lead" and one.to is None:
            yield facts.person(one.person, "组长")


def _coordination(facts: Facts) -> str:
    return _body(facts, "coordination")


def _body(facts: Facts, kind: str) -> str:
    return next((one.data.name for one in standing(facts.governance, kind).values()), facts.chamber)


def _markdown(paper: Official) -> Iterator[str]:
    yield f"# {escape(paper.title)}"
    for part in paper.parts:
        yield ""
        if isinstance(part, str):
            yield escape(part)
        else:
            yield f"## {part.title}\n"
            yield _row(part.head)
            yield _row(("---",) * len(part.head))
            yield from (_row(tuple(map(escape, row))) for row in part.rows)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |"
