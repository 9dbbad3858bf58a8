"""Deadlines of appeals and complaints, and which appeals stand in the way of a number."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from ..governance import Governance
from ..records.appeal import Appeal, Remedy, SecondInstance
from ..records.complaint import Complaint
from .policy import policy_on

Obstacle = Literal["undecided", "unremedied"]


class Instance(Struct, frozen=True):
    """An appeal before one body: the first, or the second that reviews it."""

    route: tuple[str, ...]
    data: Appeal | SecondInstance


def instances(appeal: Appeal) -> Iterator[Instance]:
    """The first instance and, where there is one, the second."""
    yield Instance((), appeal)
    if appeal.second_instance is not None:
        yield Instance(("second_instance",), appeal.second_instance)


def due(since: date, days: int, stated: date | None) -> date:
    """The last day to answer: the chamber's own number of days, or the earlier day that was promised."""
    limit = since + timedelta(days=days)
    return min(limit, stated) if stated else limit


def reply_due(governance: Governance, appeal: Appeal) -> date | None:
    """When an appeal has to be answered by the policy in force when it was filed; None without a policy."""
    policy = policy_on(governance, appeal.filed)
    return due(appeal.filed, policy.appeal_reply_days, appeal.reply_due) if policy else None


def answer_due(governance: Governance, complaint: Complaint) -> date | None:
    """When a complaint has to be answered by the policy in force when it came; None without a policy."""
    policy = policy_on(governance, complaint.received)
    return due(complaint.received, policy.complaint_reply_days, complaint.answer_due) if policy else None


def is_taken_up(appeal: Appeal) -> bool:
    """Whether the chamber deals with the appeal, rather than having refused it or not having answered yet."""
    return appeal.accepted.answer if appeal.accepted else appeal.decision is not None


def is_closed(appeal: Appeal) -> bool:
    """Whether nobody waits for an answer: refused, answered or withdrawn."""
    refused = appeal.accepted is not None and not appeal.accepted.answer
    return refused or appeal.replied is not None or appeal.decision == "withdrawn"


def obstacle_on(appeal: Appeal, day: date) -> Obstacle | None:
    """Why the appeal forbids a number on `day`: accepted and undecided, or upheld without a finished remedy."""
    accepted = appeal.accepted
    if accepted is None or not accepted.answer or accepted.on > day:
        return None
    last = _instance_on(appeal, day)
    if last.decision == "withdrawn":
        return None
    if last.replied is None or last.replied > day:
        return "undecided"
    return "unremedied" if last.decision == "upheld" and not _done(last.remedy, day) else None


def _instance_on(appeal: Appeal, day: date) -> Appeal | SecondInstance:
    """The instance that had the appeal on `day`; one that was withdrawn leaves the first answer as it was."""
    second = appeal.second_instance
    binds = second is not None and second.filed <= day and second.decision != "withdrawn"
    return second if second is not None and binds else appeal


def _done(remedy: Remedy | None, day: date) -> bool:
    return remedy is not None and remedy.done is not None and remedy.done <= day
