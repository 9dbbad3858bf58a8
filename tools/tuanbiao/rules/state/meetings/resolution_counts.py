"""The votes of a resolution add up."""

from ....governance import Governance
from ....records.meeting import Resolution
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Where all four figures are given."""
    for meeting in governance.meetings.values():
        for place, one in enumerate(meeting.data.resolutions):
            total = _cast(one)
            if total is not None and one.present is not None and total != one.present:
                values = {
                    "id": one.id,
                    "sum": f"{one.for_} + {one.against} + {one.abstain} = {total}",
                    "present": one.present,
                }
                yield Finding(meeting.at("resolutions", place, "for"), values)


def _cast(one: Resolution) -> int | None:
    if one.for_ is None or one.against is None or one.abstain is None:
        return None
    return one.for_ + one.against + one.abstain


RULE = GovernanceRule(
    id="resolution-counts",
    requirements=("format-minutes",),
    title=Words("决议的票数相符", "The votes of a resolution add up"),
    message=Words(
        "决议 {id} 的票数 {sum}，在场 {present} 人", "The votes of {id}, {sum}, are not the {present} present"
    ),
    reason=Words(
        "在场没有表态的计入弃权，票数之和等于在场人数", "Who was there and did not say counts as abstaining"
    ),
    fix=Words("按会议纪要改正票数", "Correct them from the minutes"),
    check=check,
)
