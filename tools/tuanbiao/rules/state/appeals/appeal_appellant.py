"""An appeal that is taken up comes from a member."""

from ....facts.appeals import is_taken_up
from ....facts.roll import members_on, units
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A member on the day of filing; who left later keeps the right."""
    if governance.members is None:
        return
    known = units(governance)
    for appeal in governance.appeals.values():
        data = appeal.data
        unit = known.get(data.appellant)
        if unit and is_taken_up(data) and data.appellant not in members_on(governance, data.filed):
            yield Finding(appeal.at("appellant"), {"name": unit.name, "on": data.filed})


RULE = GovernanceRule(
    id="appeal-appellant",
    requirements=("opinion-3-3-appeal-rights",),
    title=Words("受理的申诉由会员提出", "An appeal that is taken up comes from a member"),
    message=Words("{name}在提出申诉的 {on} 不是会员", "{name} was no member on {on}, the day of filing"),
    reason=Words("申诉权属于会员，其他人可以投诉举报", "Appeals are the members' right; others may complain"),
    fix=Words(
        "改记入 complaints/，或者在 members.yml 补正会籍",
        "Record it under complaints/, or correct members.yml",
    ),
    check=check,
)
