"""Periods of membership do not overlap."""

from collections import defaultdict

from ....facts.periods import overlaps
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The rows of one unit; the later row of the file is named."""
    members = governance.members
    if members is None:
        return
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(members.data):
        places[row.unit].append(place)
    for unit, own in places.items():
        periods = [(members.data[place].joined, members.data[place].left) for place in own]
        for first, second in overlaps(periods):
            values = {"unit": unit, "joined": members.data[own[first]].joined}
            yield Finding(members.at(own[second], "joined"), values)


RULE = GovernanceRule(
    id="membership-overlap",
    requirements=("format-membership",),
    title=Words("会员的会籍期间不重叠", "Periods of membership do not overlap"),
    message=Words(
        "{unit} 的会籍与 {joined} 入会的一段重叠", "The membership of `{unit}` overlaps that since {joined}"
    ),
    reason=Words("重叠的会籍说不清何时退会", "Overlapping periods leave it open when a member left"),
    fix=Words(
        "关闭前一段（left），或者删去重复的一行",
        "Close the earlier period with `left`, or drop the repeated row",
    ),
    check=check,
)
