"""Whoever was not let in was told why."""

from ....facts.notices import unit_names
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """In every attempt."""
    project = standard.project
    for which, attempt in enumerate(project.data.attempts if project else ()):
        for at, one in enumerate(attempt.join.applications if attempt.join else ()):
            if project and one.result == "declined" and not one.reason:
                span = project.at("attempts", which, "join", "applications", at)
                yield Finding(span, {"unit": unit_names(governance, [one.unit])})


RULE = StandardRule(
    id="joining-declined",
    requirements=("opinion-2-open-to-members",),
    title=Words("谢绝参加编制的说明理由", "Whoever was not let in was told why"),
    message=Words("谢绝{unit}参加编制，没有写明理由", "{unit} was declined without a reason"),
    reason=Words(
        "标准化活动应向所有会员开放，谢绝是例外，应当说明理由，会员也可以据此申诉",
        "The work is open to all members; a refusal is an exception, needs its reason, and may be appealed",
    ),
    fix=Words("写上 reason", "Add `reason`"),
    check=check,
)
