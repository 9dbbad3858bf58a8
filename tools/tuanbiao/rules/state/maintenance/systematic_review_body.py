"""A review is held by the body that the chamber's procedure names."""

from ....facts.bodies import name_of
from ....facts.policy import policy_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """By the policy of the day on which it was opened, or else concluded."""
    for record in standard.systematic_reviews.values():
        day = record.data.opened or record.data.on
        policy = policy_on(governance, day) if day else None
        if policy is None or record.data.body is None:
            continue
        wanted = policy.systematic_review.body
        if record.data.body != wanted:
            values = {
                "body": name_of(governance, record.data.body),
                "wanted": name_of(governance, wanted),
            }
            yield Finding(record.at("body"), values)


RULE = StandardRule(
    id="systematic-review-body",
    requirements=("opinion-3-4-systematic-review", "format-move-body"),
    title=Words(
        "复审由程序参数规定的机构进行", "A review is held by the body that the chamber's procedure names"
    ),
    message=Words(
        "复审机构是“{body}”，程序参数规定的是“{wanted}”",
        "The review was held by “{body}”; the chamber's procedure names “{wanted}”",
    ),
    reason=Words(
        "标准继续有效还是废止，由商会程序规定的机构决定",
        "Whether a standard stays in force is for the body that the chamber's procedure names",
    ),
    fix=Words(
        "由规定的机构作出结论；机构已改变的，在 governance/procedure.yml 加入新版本",
        "Let the named body conclude; where the body has changed, add a version to governance/procedure.yml",
    ),
    check=check,
)
