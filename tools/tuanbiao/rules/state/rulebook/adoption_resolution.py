"""What a body that meets adopts rests on a resolution."""

from ....facts.adoptions import adoptions
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Policy versions always; other adoptions where the body proves its approval by resolution."""
    for one in adoptions(governance):
        body = governance.bodies.get(one.by) if one.by else None
        proved = one.by is None or (body is not None and body.data.approves_by == "resolution")
        if one.resolution is None and proved:
            yield Finding(one.record.at(*one.route))


RULE = GovernanceRule(
    id="adoption-resolution",
    requirements=("opinion-3-2-decides-on-rules", "format-adoption-resolution"),
    title=Words("通过有决议", "What is adopted rests on a resolution"),
    message=Words("没有写明通过它的决议", "The resolution that adopted it is not named"),
    reason=Words("没有决议，无从证明它已经通过", "Without the resolution nothing proves the adoption"),
    fix=Words("在 resolution 写明“会议#决议”", "Name `meeting#resolution` under `resolution`"),
    check=check,
)
