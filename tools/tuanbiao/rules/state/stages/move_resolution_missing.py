"""A move that a body approves by resolution names the resolution."""

from ....facts.moves import steps
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Bodies that approve by signatures or by forge reviews need none."""
    for step in steps(standard):
        body = governance.bodies.get(step.entry.body or "")
        asked = step.way is not None and set(step.way.approval) - {"issuer"}
        if asked and body and body.data.approves_by == "resolution" and not step.entry.resolution:
            values = {"to": NAMES[step.entry.to], "body": body.data.name}
            yield Finding(standard.index.at("moves", step.at), values)


RULE = StandardRule(
    id="move-resolution-missing",
    requirements=("format-move-resolution",),
    title=Words("批准移动的决议已经写明", "A move names the resolution that approves it"),
    message=Words(
        "进入“{to}”由{body}以决议批准，这里没有写明是哪一项决议",
        "The move to “{to}” is approved by a resolution of {body}, but none is named",
    ),
    reason=Words(
        "没有决议，无法证明{body}批准了这一步",
        "Without the resolution nobody can see that {body} approved this step",
    ),
    fix=Words(
        "写上 resolution: <会议>#<决议>；还没有决议的，先由{body}作出",
        "Add `resolution: <meeting>#<id>`; have {body} resolve it first if it has not",
    ),
    check=check,
)
