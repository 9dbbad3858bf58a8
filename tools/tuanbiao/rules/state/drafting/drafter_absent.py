"""People who are credited took part."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The list of participants alone says who drafted."""
    record = standard.participants
    if record is None or not record.data.participants:
        return
    took_part = {one.person for one in record.data.participants}
    for at, person in enumerate(standard.index.data.drafters):
        if person not in took_part:
            yield Finding(standard.index.at("drafters", at), {"person": named(governance, person)})


RULE = StandardRule(
    id="drafter-absent",
    requirements=("format-credit-agrees",),
    title=Words("署名的起草人参加了起草", "People who are credited took part"),
    message=Words(
        "{person}署名为起草人，参与者名单中没有此人",
        "{person} is credited as a drafter, but is not among the participants",
    ),
    reason=Words(
        "参与者名单是谁起草的唯一依据，署名和回避都以它为准",
        "The list of participants alone says who drafted; credit and recusal both rest on it",
    ),
    fix=Words(
        "补入 participants.yml，或者去掉署名",
        "Add the person to participants.yml, or take them off `drafters`",
    ),
    check=check,
)
