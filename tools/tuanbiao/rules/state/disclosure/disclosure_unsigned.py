"""The commitments are signed."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, _governance: Governance) -> Findings:
    """Only where commitments were made at all."""
    disclosure = disclosed(standard)
    if disclosure and disclosure.data.commitments and disclosure.data.signed is None:
        yield Finding(disclosure.at("commitments"))


RULE = StandardRule(
    id="disclosure-unsigned",
    requirements=("regulation-19-answerable", "format-disclosure-agrees"),
    title=Words("自我承诺经过签署", "The commitments are signed"),
    message=Words("自我承诺没有签署（signed）", "The commitments are not signed (`signed`)"),
    reason=Words("承诺由人签署才有人负责", "Somebody answers for a commitment only once it is signed"),
    fix=Words(
        "由法定代表人或者受权人签署，写明 signed 的 by 和 on",
        "Have the legal representative or someone authorised sign, and write `by` and `on` in `signed`",
    ),
    check=check,
)
