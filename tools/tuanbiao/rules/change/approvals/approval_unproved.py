"""A body's way of approving does not change with the move that it approves."""

from ....change import Change
from ....facts.stages import NAMES
from ....made import new_steps
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Moves without the resolution that the base asks for, where the candidate's own body asks for none."""
    for one in change.standards:
        for step in new_steps(one):
            name = step.entry.body or ""
            before = change.base.governance.bodies.get(name)
            now = change.head.governance.bodies.get(name)
            asked = step.way is not None and set(step.way.approval) - {"issuer"}
            if not asked or before is None or step.entry.resolution or one.after is None:
                continue
            excused = now is None or now.data.approves_by != "resolution"
            if before.data.approves_by == "resolution" and excused:
                values = {"to": NAMES[step.entry.to], "body": before.data.name}
                yield Finding(one.after.index.at("moves", step.at), values)


RULE = ChangeRule(
    id="approval-unproved",
    requirements=("format-move-resolution",),
    title=Words(
        "同意的证明方式以此前的记录为准",
        "A body's way of approving does not change with the move that it approves",
    ),
    message=Words(
        "此前的记录写明{body}以会议决议同意，进入“{to}”却没有决议；这一步改动了机构的记录",
        "By the record before this step, {body} approves by resolution; “{to}” names none, and the body's record is changed in this step",
    ),
    reason=Words(
        "移动按此前的机构记录判断；同一步放宽证明方式，等于自己免除了证明",
        "A move is judged by the body's record before it; who relaxes the proof in the same step lets himself off",
    ),
    fix=Words(
        "写明批准移动的决议；机构的证明方式另以一次合并更改",
        "Name the resolution; change how the body approves in a merge of its own",
    ),
    check=check,
)
