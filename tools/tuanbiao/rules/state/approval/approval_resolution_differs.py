"""The record of an approval agrees with its resolution."""

from collections.abc import Iterator

from ....facts.resolutions import Decision, decision
from ....facts.rounds import went_on
from ....governance import Governance
from ....parse.located import Step
from ....records.approval import CONCLUSIONS, FORMS, Approval
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Body, day, form, figures and conclusion; what one of the two leaves out is not judged."""
    for number, approval in sorted(standard.approvals.items()):
        found = decision(governance, approval.data.resolution)
        moved = went_on(standard, "approval", number, "numbering")
        for step, what, theirs, ours in _pairs(found, approval.data) if found else ():
            if moved and step in ("body", "conclusion"):
                continue  # the move to numbering itself asks for the right body and a resolution that passed
            if theirs is not None and ours is not None and theirs != ours:
                values = {
                    "resolution": approval.data.resolution,
                    "what": what,
                    "theirs": _shown(theirs),
                    "ours": _shown(ours),
                }
                yield Finding(approval.at(step), values)


def _pairs(found: Decision, approval: Approval) -> Iterator[tuple[Step, Words, object, object]]:
    meeting, resolution = found.meeting.data, found.resolution
    yield "body", Words("机构", "the body"), meeting.body, approval.body
    yield "on", Words("日期", "the date"), resolution.on or meeting.held_on, approval.on
    yield "form", Words("表决方式", "the form"), resolution.method, approval.form
    yield "expected", Words("应到人数", "the number expected"), meeting.expected, approval.expected
    yield "present", Words("实到人数", "the number present"), resolution.present, approval.present
    yield "for", Words("同意票", "the votes for"), resolution.for_, approval.for_
    yield "against", Words("反对票", "the votes against"), resolution.against, approval.against
    yield "abstain", Words("弃权票", "the abstentions"), resolution.abstain, approval.abstain
    yield "conclusion", Words("结论", "the conclusion"), resolution.conclusion, approval.conclusion


def _shown(value: object) -> object:
    labels = {**FORMS, **CONCLUSIONS}
    return Words(*labels[value]) if isinstance(value, str) and value in labels else value


RULE = StandardRule(
    id="approval-resolution-differs",
    requirements=("format-approval-resolution",),
    title=Words("批准记录与会议决议一致", "The record of an approval agrees with its resolution"),
    message=Words(
        "决议 {resolution} 的{what}为 {theirs}，批准记录为 {ours}",
        "The resolution {resolution} gives {what} as {theirs}, the record of the approval as {ours}",
    ),
    reason=Words(
        "批准记录是会议决议的摘录，两处只能有一种说法",
        "The record is taken from the resolution; there can be only one account",
    ),
    fix=Words("核对会议纪要，改正写错的一处", "Compare with the minutes, and correct the one that is wrong"),
    check=check,
)
