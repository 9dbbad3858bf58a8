"""A list has at least two items."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Lists of references may well hold one."""
    text = drafted_text(standard)
    for one in text.enumerations() if text else ():
        if len(one.items) == 1:
            yield Finding(one.items[0].blocks[0].span)


RULE = StandardRule(
    id="list-single-item",
    requirements=("gbt-1-1-list-lead-in",),
    title=Words("列项至少两项", "A list has at least two items"),
    message=Words("列项只有一项", "The list has one item only"),
    reason=Words("只有一项时不需要列举", "One thing needs no list"),
    fix=Words(
        "把这一项并入前面的文字，或者补上其他各项", "Join the item to the text before, or add the others"
    ),
    check=check,
)
