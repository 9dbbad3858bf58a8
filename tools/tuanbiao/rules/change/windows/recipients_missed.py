"""Notices reach everybody who was a member by the records before the step."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ....change import Change, StandardChange
from ....facts.notices import Recipients, unit_names, untold
from ....facts.project import approved
from ....made import new_rounds, new_steps
from ....span import Span
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words


class _Notice(NamedTuple):
    """A notice that the step sends, the day by which membership counts, and where its recipients stand."""

    to: Recipients
    day: date | None
    span: Span


def check(change: Change) -> Findings:
    """Consultations among members, approved projects and endings; by the candidate's own members the state judges."""
    for one in change.standards:
        for notice in _notices(one):
            if notice.day is None:
                continue
            told = untold(change.head.governance, notice.to, notice.day)
            left_out = set(untold(change.base.governance, notice.to, notice.day)).difference(told)
            if left_out:
                units = unit_names(change.base.governance, sorted(left_out))
                yield Finding(notice.span, {"day": notice.day, "units": units})


def _notices(one: StandardChange) -> Iterator[_Notice]:
    for opened in new_rounds(one, "consultation"):
        record = one.after.consultations.get(opened.round) if one.after else None
        if record and record.data.notice and record.data.scope == "members":
            yield _Notice(record.data.notice.to, record.data.opens, record.at("notice", "to"))
    for step in new_steps(one):
        if one.after and step.way and step.way.id == "start-drafting":
            yield from _project(one.after)
        if one.after and step.way and step.way.id in ("withdraw", "cancel"):
            yield from _ending(one.after)


def _project(standard: Standard) -> Iterator[_Notice]:
    found = approved(standard)
    notice = found.attempt.notice if found else None
    if found and notice:
        yield _Notice(notice.to, notice.on, found.span("notice", "to"))


def _ending(standard: Standard) -> Iterator[_Notice]:
    for record in (standard.withdrawal, standard.cancellation):
        if record and record.data.notice:
            yield _Notice(record.data.notice.to, record.data.notice.on, record.at("notice", "to"))


RULE = ChangeRule(
    id="recipients-missed",
    requirements=("opinion-2-open-to-members", "format-roll-judged-once"),
    title=Words(
        "通知发给此前记录中的全体会员",
        "Notices reach everybody who was a member by the records before the step",
    ),
    message=Words(
        "按此前的会员记录，{units}在 {day} 是会员，通知却没有发给；会员记录在这一步被改动",
        "By the record of members before this step {units} were members on {day}, but the notice leaves them out; the record is changed in this step",
    ),
    reason=Words(
        "通知对象以此前已经合并的会员记录为准，同一步改动会员记录就可以绕开不想听取的会员",
        "Recipients go by the members as merged before; whoever changes the record in the same step could leave out those he does not want to hear",
    ),
    fix=Words(
        "补发通知；会员确已退会的，先以另一次合并更改会员记录",
        "Tell them too; if they did leave, change members.yml first, in a merge of its own",
    ),
    check=check,
)
