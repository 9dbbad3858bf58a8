"""Appeals are handled by the coordination body."""

from ....facts.appeals import is_taken_up
from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the day an appeal is taken up."""
    for appeal in governance.appeals.values():
        handler = appeal.data.handler
        if not is_taken_up(appeal.data):
            continue
        if handler is None:
            yield Finding(appeal.at(), {"fault": Words("没有写明处理机构", "names no handler")})
        elif not is_kind(governance, handler, "coordination"):
            name = name_of(governance, handler)
            fault = Words(
                f"由“{name}”处理，它不是管理协调机构", f"is handled by {name}, which is no coordination body"
            )
            yield Finding(appeal.at("handler"), {"fault": fault})


RULE = GovernanceRule(
    id="appeal-handler",
    requirements=("opinion-3-3-appeal-handling",),
    title=Words("申诉由管理协调机构处理", "Appeals are handled by the coordination body"),
    message=Words("申诉{fault}", "The appeal {fault}"),
    reason=Words(
        "《意见》规定管理协调机构处理会员申诉",
        "The Opinion has the coordination body handle members' appeals",
    ),
    fix=Words(
        "在 handler 写管理协调机构；二次申诉由决策机构处理，写在 second_instance",
        "Name it under `handler`; a second appeal, to the decision body, goes under `second_instance`",
    ),
    check=check,
)
