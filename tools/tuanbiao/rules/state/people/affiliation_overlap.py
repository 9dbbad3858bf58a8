"""A person belongs to a unit once at a time."""

from ....facts.periods import overlaps
from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Rows of one unit; somebody may well belong to two units at once."""
    for at, person in rows(governance.people):
        for unit in sorted({one.unit for one in person.units}):
            own = [place for place, one in enumerate(person.units) if one.unit == unit]
            periods = [(person.units[place].from_, person.units[place].to) for place in own]
            for first, second in overlaps(periods):
                since = person.units[own[first]].from_
                yield Finding(at("units", own[second], "from"), {"unit": unit, "since": since})


RULE = GovernanceRule(
    id="affiliation-overlap",
    requirements=("format-people-and-units",),
    title=Words("人员在一个单位的期间不重叠", "A person belongs to a unit once at a time"),
    message=Words(
        "在 {unit} 的期间与自 {since} 起的一段重叠", "The period at `{unit}` overlaps that since {since}"
    ),
    reason=Words("回避按人员在当日所属的单位计算", "Recusal goes by the units of a person on the day"),
    fix=Words(
        "关闭前一段（to），或者删去重复的一行", "Close the earlier period with `to`, or drop the repeated row"
    ),
    check=check,
)
