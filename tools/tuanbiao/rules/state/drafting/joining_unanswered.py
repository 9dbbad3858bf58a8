"""Everyone who asked to join got an answer."""

from ....facts.moves import ever
from ....facts.notices import unit_names
from ....facts.project import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Before the draft goes out for comments."""
    found = approved(standard)
    join = found.attempt.join if found else None
    if found is None or join is None or not ever(standard, "open-consultation"):
        return
    for at, one in enumerate(join.applications):
        if one.result is None:
            unit = unit_names(governance, [one.unit])
            yield Finding(found.span("join", "applications", at), {"unit": unit, "on": one.on})


RULE = StandardRule(
    id="joining-unanswered",
    requirements=("opinion-3-4-members-able-to-join", "opinion-2-open-to-members"),
    title=Words("报名参加编制的都有答复", "Everyone who asked to join got an answer"),
    message=Words("{unit}于 {on} 报名参加编制，没有答复", "{unit} asked on {on} to join and got no answer"),
    reason=Words(
        "向会员开放，就应当对每一份报名作出答复",
        "Where the work is open to members, each of them who asks is answered",
    ),
    fix=Words("写明 result，谢绝的还要写明 reason", "Give `result`, and `reason` where it was declined"),
    check=check,
)
