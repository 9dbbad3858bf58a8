"""A second appeal goes to the decision body."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A body that is not known is reported as such."""
    for appeal in governance.appeals.values():
        second = appeal.data.second_instance
        if second is not None and not is_kind(governance, second.body, "decision"):
            values = {"name": name_of(governance, second.body)}
            yield Finding(appeal.at("second_instance", "body"), values)


RULE = GovernanceRule(
    id="appeal-second-body",
    requirements=("gbt-20004-1-appeal-second-instance",),
    title=Words("二次申诉由决策机构处理", "A second appeal goes to the decision body"),
    message=Words(
        "二次申诉由“{name}”处理，它不是决策机构",
        "The second appeal went to {name}, which is no decision body",
    ),
    reason=Words("再由同一层级处理，等于没有复查", "Nobody reviews what their own level has decided"),
    fix=Words("在 second_instance.body 写决策机构", "Name the decision body under `second_instance.body`"),
    check=check,
)
