"""An appeal that is upheld leads to a remedy."""

from ....facts.appeals import instances
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """In the instance that upheld it."""
    for appeal in governance.appeals.values():
        for one in instances(appeal.data):
            if one.data.decision == "upheld" and one.data.remedy is None:
                yield Finding(appeal.at(*one.route, "decision"))


RULE = GovernanceRule(
    id="appeal-remedy",
    requirements=("opinion-3-3-appeal-handling",),
    title=Words("申诉成立的有补救", "An appeal that is upheld leads to a remedy"),
    message=Words(
        "申诉成立，没有写明补救措施（remedy）", "The appeal was upheld without a remedy (`remedy`)"
    ),
    reason=Words("没有补救，申诉成立也没有意义", "Without a remedy nothing was gained"),
    fix=Words(
        "在 remedy 写明措施和期限，完成后写 done",
        "Give the remedy and its limit under `remedy`, and `done` once finished",
    ),
    check=check,
)
