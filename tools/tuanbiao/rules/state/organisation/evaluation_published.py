"""The result of a third party's evaluation is public."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Evaluations with a result and no address."""
    for at, one in rows(governance.supervision):
        ready = one.kind == "third-party-evaluation" and one.result is not None
        if ready and one.published_at is None:
            yield Finding(at(), {"authority": one.authority, "on": one.on})


RULE = GovernanceRule(
    id="evaluation-published",
    requirements=("regulation-27-good-practice", "gbt-20004-2-evaluation"),
    title=Words("第三方评价结果公开", "The result of a third party's evaluation is public"),
    message=Words(
        "{authority}于 {on} 的评价结果没有写明公布网址",
        "No address is given for the result of the evaluation by {authority} on {on}",
    ),
    reason=Words(
        "良好行为评价的结果可以公开", "The result of an evaluation of good practice may be made public"
    ),
    fix=Words("公布后在 published_at 写明网址", "Publish it and give the address under `published_at`"),
    check=check,
)
