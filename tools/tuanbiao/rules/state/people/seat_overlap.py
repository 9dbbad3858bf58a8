"""A person has one seat at a time in a body."""

from ....facts.periods import overlaps
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A new role closes the old seat and opens another."""
    for body in governance.bodies.values():
        seats = body.data.members
        for person in sorted({seat.person for seat in seats}):
            own = [place for place, seat in enumerate(seats) if seat.person == person]
            for first, second in overlaps([(seats[place].from_, seats[place].to) for place in own]):
                values = {"person": person, "since": seats[own[first]].from_}
                yield Finding(body.at("members", own[second], "from"), values)


RULE = GovernanceRule(
    id="seat-overlap",
    requirements=("format-periods",),
    title=Words("一人在一个机构同时只有一席", "A person has one seat at a time in a body"),
    message=Words(
        "{person} 的任期与自 {since} 起的一段重叠", "The seat of `{person}` overlaps that since {since}"
    ),
    reason=Words("一人两席会被算作两票", "Two seats would count as two votes"),
    fix=Words(
        "关闭前一段（to），改任的另起一行", "Close the earlier seat with `to`; a new role is a new row"
    ),
    check=check,
)
