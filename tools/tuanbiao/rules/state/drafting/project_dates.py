"""Submission, examination, plan and notice follow each other."""

from datetime import date

from ....facts.project import Approved, approved
from ....governance import Governance
from ....standard import Standard
from ...in_order import Event, in_order
from ...rule import Findings, StandardRule, Words

_NOTICE = Words("通报会员", "the notice to members")
_EXAMINED = Words("立项审查", "the examination of the project")


def check(standard: Standard, governance: Governance) -> Findings:
    """All may fall on one day; that the plan follows the examination is a rule of its own."""
    found = approved(standard)
    if found is None:
        return
    examined = (_EXAMINED, found.attempt.reviewed.on, found.span("reviewed", "on"))
    drafting = (Words("开始起草", "the start of drafting"), found.on, found.span("reviewed", "on"))
    yield from in_order((_submission(standard, found), examined, drafting))
    notice = found.attempt.notice
    told = (_NOTICE, notice.on if notice else None, found.span("notice", "on"))
    yield from in_order((_plan(governance, found), told))


def _submission(standard: Standard, found: Approved) -> Event:
    attempts = standard.proposal.data.attempts if standard.proposal else ()
    proposal = attempts[-1].project_proposal if attempts else None
    name = Words("提交项目建议书", "the submission of the project proposal")
    return name, proposal.submitted if proposal else None, found.span("reviewed", "on")


def _plan(governance: Governance, found: Approved) -> Event:
    plan = found.attempt.plan
    document = governance.documents.get((plan.document if plan else None) or "")
    on: date | None = document.data.on if document else None
    return Words("印发项目计划书", "the issue of the plan"), on, found.span("plan", "document")


RULE = StandardRule(
    id="project-dates",
    requirements=("opinion-3-4-coordination-approves", "format-date-order"),
    title=Words(
        "提交、审查、印发、通报依次进行", "Submission, examination, plan and notice follow each other"
    ),
    message=Words(
        "{later}（{second}）早于{earlier}（{first}）",
        "Out of order: {later} is dated {second}, {earlier} {first}",
    ),
    reason=Words(
        "先提交，再审查，审查通过后印发计划书并通报，然后起草",
        "A project is examined after it was submitted and before drafting begins; members are told of a plan that exists",
    ),
    fix=Words("核对原件，改正写错的日期", "Look at the originals and correct the wrong date"),
    check=check,
)
