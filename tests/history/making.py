"""From the proposal to the decision: when each part of a standard's records came into being."""

from collections.abc import Iterator
from dataclasses import replace

from tuanbiao.records.standard import Move

from .moments import Birth, Body, Moment, Note, Swap
from .rewind import Life
from .story import Story, grown, later, moved, rows, told
from .texts import TOLD_LATER, bodies, drafted, first_report

MOVES = {
    "proposal": "提出提案",
    "project-approval": "提交项目建议书，进入立项",
    "drafting": "进入起草",
    "consultation": "进入征求意见",
    "technical-review": "进入技术审查",
    "approval": "审查通过，报批",
    "numbering": "批准并编号",
    "publication": "发布",
    "withdrawn": "废止",
    "cancelled": "终止",
}
DECIDED = frozenset({"numbering", "publication", "withdrawn"})
ASSESSED = Note(50, "完成提案评估")
SUBMITTED = Note(51, "形成项目建议书", "proposer")
PLANNED = Note(60, "下达项目计划并通报会员")
APPLIED = Note(30, "收到参编申请")
CHANGED = Note(60, "变更项目")
INVITED = Note(30, "邀请参编")
DISPUTED = Note(35, "记录争议", "drafter")
SETTLED = Note(35, "争议协调解决", "drafter")
REPORTED = Note(41, "形成编制说明", "drafter")
EXTENDED = Note(60, "延长征求意见期限")
COMMENTED = Note(30, "收到反馈意见")
HANDLED = Note(46, "处理反馈意见", "drafter")
REVIEWED = Note(61, "完成技术审查", "chair")
DONE = Note(45, "完成审查要求的修改", "drafter")
LAWFUL = Note(50, "完成合法性审查")
DECISION = Note(62, "理事会表决", decided=True)
DOCUMENTED = Note(30, "补记批准文件", decided=True)
ABROAD = Note(30, "记录国际标准化活动")
CREDITED = Note(30, "记录起草单位和起草人")


def making(story: Story) -> Iterator[Life]:
    """The files that a standard has until the decision body has decided."""
    yield _index(story)
    yield from _proposal(story)
    yield from _project(story)
    yield from _participants(story)
    yield from _report(story)
    yield from _consultations(story)
    yield from _comments(story)
    yield from _reviews(story)
    yield from _approvals(story)


def _index(story: Story) -> Life:
    data, record = story.standard.index.data, story.standard.index
    entered = story.entered
    births = [
        Birth(("moves", n), moved(move.to, move.on), _move_note(data.moves[: n + 1]))
        for n, move in enumerate(data.moves)
    ]
    births += later((), "public_interest consumer_rights", entered("drafting"), CREDITED)
    births += later((), "drafting_units drafters patents", drafted(story.standard), CREDITED)
    births += later((), "number", entered("numbering"), CREDITED)
    births += grown(("international",), (one.on for one in data.international), ABROAD)
    for n in range(len(data.joint)):
        births += later(("joint", n), "number approval", entered("numbering"), CREDITED)
        births += later(("joint", n), "document", entered("publication"), CREDITED)
    stages = tuple((moved(move.to, move.on), str(move.to)) for move in data.moves)
    stage = Swap("stage", stages, Note(0, ""))
    life = story.life(record.path, stages[0][0], births[0].note, births)
    return replace(life, swaps=(stage,), bodies=bodies(story.standard))


def _move_note(moves: tuple[Move, ...]) -> Note:
    """What the last of these moves is called."""
    last = moves[-1]
    words = MOVES[last.to]
    if last.to == "drafting" and any(move.to == "drafting" for move in moves[:-1]):
        words = "退回起草"
    if last.round and last.round > 1:
        words += f"（第{last.round}轮）" if last.to == "consultation" else f"（第{last.round}次）"
    return Note(90, words, "proposer" if last.to == "proposal" else "office", last.to in DECIDED)


def _proposal(story: Story) -> Iterator[Life]:
    record = story.standard.proposal
    if record is None:
        return
    births: list[Birth] = []
    for n, attempt in enumerate(record.data.attempts):
        at = ("attempts", n)
        if attempt.assessment:
            births += later((*at, "assessment"), "on conclusion reason", attempt.assessment.on, ASSESSED)
        if attempt.project_proposal:
            births += later(at, "project_proposal", attempt.project_proposal.submitted, SUBMITTED)
    first = Moment(record.data.attempts[0].proposed)
    births += rows(("attempts",), (one.proposed for one in record.data.attempts), ASSESSED)
    yield story.life(record.path, first, Note(80, "提出提案", "proposer"), births)


