"""A resolution approves a move once."""

from ....change import Change
from ....facts.resolved import resolved
from ....facts.stages import NAMES
from ....made import new_steps
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """New moves whose item of the resolution an earlier move of the standard already used."""
    for one in change.standards:
        new = {step.at for step in new_steps(one)}
        used: dict[tuple[str, str, int | None], int] = {}
        for found in resolved(one.after, change.head.governance) if one.after and new else ():
            entry = found.step.entry
            key = (entry.resolution or "", entry.to, found.round)
            if found.step.at in new and key in used and one.after:
                values = {
                    "resolution": entry.resolution,
                    "to": NAMES[entry.to],
                    "on": one.after.index.data.moves[used[key]].on,
                }
                yield Finding(one.after.index.at("moves", found.step.at, "resolution"), values)
            used.setdefault(key, found.step.at)


RULE = ChangeRule(
    id="resolution-reused",
    requirements=("format-move-resolution", "format-resolution-once"),
    title=Words("一项决议只批准一次移动", "A resolution approves a move once"),
    message=Words(
        "决议 {resolution} 已经用于 {on} 进入“{to}”，不能再次作为依据",
        "The resolution {resolution} was already used to enter “{to}” on {on} and cannot approve it again",
    ),
    reason=Words(
        "机构同意的是当时的那一次移动；退回以后再来，要由机构另行决定",
        "The body agreed to that one move; after going back it has to decide anew",
    ),
    fix=Words(
        "由批准机构另作决议，写明这一次移动", "Have the body resolve on this move, and name that resolution"
    ),
    check=check,
)
