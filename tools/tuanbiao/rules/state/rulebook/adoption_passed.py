"""What was adopted rests on a resolution that passed."""

from ....facts.adoptions import adoptions
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A resolution without a conclusion has not passed either."""
    for one in adoptions(governance):
        if one.decision is not None and one.decision.resolution.conclusion != "passed":
            yield Finding(one.record.at(*one.route, "resolution"), {"resolution": one.resolution})


RULE = GovernanceRule(
    id="adoption-passed",
    requirements=("opinion-3-2-decides-on-rules", "format-adoption-resolution"),
    title=Words("所依据的决议已经通过", "What was adopted rests on a resolution that passed"),
    message=Words(
        "决议 {resolution} 没有通过的结论", "The resolution {resolution} does not conclude that it passed"
    ),
    reason=Words("没有通过的决议不产生制度", "A resolution that did not pass adopts nothing"),
    fix=Words(
        "补充会议记录中的结论，或者重新提交通过",
        "Fill in the conclusion in the meeting's record, or submit it again",
    ),
    check=check,
)