def _project(story: Story) -> Iterator[Life]:
    record, born = story.standard.project, story.entered("project-approval")
    if record is None or born is None:
        return
    births: list[Birth] = []
    announced = None
    for n, attempt in enumerate(record.data.attempts):
        at = ("attempts", n)
        announced = attempt.notice.on if attempt.notice else None
        births += later(at, "plan notice public_notice join", announced, PLANNED)
        applications = attempt.join.applications if attempt.join else ()
        births += rows((*at, "join", "applications"), (one.on for one in applications), APPLIED)
        for k in range(len(applications)):
            answered = story.entered("drafting")
            births += later((*at, "join", "applications", k), "result reason", answered, APPLIED)
    births += rows(("changes",), (change.on for change in record.data.changes), CHANGED)
    prose = told(TOLD_LATER["project"], announced, born, PLANNED)
    yield replace(story.life(record.path, born, Note(80, "立项"), births), bodies=prose)


def _participants(story: Story) -> Iterator[Life]:
    record, born = story.standard.participants, story.entered("drafting")
    if record is None or born is None:
        return
    data = record.data
    births = [*rows(("participants",), (one.from_ for one in data.participants), CREDITED)]
    for n, one in enumerate(data.participants):
        births += later(("participants", n), "to", one.to, CREDITED)
    births += rows(("invitations",), (one.on for one in data.invitations), INVITED)
    births += rows(("disputes",), (one.raised for one in data.disputes), DISPUTED)
    for n, dispute in enumerate(data.disputes):
        births += later(("disputes", n), "settled outcome", dispute.settled, SETTLED)
    yield story.life(record.path, born, CREDITED, births)


def _report(story: Story) -> Iterator[Life]:
    record, born = story.standard.explanatory_report, drafted(story.standard)
    if record is None or born is None or record.body is None:
        return
    now = Moment(record.data.on)
    swaps: tuple[Swap, ...] = ()
    prose: tuple[Body, ...] = ()
    if now > born:
        dates = ((born, born.day.isoformat()), (now, now.day.isoformat()))
        rounds = ((born, "1"), (now, str(record.data.round)))
        swaps = (Swap("on", dates, REPORTED), Swap("round", rounds, REPORTED))
        first = first_report(story.standard.slug, record.body.text)
        prose = (Body(born, first, REPORTED), Body(now, None, REPORTED))
    yield replace(story.life(record.path, born, REPORTED), swaps=swaps, bodies=prose)


def _consultations(story: Story) -> Iterator[Life]:
    for record in story.standard.consultations.values():
        births = rows(("extended",), (one.on for one in record.data.extended), EXTENDED)
        yield story.life(record.path, Moment(record.data.opens), Note(80, "开始征求意见"), births)


def _comments(story: Story) -> Iterator[Life]:
    for record in story.standard.comments.values():
        listed = record.data.comments or ()
        births = [*rows(("comments",), (one.received for one in listed), COMMENTED)]
        births += later((), "filled_by filled_on sent replied with_comments", record.data.filled_on, HANDLED)
        for n, one in enumerate(listed):
            on = one.disposition.on if one.disposition else None
            births += later(("comments", n), "disposition", on, HANDLED)
        first = min((one.received for one in listed), default=record.data.filled_on)
        assert first is not None
        yield story.life(record.path, Moment(first), COMMENTED if listed else HANDLED, births)


def _reviews(story: Story) -> Iterator[Life]:
    for record in story.standard.reviews.values():
        data, born = record.data, Moment(record.data.panel.on)
        closing = (
            "meeting attended method sustained_opposition required_changes conclusion concluded evidence"
        )
        births = [*later((), closing, data.concluded, REVIEWED)]
        births += later(("ballot",), "votes", data.concluded, REVIEWED)
        for n, change in enumerate(data.required_changes):
            births += later(("required_changes", n), "done", change.done, DONE)
        prose = told(TOLD_LATER["review"], data.concluded, born, REVIEWED)
        yield replace(story.life(record.path, born, Note(80, "开始技术审查"), births), bodies=prose)


def _approvals(story: Story) -> Iterator[Life]:
    for record in story.standard.approvals.values():
        data, born = record.data, story.entered("approval")
        if data.submitted:
            born = Moment(data.submitted)
        assert born is not None
        births = [*later((), "legal_review", data.legal_review.on if data.legal_review else None, LAWFUL)]
        counted = "on resolution form expected present for against abstain conclusion reason evidence"
        births += later((), counted, data.on, DECISION)
        births += later((), "document", story.issued(data.document, data.on), DOCUMENTED)
        prose = told(TOLD_LATER["approval"], data.on, born, DECISION)
        yield replace(story.life(record.path, born, Note(80, "报批"), births), bodies=prose)
