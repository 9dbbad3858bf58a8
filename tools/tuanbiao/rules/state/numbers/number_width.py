"""Sequence numbers have the digits that the policy asks for."""

from ....facts.numbers import parse_own
from ....facts.policy import policy_on
from ....facts.stages import entered
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """By the policy of the day the number was given; revisions and amendments keep what they revise or amend."""
    data, day = standard.index.data, entered(standard, "numbering")
    policy = policy_on(governance, day) if day else None
    number = parse_own(data.number) if data.number else None
    if policy is None or number is None or data.kind != "new":
        return
    wanted = str(number.order).zfill(policy.number_width)
    if number.sequence != wanted:
        values = {"number": data.number, "wanted": wanted, "width": policy.number_width}
        yield Finding(standard.index.at("number"), values)


RULE = StandardRule(
    id="number-width",
    requirements=("format-number-policy",),
    title=Words(
        "顺序号的位数符合商会的编号办法",
        "Sequence numbers have the digits that the chamber's policy asks for",
    ),
    message=Words(
        "编号“{number}”的顺序号应写作“{wanted}”（商会规定至少 {width} 位）",
        "The sequence of `{number}` has to be written `{wanted}` (the chamber asks for at least {width} digits)",
    ),
    reason=Words(
        "补零不一，同一顺序号就有几种写法",
        "With zeros here and there one sequence number has several spellings",
    ),
    fix=Words(
        "改为“{wanted}”；已经发布的不改，今后按办法编号",
        "Write `{wanted}`; leave what is published as it is, and follow the policy from now on",
    ),
    check=check,
)
