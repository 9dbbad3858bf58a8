"""A resolution approves what it named when it was passed."""

from ....change import Change
from ....facts.resolutions import decision
from ....facts.resolved import resolved
from ....facts.stages import NAMES
from ....made import new_steps
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Moves that rest on an item that the base's resolution did not have, or had for another round or text."""
    for one in change.standards:
        new = {step.at for step in new_steps(one)}
        for found in resolved(one.after, change.head.governance) if one.after and new else ():
            entry = found.step.entry
            before = decision(change.base.governance, entry.resolution)
            if found.step.at not in new or found.item is None or before is None or one.after is None:
                continue
            item = found.decision.resolution.items[found.item]
            if before.meeting.data.minutes and item not in before.resolution.items:
                values = {"resolution": entry.resolution, "to": NAMES[entry.to], "slug": one.slug}
                yield Finding(one.after.index.at("moves", found.step.at, "resolution"), values)


RULE = ChangeRule(
    id="resolution-added-later",
    requirements=("format-move-resolution", "format-resolution-once"),
    title=Words("决议以通过时写明的事项为限", "A resolution approves what it named when it was passed"),
    message=Words(
        "{slug} 进入“{to}”所据的决议 {resolution} 此前并没有写明这一项，是这一步才加入或者改写的",
        "{slug} enters “{to}” by {resolution}, which did not name this before; the item was added or rewritten in this step",
    ),
    reason=Words(
        "已经确认的会议纪要不能在事后多批准一项标准，或者改批另一份文本",
        "Minutes that were confirmed cannot approve one more standard, or another text, afterwards",
    ),
    fix=Words(
        "恢复会议记录，由批准机构另作决议",
        "Restore the record of the meeting and have the body resolve on this move",
    ),
    check=check,
)
