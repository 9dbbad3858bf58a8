"""No fee buys a right in the standards work."""

from ....facts.rows import rows
from ....governance import Governance
from ....records.fees import TIES
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Membership, taking part, being named, voting, commenting, information."""
    for at, fee in rows(governance.fees):
        if fee.tied_to:
            ties = [Words(*TIES[tie]) for tie in fee.tied_to]
            yield Finding(at("tied_to"), {"item": fee.item, "ties": ties})


RULE = GovernanceRule(
    id="fee-tied",
    requirements=("opinion-2-no-compulsory-payment", "opinion-2-no-disguised-fees", "fee-guide-voluntary"),
    title=Words("收费不与权利挂钩", "No fee buys a right in the standards work"),
    message=Words("收费项目“{item}”与{ties}挂钩", "The fee {item} is tied to: {ties}"),
    reason=Words(
        "以会员资格、参编、署名、表决或者提出意见为条件收费，是变相收费",
        "To charge for membership, taking part, being named, voting or commenting is a disguised fee",
    ),
    fix=Words("取消挂钩，写 tied_to: []", "Untie it and write `tied_to: []`"),
    check=check,
)
