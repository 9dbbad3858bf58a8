"""A resolution of the decision body passed by its own rules."""

from collections.abc import Iterator

from ....facts.attendance import body_of, entitled
from ....facts.ballot import compares
from ....facts.policy import policy_on
from ....governance import Governance
from ....records.meeting import Meeting, Resolution
from ....records.policy import ApprovalRules
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The decision body's resolutions; those that approve a standard are judged by its approval record."""
    for meeting in governance.meetings.values():
        body, policy = body_of(governance, meeting.data), policy_on(governance, meeting.data.held_on)
        if body is None or body.kind != "decision" or policy is None:
            continue
        for place, one in _passed(meeting.data):
            for fault in _faults(one, entitled(body, meeting.data), policy.approval):
                span = meeting.at("resolutions", place, "conclusion")
                yield Finding(span, {"id": one.id, "fault": fault}, on=meeting.data.held_on)


def _passed(meeting: Meeting) -> Iterator[tuple[int, Resolution]]:
    for place, one in enumerate(meeting.resolutions):
        if one.conclusion == "passed" and all(
            item.move not in ("approval", "numbering") for item in one.items
        ):
            yield place, one


def _faults(one: Resolution, seats: int, rules: ApprovalRules) -> Iterator[Words]:
    if one.present is not None and not compares(one.present, seats, rules.quorum):
        figure = f"{one.present}/{seats}"
        yield Words(
            f"出席 {figure}，未达法定人数（{rules.quorum}）",
            f"{figure} present, short of the quorum ({rules.quorum})",
        )
    of = seats if rules.of == "all" else one.present
    if one.for_ is not None and of is not None and not compares(one.for_, of, rules.majority):
        figure = f"{one.for_}/{of}"
        yield Words(
            f"同意 {figure}，未达通过比例（{rules.majority}）",
            f"{figure} in favour, short of the majority ({rules.majority})",
        )


RULE = GovernanceRule(
    id="resolution-outcome",
    requirements=("opinion-3-4-own-rules-of-procedure",),
    title=Words("决策机构的决议符合议事规则", "A resolution of the decision body passed by its own rules"),
    message=Words(
        "决议 {id} 结论为通过，但{fault}", "The resolution {id} is said to have passed, but {fault}"
    ),
    reason=Words(
        "决策机构按照商会议事规则通过", "The decision body passes things by the chamber's rules of procedure"
    ),
    fix=Words(
        "改正票数或者结论；确未达到的，重新表决",
        "Correct figures or conclusion; if it did fall short, vote again",
    ),
    check=check,
)
