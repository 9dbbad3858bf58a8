"""Every price is public."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The price itself and the place where it was made known."""
    for at, fee in rows(governance.fees):
        held = {"price": fee.price, "published": fee.published}
        missing = [_NAMES[key] for key, value in held.items() if value is None]
        if missing:
            yield Finding(at(), {"item": fee.item, "missing": missing})


_NAMES = {"price": Words("收费标准", "its price"), "published": Words("公示位置", "where it was published")}
RULE = GovernanceRule(
    id="fee-published",
    requirements=("fee-guide-public",),
    title=Words("收费标准公开", "Every price is public"),
    message=Words("收费项目“{item}”没有写明{missing}", "The fee {item} does not give {missing}"),
    reason=Words("收费项目和收费标准应当公开", "Items and prices are public"),
    fix=Words("写明 price 和 published", "Give `price` and `published`"),
    check=check,
)
