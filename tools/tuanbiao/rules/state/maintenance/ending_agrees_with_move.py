"""The record of an end and the last move say the same."""

from ....facts.maintenance import ending
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NOTHING = Words("（未写）", "(not given)")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Body and resolution, where the record gives them."""
    found = ending(standard)
    if found is None:
        return
    record, stage = found
    move = standard.index.data.moves[-1]
    pairs = (
        ("body", Words("决定机构", "body"), record.data.body, move.body),
        ("resolution", Words("决议", "resolution"), record.data.resolution, move.resolution),
    )
    for key, name, here, there in pairs if move.to == stage else ():
        if here is not None and here != there:
            yield Finding(record.at(key), {"name": name, "here": here, "there": there or _NOTHING})


RULE = StandardRule(
    id="ending-agrees-with-move",
    requirements=("format-ends",),
    title=Words("终止、废止的记录与阶段记录一致", "The record of an end and the last move say the same"),
    message=Words(
        "此处的{name}是 {here}，moves 最后一项中是 {there}",
        "The {name} here is {here}, in the last entry of `moves` it is {there}",
    ),
    reason=Words(
        "同一个决定只能由一个机构以一份决议作出", "One decision is made by one body in one resolution"
    ),
    fix=Words("核对会议纪要，改正不符的一处", "Look at the minutes and correct whichever is wrong"),
    check=check,
)
