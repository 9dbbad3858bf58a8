"""Units that are credited took part."""

from ....facts.notices import unit_names
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The list of participants alone says who drafted."""
    record = standard.participants
    if record is None or not record.data.participants:
        return
    took_part = {one.unit for one in record.data.participants}
    for at, unit in enumerate(standard.index.data.drafting_units):
        if unit not in took_part:
            yield Finding(standard.index.at("drafting_units", at), {"unit": unit_names(governance, [unit])})


RULE = StandardRule(
    id="drafting-unit-absent",
    requirements=("format-credit-agrees",),
    title=Words("署名的起草单位参加了起草", "Units that are credited took part"),
    message=Words(
        "{unit}署名为起草单位，参与者名单中没有它的人",
        "{unit} is credited as a drafting unit, but nobody of it is among the participants",
    ),
    reason=Words(
        "参与者名单是谁起草的唯一依据，署名和回避都以它为准",
        "The list of participants alone says who drafted; credit and recusal both rest on it",
    ),
    fix=Words(
        "补上该单位的参与者，或者去掉署名",
        "Add its participants to participants.yml, or take it off `drafting_units`",
    ),
    check=check,
)
